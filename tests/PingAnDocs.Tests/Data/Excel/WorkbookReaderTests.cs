using PingAnDocs.Data;
using PingAnDocs.Data.Excel;

namespace PingAnDocs.Tests.Data.Excel;

public class WorkbookReaderTests
{
    private const string Styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/><numFmt numFmtId=\"165\" formatCode=\"0.00&quot;day&quot;\"/></numFmts>"
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>";

    [Theory]
    [InlineData("<c r=\"A1\"><v>0.5</v></c>", SheetCellKind.Number, "0.5")]
    [InlineData("<c r=\"A1\"><v>0.28999999999999998</v></c>", SheetCellKind.Number, "0.29")]
    [InlineData("<c r=\"A1\"><v>-1.2E-2</v></c>", SheetCellKind.Number, "-0.012")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>46346</v></c>", SheetCellKind.Date, "2026-11-20")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>46346</v></c>", SheetCellKind.Date, "2026-11-20")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>59</v></c>", SheetCellKind.Date, "1900-02-28")]
    [InlineData("<c r=\"A1\" s=\"3\"><v>46346</v></c>", SheetCellKind.Number, "46346")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>46346.5</v></c>", SheetCellKind.Number, "46346.5")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>0</v></c>", SheetCellKind.Text, "甲乙")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000A_b</t></is></c>", SheetCellKind.Text, "a\nb")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>X()</f><v>旧</v></c>", SheetCellKind.Formula, "旧")]
    [InlineData("<c r=\"A1\"><f>1+1</f></c>", SheetCellKind.Formula, "")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", SheetCellKind.Error, "#REF!")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", SheetCellKind.Flag, "TRUE")]
    [InlineData("<c><v>7</v></c>", SheetCellKind.Number, "7")]
    internal void A_cell_is_what_the_user_sees(string cell, SheetCellKind kind, string text)
    {
        var sheet = Read(RawWorkbook.Of($"<row r=\"1\">{cell}</row>", styles: Styles, texts: "<si><r><t>甲</t></r><rPh><t>jia</t></rPh><r><t>乙</t></r></si>"));
        Assert.Equal((kind, text), (sheet.Rows[0].Cells[1].Kind, sheet.Rows[0].Cells[1].Text));
    }

    [Fact]
    public void Days_count_from_1904_where_the_workbook_says_so() =>
        Assert.Equal("2026-11-20", Read(RawWorkbook.Of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44884</v></c></row>", styles: Styles, properties: "<workbookPr date1904=\"1\"/>")).Rows[0].Cells[1].Text);

    [Fact]
    public void Hidden_rows_and_sheets_and_merged_cells_are_told()
    {
        var sheet = Read(RawWorkbook.Of(
            "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"3\"><c r=\"AB3\"><v>2</v></c></row>",
            after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>", tab: " state=\"veryHidden\""));
        Assert.True(sheet.Hidden);
        Assert.Equal(["A1:B2"], sheet.Merged);
        Assert.Equal([(1, true), (3, false)], sheet.Rows.Select(row => (row.Number, row.Hidden)));
        Assert.Equal("2", sheet.Rows[1].Cells[28].Text);
    }

    [Fact]
    public void Empty_cells_far_away_cost_nothing() =>
        Assert.Single(Read(RawWorkbook.Of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>")).Rows);

    private static Sheet Read(byte[] bytes)
    {
        var faults = new DiagnosticBag();
        var sheets = WorkbookReader.Read(new SourceFile("x.xlsx", bytes), faults);
        Assert.Empty(faults.Items);
        return Assert.Single(sheets!);
    }
}
