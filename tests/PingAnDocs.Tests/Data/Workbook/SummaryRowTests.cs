using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Tests.Data.Workbook;

/// <summary>Rows and columns of a sheet that are no county's: nothing of them is silently used, nothing silently left out.</summary>
public class SummaryRowTests
{
    [Theory]
    [InlineData("合计")]
    [InlineData("合  计")]
    [InlineData("全市")]
    [InlineData("全省平均")]
    [InlineData("小计（2个县）")]
    [InlineData("县区平均值")]
    [InlineData("最高分/最低")]
    public void A_total_or_mean_is_told_and_is_no_county(string name)
    {
        var workbook = FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|92.31", "禾川县|90.10", $"{name}|91.20"));
        Assert.Equal(["青山县", "禾川县"], Counties(workbook));
        Assert.Contains("WB023 Note 省测!A4", FormPackage.Told(workbook));
    }

    [Theory]
    [InlineData("全州县")]
    [InlineData("全市街道")]
    [InlineData("平均镇")]
    [InlineData("高平市")]
    public void A_unit_whose_name_only_sounds_so_is_a_unit(string name) =>
        Assert.Equal(["青山县", name], Counties(FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|92.31", $"{name}|90.10"))));

    [Fact]
    public void A_total_merged_over_number_and_name_is_no_county()
    {
        var workbook = FormPackage.Of(FormPackage.Rows("序号|县区|甲率·值", "1|青山县|92.31", "合计||92.31"), "<mergeCells><mergeCell ref=\"A3:B3\"/></mergeCells>");
        Assert.Equal(["青山县"], Counties(workbook));
        Assert.Contains("WB023 Note 省测!A3", FormPackage.Told(workbook));
    }

    [Fact]
    public void A_row_of_the_city_average_is_the_average_of_all_where_none_is_given()
    {
        var survey = FormPackage.First(FormPackage.Of(FormPackage.Rows("县区|乙分·值|乙分·上年", "青山县|88.5|87.0", "全市平均|87.9|87.1", "全省平均水平|86.2|")));
        var indicator = survey.Waves[0].Indicators[0];
        Assert.Equal(("87.9", "省测!B3"), (indicator.Averages["city"].Value.Print(), indicator.Averages["city"].Place.Path));
        Assert.Equal(("87.1", "86.2"), (indicator.PreviousAverages["city"].Value.Print(), indicator.Averages["province"].Value.Print()));
    }

    [Fact]
    public void An_average_given_on_the_sheet_of_indicators_wins_and_the_difference_is_told()
    {
        var workbook = FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|92.31", "全市平均|92.00"));
        Assert.Equal("92.59", FormPackage.First(workbook).Waves[0].Indicators[0].Averages["city"].Value.Print());
        Assert.Contains("WB026 Warning 省测!B3", FormPackage.Told(workbook));
    }

    [Fact]
    public void A_row_of_formulas_is_nobodys_published_average()
    {
        var workbook = FormPackage.Of($"{FormPackage.Rows("县区|乙分·值", "青山县|88.5")}<row>{FormPackage.Text("全市平均")}<c><f>AVERAGE(B2:B2)</f><v>88.5</v></c></row>");
        Assert.Empty(FormPackage.First(workbook).Waves[0].Indicators[0].Averages);
        Assert.Contains("WB025 Note 省测!A3", FormPackage.Told(workbook));
    }

    [Theory]
    [InlineData("注：数据由第三方机构调查。")]
    [InlineData("备注 以上为百分率")]
    [InlineData("制表单位：市平安办|审核：张某")]
    [InlineData("一、各县情况")]
    public void A_remark_below_or_between_is_told_and_is_no_county(string row)
    {
        var workbook = FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|92.31", row), "<mergeCells><mergeCell ref=\"A3:H3\"/></mergeCells>");
        Assert.Equal(["青山县"], Counties(workbook));
        Assert.Contains("WB024 Note 省测!A3", FormPackage.Told(workbook));
    }

    [Fact]
    public void A_total_among_the_towns_is_no_town()
    {
        var towns = FormPackage.Rows("县区|镇街|值", "青山县|城关镇|97.20", "青山县|东街街道|96.10", "青山县|平均|96.65", "合计||96.65");
        var survey = FormPackage.First(FormPackage.Book(
            ("调查", FormPackage.Rows("数据表|调查名称", "省测|2025年度调查"), ""), ("指标", FormPackage.Rows("指标|计量单位", "甲率|%"), ""),
            ("省测", FormPackage.Rows("县区|甲率·值", "青山县|92.31"), ""), ("镇街", towns, "")));
        Assert.Equal(["城关镇", "东街街道"], survey.Waves[0].Subunits!.Items.Select(item => item.Name));
    }

    [Theory]
    [InlineData("hidden=\"1\"")]
    [InlineData("ht=\"0\" customHeight=\"1\"")]
    public void Hidden_rows_are_read_and_told_by_their_numbers(string hiding)
    {
        var workbook = FormPackage.Of($"{FormPackage.Rows("县区|甲率·值")}<row {hiding}>{FormPackage.Text("青山县")}{FormPackage.Text("92.31")}</row>{FormPackage.Rows("禾川县|90.10")}");
        var told = Remarks(workbook).Single(item => item.Code == "WB020");
        Assert.Equal(("省测!A2", Severity.Warning), (told.Place.Path, told.Severity));
        Assert.Contains("“省测”有1行隐藏或被筛选掉（第2行）", told.Message, StringComparison.Ordinal);
        Assert.Equal(["青山县", "禾川县"], Counties(workbook));
    }

    [Theory]
    [InlineData("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>")]
    [InlineData("<cols><col min=\"2\" max=\"3\" width=\"0\" customWidth=\"1\"/></cols>")]
    public void Hidden_columns_are_read_and_told_by_their_letters(string columns)
    {
        var told = Remarks(FormPackage.Of(FormPackage.Rows("县区|甲率·值|甲率·上年", "青山县|92.31|92.00"), columns)).Single(item => item.Code == "WB020");
        Assert.Contains("“省测”有2列是隐藏的（B、C列）", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_sheets_are_told_whether_they_are_read_or_not()
    {
        var rows = FormPackage.Rows("县区|甲率·值", "青山县|92.31");
        Assert.Contains("WB020 Warning 省测", FormPackage.Told(FormPackage.Of(rows, hidden: "省测")));
        var strange = FormPackage.Book("旧表", [("调查", FormPackage.Rows("数据表|调查名称", "省测|2025年度调查"), ""), ("指标", FormPackage.Rows("指标|计量单位", "甲率|%"), ""), ("省测", rows, ""), ("旧表", rows, "")]);
        Assert.Contains("WB020 Warning 旧表", FormPackage.Told(strange));
    }

    [Fact]
    public void A_column_without_a_head_is_told() =>
        Assert.Contains("WB031 Warning 省测!C2", FormPackage.Told(FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|92.31|93.00"))));

    private static IEnumerable<string> Counties(byte[] workbook) => SurveyWorkbookReader.Read(new SourceFile("市.xlsx", workbook)).Surveys.Select(county => county.Name);

    private static IReadOnlyList<Diagnostic> Remarks(byte[] workbook) => SurveyWorkbookReader.Read(new SourceFile("市.xlsx", workbook)).Diagnostics;
}
