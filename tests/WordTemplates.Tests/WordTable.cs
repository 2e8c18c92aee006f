using System.Globalization;
using System.Xml.Linq;

namespace WordTemplates.Tests;

/// <summary>Tables in few letters: bars between cells, semicolons between rows, and what became of them.</summary>
internal static class WordTable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A table with a grid of columns 1200 wide. A cell may begin with &gt;n for n columns, ^ where it goes on with the cell above, v where it begins such a block, ~ between paragraphs.</summary>
    public static string Of(string rows)
    {
        var lines = rows.Split(';').Select(row => row.Split('|').Select(Parse).ToList()).ToList();
        var columns = lines.Max(row => row.Sum(cell => cell.Span));
        return $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"1200\"/>", columns))}</w:tblGrid>"
            + $"{string.Concat(lines.Select(row => $"<w:tr>{string.Concat(row.Select(Cell))}</w:tr>"))}</w:tbl>";
    }

    public static byte[] Document(string rows) => Docx.Body(Of(rows) + "<w:p/>");

    /// <summary>The rows of the first table in the same letters.</summary>
    public static string Rows(byte[] docx)
    {
        var table = XDocument.Parse(Docx.Part(docx)).Descendants(W + "tbl").FirstOrDefault();
        return table is null ? "" : string.Join(';', table.Elements(W + "tr").Select(row => string.Join('|', row.Elements(W + "tc").Select(Text))));
    }

    /// <summary>The widths of the first table's grid columns.</summary>
    public static int[] Grid(byte[] docx) =>
        [.. XDocument.Parse(Docx.Part(docx)).Descendants(W + "tblGrid").First().Elements().Select(column => int.Parse(column.Attribute(W + "w")!.Value, CultureInfo.InvariantCulture))];

    /// <summary>A table becomes that table; the file stays valid and every row fills the grid.</summary>
    public static byte[] Become(string template, string expected, params (string Name, object? Value)[] data)
    {
        var docx = Check.Rendered(Document(template), Given.Data(data));
        Assert.Equal(expected, Rows(docx));
        AssertSound(docx);
        return docx;
    }

    /// <summary>Nothing for the validator to find, every cell ends with a paragraph, every row is as wide as the grid.</summary>
    public static void AssertSound(byte[] docx)
    {
        Assert.Empty(RenderedDocuments.Errors(docx));
        foreach (var table in XDocument.Parse(Docx.Part(docx)).Descendants(W + "tbl"))
        {
            Assert.All(table.Elements(W + "tr"), row => Assert.Equal(Columns(table), Width(row)));
            Assert.All(table.Descendants(W + "tc"), cell => Assert.Equal("p", cell.Elements().Last().Name.LocalName));
        }
    }

    /// <summary>Number of columns of a table's grid.</summary>
    public static int Columns(XElement table) => table.Element(W + "tblGrid")!.Elements().Count();

    /// <summary>Number of columns the cells of a row fill.</summary>
    public static int Width(XElement row) => row.Elements(W + "tc").Sum(Span);

    private static string Text(XElement cell)
    {
        var merge = cell.Element(W + "tcPr")?.Element(W + "vMerge");
        var mark = merge is null ? "" : merge.Attribute(W + "val")?.Value == "restart" ? "v" : "^";
        return (Span(cell) == 1 ? "" : $">{Span(cell)}") + mark + string.Join('~', cell.Elements(W + "p").Select(paragraph => paragraph.Value));
    }

    private static int Span(XElement cell) =>
        int.Parse(cell.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(W + "val")?.Value ?? "1", CultureInfo.InvariantCulture);

    private static (int Span, string Merge, string Text) Parse(string cell)
    {
        var span = cell.StartsWith('>') ? cell[1] - '0' : 1;
        cell = cell[(span == 1 && !cell.StartsWith('>') ? 0 : 2)..];
        return cell switch
        {
            ['v', .. var rest] => (span, "<w:vMerge w:val=\"restart\"/>", rest),
            ['^', .. var rest] => (span, "<w:vMerge/>", rest),
            _ => (span, "", cell),
        };
    }

    private static string Cell((int Span, string Merge, string Text) cell) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{cell.Span * 1200}\" w:type=\"dxa\"/>{(cell.Span == 1 ? "" : $"<w:gridSpan w:val=\"{cell.Span}\"/>")}{cell.Merge}</w:tcPr>{string.Concat(cell.Text.Split('~').Select(Docx.P))}</w:tc>";
}
