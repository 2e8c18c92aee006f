using System.Text;
using System.Xml;

namespace PingAnDocs.Data.Excel;

/// <summary>Reads a text of a workbook: plain or in pieces of different fonts; how it is pronounced does not belong to it.</summary>
internal static class RichText
{
    /// <summary>The text of the element the reader stands on; afterwards the reader stands on its end.</summary>
    public static string Read(XmlReader xml)
    {
        var text = new StringBuilder();
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var (inText, spoken) = (false, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                inText = xml.LocalName == "t" && !xml.IsEmptyElement;
                if (xml.LocalName == "rPh" && !xml.IsEmptyElement) spoken++;
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                inText = false;
                if (xml.LocalName == "rPh") spoken--;
            }
            else if (inText && spoken == 0)
            {
                text.Append(xml.Value);
                if (text.Length > ReadingWork.LongestText) throw ReadingWork.TooMuch("工作簿里有一段文字超过三万多字，Excel 自己也放不下。");
            }
        }

        return EscapedText.Decode(text.ToString());
    }
}
