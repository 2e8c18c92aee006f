using System.IO.Compression;
using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Excel;

namespace PingAnDocs.Tests.Data.Excel;

/// <summary>Workbooks made to hurt: refused quickly with a reason, or read exactly; nothing is ever invented.</summary>
public class HostileWorkbookTests
{
    [Fact]
    public void A_lone_cell_in_the_last_corner_is_refused_not_walked_to() =>
        Refused("XL005", RawWorkbook.Of("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"));

    [Theory]
    [InlineData("<row r=\"99999999\"><c r=\"A99999999\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"-1\"><c r=\"A-1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"AAAAAAAAAAAAAAA1\"><v>1</v></c></row>")]
    public void A_cell_that_is_nowhere_is_refused(string rows) => Refused("XL005", RawWorkbook.Of(rows));

    [Fact]
    public void A_text_that_does_not_exist_is_never_replaced_by_its_number() =>
        Refused("XL006", RawWorkbook.Of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>999999</v></c></row>"));

    [Fact]
    public void A_declared_document_type_is_refused() =>
        Refused("XL004", RawWorkbook.Of("<row r=\"1\"/>", head: "<!DOCTYPE x [<!ENTITY a \"b\">]>"));

    [Fact]
    public void Macros_are_refused() => Refused("XL003", RawWorkbook.Of("", more: [("xl/vbaProject.bin", "x")]));

    [Fact]
    public void A_part_that_unpacks_to_thousands_of_times_its_size_is_refused() =>
        Refused("XL002", RawWorkbook.Of("", more: [("xl/sharedStrings.xml", new string(' ', 8 * 1024 * 1024))]));

    [Fact]
    public void Ten_thousand_parts_are_refused() =>
        Refused("XL002", RawWorkbook.Of("", more: [.. Enumerable.Range(0, 10_000).Select(number => (FormattableString.Invariant($"x{number}"), ""))]));

    [Fact]
    public void Two_parts_of_one_name_are_refused() => Refused("XL001", RawWorkbook.Of("", more: [("XL/Workbook.xml", "x")]));

    [Theory]
    [InlineData("")]
    [InlineData("Hello")]
    [InlineData("PK\u0003\u0004 cut")]
    public void What_is_no_workbook_is_refused(string text) => Refused("XL001", Encoding.Latin1.GetBytes(text));

    [Fact]
    public void A_Word_file_is_refused() => Refused("XL001", File.ReadAllBytes(Path.Combine(WholeKit.Folder, "template.docx")));

    [Fact]
    public void Every_cut_of_a_good_workbook_is_refused_or_read_without_a_crash()
    {
        var good = RawWorkbook.Of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c></row>");
        for (var length = 0; length < good.Length; length += 7)
        {
            var faults = new DiagnosticBag();
            Assert.True(WorkbookReader.Read(new SourceFile("x.xlsx", good.AsMemory(0, length)), faults) is null == faults.HasErrors);
        }
    }

    [Fact]
    public void A_part_longer_than_it_says_is_refused()
    {
        var bytes = RawWorkbook.Of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c></row>", CompressionLevel.NoCompression);
        var text = Encoding.Latin1.GetString(bytes);
        var name = text.LastIndexOf("xl/worksheets/sheet1.xml", StringComparison.Ordinal);
        BitConverter.TryWriteBytes(bytes.AsSpan(name - 46 + 24), 40);
        var faults = new DiagnosticBag();
        Assert.Null(WorkbookReader.Read(new SourceFile("x.xlsx", bytes), faults));
        Assert.True(faults.HasErrors);
    }

    private static void Refused(string code, byte[] bytes)
    {
        var faults = new DiagnosticBag();
        Assert.Null(WorkbookReader.Read(new SourceFile("坏.xlsx", bytes), faults));
        var fault = Assert.Single(faults.Items);
        Assert.Equal(code, fault.Code);
        Assert.NotEmpty(fault.Hint);
    }
}
