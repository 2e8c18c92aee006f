using System.Buffers;
using System.Globalization;
using System.Security;
using System.Text;
using WordTemplates.Packaging;

namespace WordTemplates.Charts;

/// <summary>Writes the workbook behind a chart, which "edit data" opens: one sheet, no more than Excel needs, the same bytes for the same data.</summary>
internal static class ChartWorkbook
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private const string Underline = "_x005F";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Formats below this number are built in.</summary>
    private const int FirstFormat = 164;

    /// <summary>The file.</summary>
    /// <param name="sheet">The data and the cells it stands in.</param>
    /// <param name="name">Plain name of the sheet.</param>
    /// <param name="formats">Number format of each series.</param>
    public static byte[] Write(ChartSheet sheet, string name, IReadOnlyList<string> formats)
    {
        var known = formats.Where(format => format != "General").Distinct().ToList();
        int[] styles = [.. formats.Select(format => known.IndexOf(format) + 1)];
        return ZipWriter.Write(
        [
            Entry("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Type}worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}styles+xml\"/></Types>"),
            Entry("_rels/.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            Entry("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"{SecurityElement.Escape(name)}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            Entry("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>"),
            Entry("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{Rows(sheet.Data, styles)}</sheetData></worksheet>"),
            Entry("xl/styles.xml", Styles(known)),
        ]);
    }

    private static ZipEntry Entry(string name, string xml) => GzipFraming.Deflate(name, Encoding.UTF8.GetBytes(Head + xml), level: 6);

    private static StringBuilder Rows(ChartData data, int[] styles)
    {
        var rows = new StringBuilder("<row r=\"1\">");
        for (var i = 0; i < data.Series.Count; i++)
            rows.Append(TextCell(i + 1, 1, data.Series[i].Name));
        for (var point = 0; point < data.Categories.Count; point++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"</row><row r=\"{point + 2}\">").Append(TextCell(0, point + 2, data.Categories[point]));
            for (var i = 0; i < data.Series.Count; i++)
            {
                if (data.Series[i].Values[point] is { } number)
                    rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{ChartSheet.Column(i + 1)}{point + 2}\" s=\"{styles[i]}\"><v>{ChartSheet.Write(number)}</v></c>");
            }
        }

        return rows.Append("</row>");
    }

    private static string TextCell(int column, int row, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"<c r=\"{ChartSheet.Column(column)}{row}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(Protect(text))}</t></is></c>");

    private static string Styles(List<string> formats)
    {
        var codes = string.Concat(formats.Select((format, i) => string.Create(CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{FirstFormat + i}\" formatCode=\"{SecurityElement.Escape(format)}\"/>")));
        var uses = string.Concat(formats.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{FirstFormat + i}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>")));
        var numFmts = formats.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"<numFmts count=\"{formats.Count}\">{codes}</numFmts>");
        return string.Create(CultureInfo.InvariantCulture, $"<styleSheet xmlns=\"{Main}\">{numFmts}<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"{formats.Count + 1}\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>{uses}</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
    }

    /// <summary>Excel takes _x0041_ in a text for the character of that number, so its underline is written as such a number.</summary>
    private static string Protect(string text)
    {
        for (var at = text.IndexOf("_x", StringComparison.Ordinal); at >= 0; at = text.IndexOf("_x", at + 1, StringComparison.Ordinal))
        {
            if (at + 6 >= text.Length || text[at + 6] != '_' || text.AsSpan(at + 2, 4).IndexOfAnyExcept(HexDigits) >= 0)
                continue;
            text = text.Insert(at, Underline);
            at += Underline.Length;
        }

        return text;
    }
}
