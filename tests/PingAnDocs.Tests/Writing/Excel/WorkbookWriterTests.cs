using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Tests.KitExchange;
using PingAnDocs.Writing.Excel;

namespace PingAnDocs.Tests.Writing.Excel;

public class WorkbookWriterTests
{
    private static readonly SheetDraft Draft = new(
        "表", [new ColumnDraft("名称", 20) { Help = "一句说明" }, new ColumnDraft("轻重", 8) { Choices = "\"重,中,轻\"", Strict = true }], [["0.50", "重"], ["=1+1\n_x000D_ <&> 第二行", ""]], 1);

    [Fact]
    public void The_exported_kit_is_a_sound_workbook()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(ExchangedKit.Workbook), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void Every_text_comes_back_as_it_was()
    {
        var sheet = Assert.Single(WorkbookReader.Read(new SourceFile("x.xlsx", WorkbookWriter.Write([Draft])), new DiagnosticBag())!);
        Assert.Equal([["名称", "轻重"], ["0.50", "重"], ["=1+1\n_x000D_ <&> 第二行"]], sheet.Rows.Select(row => row.Cells.Values.Select(cell => cell.Text).ToArray()));
        Assert.All(sheet.Rows.SelectMany(row => row.Cells.Values), cell => Assert.Equal(SheetCellKind.Text, cell.Kind));
    }

    [Fact]
    public void Heads_are_frozen_lists_drop_down_and_nothing_is_a_formula()
    {
        using var package = new ZipArchive(new MemoryStream(WorkbookWriter.Write([Draft])));
        using var reader = new StreamReader(package.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = reader.ReadToEnd();
        Assert.Contains("state=\"frozen\"", xml, StringComparison.Ordinal);
        Assert.Contains("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\"", xml, StringComparison.Ordinal);
        Assert.Contains("<formula1>\"重,中,轻\"</formula1>", xml, StringComparison.Ordinal);
        Assert.Contains("prompt=\"一句说明\"", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
    }
}
