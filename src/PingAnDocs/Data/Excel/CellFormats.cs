using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace PingAnDocs.Data.Excel;

/// <summary>How the cell styles of a workbook show a number: as a day, as a percentage, with how many decimals.</summary>
internal static partial class CellFormats
{
    private const int MostDecimals = 6;

    /// <summary>One entry a style, in order.</summary>
    public static IReadOnlyList<CellFormat> Read(XmlReader? xml, ReadingWork work)
    {
        var (formats, own, inCells) = (new List<CellFormat>(), new Dictionary<int, string>(), false);
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "cellXfs") inCells = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName is "numFmt" or "xf") work.AddEntry();
            if (xml.LocalName == "numFmt") own[Number(xml, "numFmtId")] = xml.GetAttribute("formatCode") ?? "";
            else if (inCells && xml.LocalName == "xf") formats.Add(Of(Number(xml, "numFmtId"), own));
        }

        return formats;
    }

    private static CellFormat Of(int format, Dictionary<int, string> own) => format switch
    {
        _ when IsDay(format, own) => new CellFormat(IsDay: true, IsPercent: false, 0),
        2 or 4 => new CellFormat(IsDay: false, IsPercent: false, 2),
        9 => new CellFormat(IsDay: false, IsPercent: true, 0),
        10 => new CellFormat(IsDay: false, IsPercent: true, 2),
        _ => own.TryGetValue(format, out var code) ? OfCode(Noise().Replace(code, "").Split(';')[0]) : default,
    };

    private static CellFormat OfCode(string code)
    {
        var point = code.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : code.Skip(point + 1).TakeWhile(letter => letter == '0').Count();
        return new CellFormat(IsDay: false, code.Contains('%', StringComparison.Ordinal), Math.Min(decimals, MostDecimals));
    }

    private static bool IsDay(int format, Dictionary<int, string> own) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58)
        || (own.TryGetValue(format, out var code) && Noise().Replace(code, "").IndexOfAny(['y', 'Y', 'd', 'D']) >= 0);

    private static int Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("""\[[^\]]*\]|"[^"]*"|\\.""", RegexOptions.NonBacktracking)]
    private static partial Regex Noise();
}
