using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PingAnDocs.Data.Excel;
using PingAnDocs.Tests.Rendering;

namespace PingAnDocs.Tests.Writing.Overview;

public class OverviewBookTests
{
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly MadeOverview Mixed = MadeOverview.Of(MadeCounties.Mixed);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(300)]
    public void It_is_a_sound_workbook(int counties)
    {
        var book = counties switch { 0 => MadeOverview.Of([MadeCounties.Mixed[2], MadeCounties.Mixed[2] with { Document = "戊县" }]), 4 => Mixed, _ => MadeOverview.Of(MadeCounties.Many(counties)) };
        using var document = SpreadsheetDocument.Open(new MemoryStream(book.Book), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(counties == 0 ? 0 : 3, document.WorkbookPart!.WorksheetParts.Sum(sheet => sheet.DrawingsPart?.ChartParts.Count() ?? 0));
    }

    [Fact]
    public void A_row_a_county_with_real_numbers_in_the_decimals_of_the_data()
    {
        var sheet = Mixed.Sheets()[0];
        Assert.Equal("总表", sheet.Name);
        Assert.Equal(5, sheet.Rows.Count);
        Assert.Equal("省级调查·公众安全感\n与全市差（个百分点）", Cell(sheet, 1, 11).Text);
        Assert.Equal(["1", "青山县", "已生成", "0", "0"], Enumerable.Range(1, 5).Select(column => Cell(sheet, 2, column).Text));
        Assert.Equal(["治安、知晓", "92.31", "-0.12", "-0.28", "4", "文稿", "来源报告", "青山县.json"], Enumerable.Range(8, 8).Select(column => Cell(sheet, 2, column).Text));
        Assert.All(Enumerable.Range(9, 4), column => Assert.Equal(SheetCellKind.Number, Cell(sheet, 2, column).Kind));
        Assert.Equal("97.50", Mixed.Part("xl/worksheets/sheet1.xml").Descendants(Main + "c").Single(cell => (string?)cell.Attribute("r") == "I3").Value);
        Assert.False(sheet.Rows.Single(row => row.Number == 4).Cells.TryGetValue(9, out var unknown) && unknown.Text.Length > 0);
    }

    [Fact]
    public void The_number_format_of_a_figure_has_its_own_decimals_and_its_sign()
    {
        var styles = Mixed.Part("xl/styles.xml");
        string Format(string place)
        {
            var style = (int)Mixed.Part("xl/worksheets/sheet1.xml").Descendants(Main + "c").Single(cell => (string?)cell.Attribute("r") == place).Attribute("s")!;
            var id = (string)styles.Element(Main + "cellXfs")!.Elements().ElementAt(style).Attribute("numFmtId")!;
            return styles.Descendants(Main + "numFmt").Single(format => (string?)format.Attribute("numFmtId") == id).Attribute("formatCode")!.Value;
        }

        Assert.Equal(["0.00", "+0.00;-0.00;0.00", "0.000", "+0.0;-0.0;0.0"], [Format("I2"), Format("J2"), Format("I5"), Format("K5")]);
    }

    [Fact]
    public void Heads_are_frozen_rows_can_be_filtered_and_words_open_the_files()
    {
        var sheet = Mixed.Part("xl/worksheets/sheet1.xml");
        Assert.Equal("frozen", sheet.Descendants(Main + "pane").Single().Attribute("state")!.Value);
        Assert.Equal("A1:O5", sheet.Element(Main + "autoFilter")!.Attribute("ref")!.Value);
        Assert.Equal(["M2", "N2", "M3", "N3", "N5"], sheet.Descendants(Main + "hyperlink").Select(link => link.Attribute("ref")!.Value));
        var relations = Mixed.Part("xl/worksheets/_rels/sheet1.xml.rels").Elements().ToList();
        Assert.Equal("青山县.docx", Uri.UnescapeDataString(relations[0].Attribute("Target")!.Value));
        Assert.All(relations, relation => Assert.Equal("External", relation.Attribute("TargetMode")!.Value));
        Assert.All(relations, relation => Assert.DoesNotContain(':', relation.Attribute("Target")!.Value));
    }

    [Fact]
    public void Whatever_a_text_begins_with_it_is_no_formula()
    {
        string[] starts = ["=1+1", "+1", "-1", "@a", "\t=1", "＝1", "_x000D_"];
        var book = MadeOverview.Of(starts.Select(start => MadeCounties.County($"{start}县", 90m, 1m, 1m, ("P", start, true))));
        Assert.Equal(starts.Select(start => $"{start}县"), book.Sheets()[0].Rows.Skip(1).Select(row => row.Cells[2].Text));
        Assert.All(book.Parts().Where(part => part.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)), part =>
        {
            Assert.Empty(book.Part(part).Descendants(Main + "f"));
            Assert.All(book.Part(part).Descendants(Main + "c").Where(cell => cell.Elements(Main + "is").Any()), cell => Assert.Equal("inlineStr", cell.Attribute("t")!.Value));
        });
    }

    [Theory]
    [InlineData(4)]
    [InlineData(300)]
    public void What_a_chart_remembers_is_what_stands_in_its_cells(int counties)
    {
        var book = counties == 4 ? Mixed : MadeOverview.Of(MadeCounties.Many(counties));
        var sheets = book.Sheets().Select((sheet, index) => (sheet.Name, Cells: Raw(book, index + 1))).ToDictionary(sheet => sheet.Name, sheet => sheet.Cells);
        var references = 0;
        foreach (var part in book.Parts().Where(part => part.StartsWith("xl/charts/", StringComparison.Ordinal)))
        {
            foreach (var formula in book.Part(part).Descendants(Chart + "f"))
            {
                var (sheet, column, first, last) = Range(formula.Value);
                var cells = Enumerable.Range(first, last - first + 1).Select(row => sheets[sheet][CellReference.Of(row, column)]);
                Assert.Equal(cells, formula.Parent!.Descendants(Chart + "pt").OrderBy(point => (int)point.Attribute("idx")!).Select(point => point.Value));
                references++;
            }
        }

        Assert.Equal(9, references);
    }

    [Fact]
    public void Problems_stand_with_their_frequency()
    {
        var sheet = Mixed.Sheets()[1];
        Assert.Equal(["知晓", "2", "66.7", "1", "2", "P-2"], Enumerable.Range(1, 6).Select(column => Cell(sheet, 2, column).Text));
    }

    [Fact]
    public void LibreOffice_opens_it_and_shows_charts_and_texts_as_they_are()
    {
        Assert.SkipUnless(LibreOffice.HasCalc, "LibreOffice with Calc and poppler are not installed");
        var words = OpenedBook.Words(Mixed.Book);
        Assert.Contains(MadeCounties.Hostile.Replace(" ", "", StringComparison.Ordinal), words, StringComparison.Ordinal);
        Assert.Contains("排名：省级调查·公众安全感，横条从90画起", words, StringComparison.Ordinal);
        Assert.Contains("查出的问题（单位数）", words, StringComparison.Ordinal);
        Assert.Contains("变化与差距：省级调查·公众安全感", words, StringComparison.Ordinal);
        Assert.Contains("+0.30", words, StringComparison.Ordinal);
    }

    /// <summary>Cells as they are written: the 0 of 0.30 is there.</summary>
    private static Dictionary<string, string> Raw(MadeOverview book, int number) => book.Part(FormattableString.Invariant($"xl/worksheets/sheet{number}.xml"))
        .Descendants(Main + "c").ToDictionary(cell => cell.Attribute("r")!.Value, cell => cell.Value);

    private static SheetCell Cell(Sheet sheet, int row, int column) => sheet.Rows.Single(line => line.Number == row).Cells[column];

    private static (string Sheet, int Column, int First, int Last) Range(string reference)
    {
        var (sheet, cells) = (reference.Split('!')[0].Trim('\''), reference.Split('!')[1].Replace("$", "", StringComparison.Ordinal).Split(':'));
        var (first, last) = (CellReference.Parse(cells[0])!.Value, CellReference.Parse(cells[^1])!.Value);
        Assert.Equal(first.Column, last.Column);
        return (sheet, first.Column, first.Row, last.Row);
    }
}
