using System.Globalization;
using System.Xml;

namespace PingAnDocs.Data.Excel;

/// <summary>The texts that the cells of a workbook share.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> texts = [];

    public SharedTexts(XmlReader? xml, ReadingWork work)
    {
        using (xml)
        {
            while (xml?.Read() == true)
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si") continue;
                work.AddElement();
                texts.Add(RichText.Read(xml));
            }
        }
    }

    /// <summary>The text of that number; null when there is none: a number is never shown in its place.</summary>
    public string? At(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < texts.Count ? texts[number] : null;
}
