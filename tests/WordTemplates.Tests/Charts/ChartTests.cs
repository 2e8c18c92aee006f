using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using WordTemplates.Tests.Fixtures;

namespace WordTemplates.Tests.Charts;

public class ChartTests
{
    private static readonly ChartData Three = ChartDocx.Data(["甲县", "乙县", "丙县"], ("2024", [97.850m, null, -0.10m]), ("2025", [98m, 96.5m, 12345678901234567890.123456789m]));

    [Fact]
    public void A_chart_shows_the_data_in_its_cache_and_in_its_workbook()
    {
        var docx = Rendered(ChartXml.Column("", 2), Three);
        var expected = new[] { ("2024", "甲县,乙县,丙县", "97.850,,-0.10"), ("2025", "甲县,乙县,丙县", "98,96.5,12345678901234567890.123456789") };
        Assert.Equal(expected, Flat(ChartDocx.Cached(docx)));
        Assert.Equal(expected, Flat(ChartDocx.Booked(docx)));
    }

    [Theory]
    [InlineData("General", "97.850", "0.000")]
    [InlineData("General", "98", "General")]
    [InlineData("0.0%", "97.850", "0.0%")]
    public void Without_a_format_of_the_author_a_chart_prints_the_decimals_of_the_data(string authors, string value, string printed)
    {
        var template = ChartXml.Column("", 1).Replace("<c:formatCode>0.00<", $"<c:formatCode>{authors}<", StringComparison.Ordinal);
        var docx = Rendered(template, ChartDocx.Data(["甲县"], ("2025", [decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)])));
        Assert.Contains($"<c:formatCode>{printed}</c:formatCode>", Docx.Part(docx, "word/charts/chart1.xml"), StringComparison.Ordinal);
        if (printed != "General") Assert.Contains($"formatCode=\"{printed}\"", Docx.Part(ChartDocx.WorkbookOf(docx), "xl/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_else_of_the_chart_stays_byte_for_byte()
    {
        var template = ChartXml.Column("年度对比");
        var written = Docx.Part(Rendered(template, Three), "word/charts/chart1.xml");
        Assert.Equal(Skeleton(template), Skeleton(written));
    }

    [Theory]
    [InlineData("Sheet1", "Sheet1!$B$1", "Sheet1")]
    [InlineData("'数据 表'", "'数据 表'!$B$1", "数据 表")]
    [InlineData("'O''Neil'", "'O''Neil'!$B$1", "O'Neil")]
    [InlineData("[Book1.xlsx]表1", "'表1'!$B$1", "表1")]
    public void The_sheet_keeps_the_authors_name(string written, string formula, string name)
    {
        var docx = Rendered(ChartXml.Column("", 1, written), Three);
        Assert.Equal(formula, ChartDocx.Formulas(docx)[0]);
        Assert.Contains($"<sheet name=\"{System.Security.SecurityElement.Escape(name)}\"", Docx.Part(ChartDocx.WorkbookOf(docx), "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_references_cover_the_new_ranges() =>
        Assert.Equal(
            ["Sheet1!$B$1", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4", "Sheet1!$C$1", "Sheet1!$A$2:$A$4", "Sheet1!$C$2:$C$4"],
            ChartDocx.Formulas(Rendered(ChartXml.Column("", 2), Three)));

    [Fact]
    public void More_series_than_in_the_template_repeat_the_last_in_the_next_colours()
    {
        var data = ChartDocx.Data(["甲"], [.. Enumerable.Range(1, 6).Select(i => ($"系列{i}", new decimal?[] { i }))]);
        var part = Docx.Part(Rendered(ChartXml.Column("", 2), data), "word/charts/chart1.xml");
        Assert.Equal([1, 2, 3, 4, 5, 6], Values(part, "schemeClr val=\"accent"));
        Assert.Equal([0, 1, 2, 3, 4, 5], Values(part, "c:order val=\""));
        Assert.Equal([0, 1, 2, 3, 4, 5], Values(part, "c:idx val=\""));
        Assert.Equal(2, part.Split("uniqueId").Length - 1);
    }

    [Fact]
    public void Fewer_series_than_in_the_template_drop_the_last()
    {
        var docx = Rendered(ChartXml.Column("", 3), ChartDocx.Data(["甲"], ("唯一", [1m])));
        Assert.Equal("唯一", ChartDocx.Cached(docx).Single().Name);
    }

    [Fact]
    public void A_combined_chart_gives_the_rest_to_its_last_plot()
    {
        var data = ChartDocx.Data(["甲"], ("柱一", [1m]), ("柱二", [2m]), ("线一", [3m]), ("线二", [4m]));
        var part = Docx.Part(Rendered(ChartXml.Combination(""), data), "word/charts/chart1.xml");
        Assert.Equal(["柱一", "柱二"], Names(part[..part.IndexOf("<c:lineChart", StringComparison.Ordinal)]));
        Assert.Equal(["线一", "线二"], Names(part[part.IndexOf("<c:lineChart", StringComparison.Ordinal)..]));
    }

    [Fact]
    public void Formats_of_points_the_data_has_not_go()
    {
        var part = Docx.Part(Rendered(ChartXml.Pie(""), ChartDocx.Data(["甲", "乙", "丙"], ("数", [1m, 2m, 3m]))), "word/charts/chart1.xml");
        Assert.Equal(3, part.Split("<c:dPt>").Length - 1);
        Assert.DoesNotContain("<c:dLbl>", part, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_chart_stays_valid_and_gains_no_error()
    {
        foreach (var chart in new[] { ChartXml.Column("{{图:图表}}", 2, axisTitle: "{{单位}}"), ChartXml.Bar("x"), ChartXml.Line("x"), ChartXml.Combination("x", 1), ChartXml.Pie("x"), ChartXml.Pie("x", "doughnutChart") })
        {
            var template = ChartDocx.Of(chart);
            var data = ChartDocx.Data(["甲", "乙", "丙", "丁", "戊"], ("一", [1m, 2m, null, 4m, 5m]), ("二", [1m, 2m, 3m, 4m, 5m]));
            var fitting = chart.Contains("pieChart", StringComparison.Ordinal) ? data with { Series = [data.Series[0]] } : data;
            var docx = Check.Rendered(template, Given.Data(("图", fitting.ToValue()), ("单位", "分")));
            Assert.Equal(RenderedDocuments.Errors(template), RenderedDocuments.Errors(docx));
        }
    }

    [Fact]
    public void An_absent_optional_chart_goes_with_its_paragraph() =>
        Assert.Equal(Docx.P("后"), Docx.BodyOf(Check.Rendered(ChartDocx.Body($"<w:p>{ChartDocx.Run("{{图:图表?}}")}</w:p>" + Docx.P("后"), ChartXml.Column("")), Given.Data())));

    [Fact]
    public void The_example_figures_of_an_absent_chart_go_from_the_package()
    {
        var docx = Check.Rendered(ChartDocx.Body($"<w:p>{ChartDocx.Run("{{图:图表?}}")}</w:p>" + Docx.P("后"), ChartXml.Column("")), Given.Data());
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(docx));
        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.Contains("chart", StringComparison.Ordinal) || entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal));
        Assert.DoesNotContain("chart", Docx.Part(docx, "[Content_Types].xml") + Docx.Part(docx, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
        Assert.Empty(RenderedDocuments.Errors(docx));
    }

    [Fact]
    public void A_missing_chart_is_a_fault_like_any_value() =>
        Assert.Equal("WT301", Check.Compiled(ChartDocx.Of(ChartXml.Column(""))).Render(Given.Data()).Faults.Single().Code);

    [Fact]
    public void The_alt_text_loses_its_tag() =>
        Assert.Contains("name=\"图表 1\" descr=\"图\"/>", Docx.Part(Rendered(ChartXml.Column(""), Three)), StringComparison.Ordinal);

    [Fact]
    public void The_workbook_is_found_under_its_old_name_with_nothing_of_the_old_in_it()
    {
        var workbook = ChartDocx.WorkbookOf(Rendered(ChartXml.Column(""), Three));
        Assert.Equal("甲县", ChartDocx.Cells(workbook)["A2"]);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void The_workbook_is_a_valid_one()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(ChartDocx.WorkbookOf(Rendered(ChartXml.Column("", 1, "'数 据'"), Three))), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(workbook, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Fact]
    public void A_text_that_looks_like_a_number_of_a_character_stays_as_it_is() =>
        Assert.Equal("_x005F_x0041_x005F_x0042_", ChartDocx.Cells(ChartDocx.WorkbookOf(Rendered(ChartXml.Column(""), ChartDocx.Data(["甲"], ("_x0041_x0042_", [1m])))))["B1"]);

    [Fact]
    public void The_same_data_gives_the_same_bytes_on_every_thread()
    {
        var template = Check.Compiled(ChartDocx.Body(Docx.P("{{#a}}") + $"<w:p>{ChartDocx.Run("{{图:图表}}")}</w:p>" + Docx.P("{{/a}}"), ChartXml.Combination("{{名}}")));
        var data = Given.Data(("a", new[] { Given.Data(("图", Three.ToValue()), ("名", "x")), Given.Data(("图", Three.ToValue()), ("名", "y")) }));
        var all = new byte[8][];
        Parallel.For(0, all.Length, i => all[i] = template.Render(data).Document!);
        Assert.All(all, bytes => Assert.Equal(all[0], bytes));
    }

    private static byte[] Rendered(string chart, ChartData data) => Check.Rendered(ChartDocx.Of(chart), Given.Data(("图", data.ToValue())));

    private static IEnumerable<(string, string, string)> Flat(IEnumerable<(string Name, string[] Categories, string[] Values)> series) =>
        series.Select(one => (one.Name, string.Join(',', one.Categories), string.Join(',', one.Values)));

    /// <summary>The chart part without what the data decides.</summary>
    private static string Skeleton(string part) =>
        System.Text.RegularExpressions.Regex.Replace(part, "<c:(?:tx><c:strRef|cat|val)>.*?</c:(?:tx|cat|val)>", "", System.Text.RegularExpressions.RegexOptions.Singleline, TimeSpan.FromSeconds(5));

    private static IEnumerable<int> Values(string part, string before) => part.Split(before)[1..].Select(rest => rest[0] - '0');

    private static IEnumerable<string> Names(string part) => part.Split("<c:tx><c:strRef>")[1..].Select(rest => rest.Split("<c:v>")[1].Split('<')[0]);
}
