using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace PingAnDocs.Data.Excel;

/// <summary>Which cell styles show a number as a day.</summary>
internal static partial class CellFormats
{
    /// <summary>One entry a style, in order: true when it shows days.</summary>
    public static IReadOnlyList<bool> Read(XmlReader? xml)
    {
        var (days, own, inCells) = (new List<bool>(), new Dictionary<int, string>(), false);
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "cellXfs") inCells = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt") own[Number(xml, "numFmtId")] = xml.GetAttribute("formatCode") ?? "";
            else if (inCells && xml.LocalName == "xf") days.Add(IsDay(Number(xml, "numFmtId"), own));
        }

        return days;
    }

    private static bool IsDay(int format, Dictionary<int, string> own) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58)
        || (own.TryGetValue(format, out var code) && Noise().Replace(code, "").IndexOfAny(['y', 'Y', 'd', 'D']) >= 0);

    private static int Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("""\[[^\]]*\]|"[^"]*"|\\.""", RegexOptions.NonBacktracking)]
    private static partial Regex Noise();
}
