using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Tests.Data.Excel;

/// <summary>Each hostile workbook is refused at its cell, or read exactly; the work is counted, and bounded whatever the file says.</summary>
public class HostileBookTests
{
    public static TheoryData<string> All => [.. HostileBooks.Names];

    [Theory]
    [InlineData("corner", "XL005 省测!XFD1048576")]
    [InlineData("merge", "WB009 省测!A2:XFD1048576")]
    [InlineData("badref", "XL005 省测!2A")]
    [InlineData("ssidx", "XL006 省测!A2")]
    [InlineData("ssbomb", "XL002 ")]
    [InlineData("rowbomb", "XL002 ")]
    [InlineData("manyrows", "XL002 省测!A49997")]
    [InlineData("dtd", "XL004 省测")]
    [InlineData("hugenum", "XL004 省测!B2")]
    [InlineData("manymerges", "XL002 省测!B2")]
    [InlineData("longname", "XL002 省测!A2")]
    [InlineData("cdata", "XL002 省测!B2")]
    [InlineData("hiddenunits", "WB013 ")]
    public void It_is_refused_at_its_place(string name, string told)
    {
        var reading = Read(name);
        Assert.Empty(reading.Surveys);
        var errors = reading.Diagnostics.Where(item => item.Severity == Severity.Error).ToList();
        Assert.Equal(told, $"{errors[0].Code} {errors[0].Place.Path}");
        Assert.Single(errors);
        Assert.NotEmpty(errors[0].Message);
    }

    [Fact]
    public void A_part_read_a_thousand_times_is_refused_before_that() =>
        Assert.Equal("XL002", Assert.Single(Read("samesheet").Diagnostics).Code);

    [Theory]
    [InlineData("dim")]
    [InlineData("emptyrows")]
    public void What_only_looks_large_is_read_exactly(string name)
    {
        var county = Assert.Single(Read(name).Surveys);
        Assert.Equal(("青山县", "92.31"), (county.Name, county.Reading.Survey!.Waves[0].Indicators[0].Value!.Value.Print()));
    }

    [Fact]
    public void A_formula_without_a_result_refuses_its_county_at_its_cell()
    {
        var county = Assert.Single(Read("formula").Surveys);
        var fault = Assert.Single(county.Reading.Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal(("WB010", "省测!B2"), (fault.Code, fault.Place.Path));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_work_is_bounded(string name)
    {
        var work = new ReadingWork();
        WorkbookReader.Read(new SourceFile("市.xlsx", HostileBooks.Of(name)), new DiagnosticBag(), work);
        // The count that is one too many is the last.
        Assert.InRange(work.Bytes, 0, ReadingWork.MostBytes + 65_536);
        Assert.InRange(work.Cells, 0, ReadingWork.MostCells + 1);
        Assert.InRange(work.Rows, 0, ReadingWork.MostRows + 1);
        Assert.InRange(work.Elements, 0, ReadingWork.MostElements + 1);
    }

    [Fact]
    public void A_workbook_as_large_as_a_province_is_read()
    {
        var rows = string.Concat(Enumerable.Range(0, 2_000).Select(row => $"<row>{string.Concat(Enumerable.Range(0, 60).Select(_ => "<c><v>92.31</v></c>"))}</row>"));
        var (work, faults) = (new ReadingWork(), new DiagnosticBag());
        Assert.NotNull(WorkbookReader.Read(new SourceFile("省.xlsx", RawWorkbook.Of(rows)), faults, work));
        Assert.Equal((120_000, 2_000), (work.Cells, work.Rows));
    }

    private static WorkbookReading Read(string name) => SurveyWorkbookReader.Read(new SourceFile("市.xlsx", HostileBooks.Of(name)));
}
