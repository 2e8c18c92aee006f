using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PingAnDocs.Tests.Data.Excel;

/// <summary>Workbooks that look like the form and are made to hurt whoever reads them, by the names of the reliability plan.</summary>
internal static class HostileBooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int Million = 1_048_576;

    private static readonly string Head = $"<row r=\"1\">{Text("A1", "县区")}{Text("B1", "甲率·值")}</row>";
    private static readonly string County = $"<row r=\"2\">{Text("A2", "青山县")}<c r=\"B2\"><v>92.31</v></c></row>";

    /// <summary>All of them by name.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["corner", "dim", "merge", "badref", "ssidx", "ssbomb", "rowbomb", "manyrows", "emptyrows", "dtd", "hugenum", "formula", "manymerges", "samesheet", "longname", "cdata", "hiddenunits"];

    public static byte[] Of(string name) => name switch
    {
        "corner" => Book(Head + County + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"),
        "dim" => Book(Head + County, before: "<dimension ref=\"A1:XFD1048576\"/>"),
        "merge" => Book(Head + County, "<mergeCells><mergeCell ref=\"A2:XFD1048576\"/></mergeCells>"),
        "badref" => Book(Head + "<row r=\"2\"><c r=\"2A\"><v>1</v></c></row>"),
        "ssidx" => Book(Head + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>999999</v></c></row>"),
        "ssbomb" => Book(Head + County, texts: Texts()),
        "rowbomb" => Book(Head + County + Rows(3, Million, "<c><v>1</v></c>")),
        "manyrows" => Book(Head + County + Rows(3, 200_000, "<c><v>1</v></c>")),
        "emptyrows" => Book(Head + County + Rows(3, Million, "")),
        "dtd" => Book(Head + County, declared: "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"),
        "hugenum" => Book(Head + $"<row r=\"2\">{Text("A2", "青山县")}<c r=\"B2\"><v>{new string('9', 5000)}E+99999999</v></c></row>"),
        "formula" => Book(Head + $"<row r=\"2\">{Text("A2", "青山县")}<c r=\"B2\"><f>C2/D2</f></c></row>"),
        "manymerges" => Book(Head + County, $"<mergeCells>{string.Concat(Enumerable.Range(3, 100_000).Select(row => FormattableString.Invariant($"<mergeCell ref=\"C{row}:D{row}\"/>")))}</mergeCells>"),
        "samesheet" => Book(Head + County + Rows(3, 30_000, "<c/>"), more: 900),
        "longname" => Book(Head + $"<row r=\"2\"><c r=\"{Noise(4_000_000)}\"><v>1</v></c></row>"),
        "cdata" => Book(Head + $"<row r=\"2\">{Text("A2", "青山县")}<c r=\"B2\"><v>{string.Concat(Enumerable.Range(0, 200_000).Select(number => FormattableString.Invariant($"<![CDATA[{number % 10}]]>")))}</v></c></row>"),
        "hiddenunits" => Book(Head + County + string.Concat(Enumerable.Range(3, 20_000).Select(row => FormattableString.Invariant($"<row r=\"{row}\" hidden=\"1\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>第{row}县</t></is></c><c r=\"B{row}\"><v>1</v></c></row>")))),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, message: null),
    };

    private static string Text(string cell, string text) => $"<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static string Rows(int first, int last, string cells)
    {
        var rows = new StringBuilder();
        for (var row = first; row <= last; row++) rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">{cells}</row>");
        return rows.ToString();
    }

    // Thirty-two million characters that pack to a hundredth: below the ratio that gives a bomb away.
    private static string Texts() => string.Concat(Enumerable.Range(0, 1_000).Select(index => $"<si><t>{Noise(300)}{new string((char)('a' + (index % 26)), 32_000)}</t></si>"));

    // Digits that do not pack.
    private static string Noise(int length)
    {
        var (noise, state) = (new StringBuilder(length), 1u);
        for (var index = 0; index < length; index++)
        {
            state = unchecked((state * 1664525u) + 1013904223u);
            noise.Append((char)('0' + (int)(state >> 24) % 10));
        }

        return noise.ToString();
    }

    private static byte[] Book(string rows, string after = "", string before = "", string texts = "", string declared = "", int more = 0)
    {
        (string Name, string Target)[] sheets = [("调查", "w.xml"), ("指标", "i.xml"), ("省测", "d.xml"), .. Enumerable.Range(1, more).Select(number => (FormattableString.Invariant($"又{number}"), "d.xml"))];
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(package, "_rels/.rels", Relations($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            Put(package, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Select((sheet, index) => FormattableString.Invariant($"<sheet name=\"{sheet.Name}\" sheetId=\"{index + 1}\" r:id=\"s{index}\"/>")))}</sheets></workbook>");
            Put(package, "xl/_rels/workbook.xml.rels", Relations(
                string.Concat(sheets.Select((sheet, index) => FormattableString.Invariant($"<Relationship Id=\"s{index}\" Type=\"{Office}/worksheet\" Target=\"{sheet.Target}\"/>"))) + $"<Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
            Put(package, "xl/w.xml", $"<worksheet xmlns=\"{Main}\"><sheetData><row>{Cell("数据表")}{Cell("调查名称")}</row><row>{Cell("省测")}{Cell("2025年度全省公众安全感调查")}</row></sheetData></worksheet>");
            Put(package, "xl/i.xml", $"<worksheet xmlns=\"{Main}\"><sheetData><row>{Cell("指标")}{Cell("计量单位")}</row><row>{Cell("甲率")}{Cell("%")}</row></sheetData></worksheet>");
            Put(package, "xl/d.xml", $"{declared}<worksheet xmlns=\"{Main}\">{before}<sheetData>{rows}</sheetData>{after}</worksheet>");
            if (texts.Length > 0) Put(package, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{texts}</sst>");
        }

        return stream.ToArray();
    }

    private static string Cell(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static string Relations(string relations) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";

    private static void Put(ZipArchive package, string name, string text)
    {
        using var part = package.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
