using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Tests.Data.Workbook;

/// <summary>Which indicator a column belongs to when its head repeats the indicator's name.</summary>
public class HeadOwnerTests
{
    private const string One = "甲率 92.31  2";
    private const string Both = "甲率 92.31  2/乙率 88.50  5";

    [Theory]
    [InlineData("县区|甲率（%）|甲率排名|乙率（%）|乙率排名", "青山县|92.31|2|88.50|5", Both)]
    [InlineData("县区|甲率（%）|甲率位次|乙率（%）|乙率名次", "青山县|92.31|2|88.50|5", Both)]
    [InlineData("县区|甲率排名|甲率（%）|乙率排名|乙率（%）", "青山县|2|92.31|5|88.50", Both)]
    [InlineData("县区|甲率（%）|乙率排名|乙率（%）|甲率排名", "青山县|92.31|5|88.50|2", Both)]
    [InlineData("县区|甲率（%）|甲率全市排名|乙率（%）|乙率全县名次", "青山县|92.31|2|88.50|5", "甲率 92.31 全市 2/乙率 88.50 全县 5")]
    [InlineData("县区|甲率（%）|全市甲率排名", "青山县|92.31|2", "甲率 92.31 全市 2")]
    [InlineData("县区|甲率（%）|位次|法院甲率（%）|法院甲率排名", "青山县|92.31|2|90.00|7", "甲率 92.31  2/法院甲率 90.00  7")]
    [InlineData("县区|甲率（%）|全省县级位次", "青山县|92.31|2", "甲率 92.31 全省县级 2")]
    [InlineData("县区|甲率（%）|甲率上年|甲率排名|甲率上年排名", "青山县|92.31|92.00|2|3", One)]
    public void A_rank_belongs_to_the_indicator_its_head_names(string heads, string row, string expected) =>
        Assert.Equal(expected, string.Join('/', Indicators(heads, row).Select(Print).Order(StringComparer.Ordinal).Reverse()));

    [Fact]
    public void Earlier_values_changes_gaps_and_averages_belong_to_the_indicator_their_heads_name()
    {
        var indicators = Indicators("县区|乙率（%）|甲率上年|甲率变化|甲率与全市差|甲率全市平均|甲率上年排名|甲率排名|上年乙率|甲率（%）", "青山县|88.50|92.00|0.31|-0.28|92.59|3|2|88.00|92.31");
        Assert.Equal(["乙率", "甲率"], indicators.Select(indicator => indicator.Name));
        var (other, own) = (indicators[0], indicators[1]);
        Assert.Equal(("92.00", "0.31", "-0.28", "92.59"), (own.Previous!.Value.Print(), own.Change!.Value.Print(), own.Gaps["city"].Value.Print(), own.Averages["city"].Value.Print()));
        Assert.Equal(("3", "88.00"), (own.Ranks.Single().Previous!.Value.Print(), other.Previous!.Value.Print()));
        Assert.Empty(other.Gaps.Concat(other.Averages));
        Assert.Empty(other.Ranks);
    }

    [Theory]
    [InlineData("县区|甲率（%）|乙率排名", "青山县|92.31|5")]
    [InlineData("县区|甲率（%）|总排名", "青山县|92.31|5")]
    [InlineData("县区|甲率（%）|乙率平均", "青山县|92.31|90.00")]
    public void A_head_that_names_what_the_table_does_not_hold_is_refused(string heads, string row) =>
        Assert.Contains("WB003 Error 汇总!C2", FormPackage.Told(Table(heads, row)));

    [Theory]
    [InlineData("县区|甲率·值|甲率·乙分排名", "WB003 Error 省测!C1")]
    [InlineData("县区|甲率·值|甲率·与乙分差", "WB003 Error 省测!C1")]
    [InlineData("县区|甲率·值|甲率·全市排名|甲率全市名次", "WB004 Error 省测!D1")]
    public void An_indicator_is_no_scope(string heads, string told) =>
        Assert.Contains(told, FormPackage.Told(FormPackage.Of(FormPackage.Rows(heads, "青山县|92.31|2|2"))));

    [Fact]
    public void On_the_sheet_of_indicators_too() =>
        Assert.Contains("WB003 Error 指标!C1", FormPackage.Told(FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|92.31"), indicators: FormPackage.Rows("指标|计量单位|甲率全市平均", "甲率|%|92.59"))));

    [Fact]
    public void A_form_knows_its_indicators_without_their_values()
    {
        var ranks = FormPackage.First(FormPackage.Of(FormPackage.Rows("县区|甲率·值|乙分全市排名", "青山县|92.31|4"))).Waves[0].Indicators[1].Ranks;
        Assert.Equal(("全市", "4"), (ranks.Single().Scope, ranks.Single().Position.Value.Print()));
    }

    [Fact]
    public void The_scope_of_ranks_of_the_survey_holds_for_ranks_without_one()
    {
        var workbook = FormPackage.Of(FormPackage.Rows("县区|甲率·值|甲率排名|甲率上年排名", "青山县|92.31|1|2", "禾川县|90.10|2|1"), wave: FormPackage.Rows("数据表|调查名称|排名范围", "省测|2025年度调查|全市"));
        var rank = FormPackage.First(workbook).Waves[0].Indicators[0].Ranks.Single();
        Assert.Equal(("全市", "1", "2"), (rank.Scope, rank.Position.Value.Print(), rank.Previous!.Value.Print()));
    }

    [Fact]
    public void A_rank_without_a_scope_is_told_in_the_words_of_Excel()
    {
        var survey = FormPackage.First(Table("县区|甲率（%）|甲率排名", "青山县|92.31|2"));
        var told = Assert.Single(SurveyValidator.Validate(survey), item => item.Code == "SV174");
        Assert.Equal(("汇总!C3", "列名请写成“全市排名”，或者在“调查”表的“排名范围”写“全市”。"), (told.Place.Path, told.Hint));
        Assert.DoesNotContain("scope", told.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("今年")]
    [InlineData("本年度")]
    [InlineData("去年")]
    public void This_year_and_last_year_are_understood(string word)
    {
        var indicator = FormPackage.First(FormPackage.Of(FormPackage.Rows($"县区|甲率·{word}|甲率·与全市差", "青山县|92.31|-0.28"))).Waves[0].Indicators[0];
        Assert.Equal("92.31", (word == "去年" ? indicator.Previous : indicator.Value)!.Value.Print());
    }

    [Theory]
    [InlineData("今年1")]
    [InlineData("去直")]
    public void A_misspelt_content_is_told_with_what_one_may_write_there(string word)
    {
        var rows = FormPackage.Rows("县区|甲率（%）||乙率（%）", $"|本年|{word}|本年", "青山县|92.31|92.00|88.50");
        var workbook = FormPackage.Book(("汇总", FormPackage.Rows("2025年度调查") + rows, "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:C2\"/></mergeCells>"));
        var told = Assert.Single(SurveyWorkbookReader.Read(new SourceFile("市.xlsx", workbook)).Diagnostics, item => item.Code == "WB003");
        Assert.Equal("汇总!C3", told.Place.Path);
        Assert.Contains("上年", told.Hint, StringComparison.Ordinal);
        Assert.Contains("全市位次", told.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain("样本量", told.Hint, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Indicator> Indicators(string heads, string row) => FormPackage.First(Table(heads, row)).Waves[0].Indicators;

    private static byte[] Table(string heads, string row) => FormPackage.Book(("汇总", FormPackage.Rows("2025年度调查", heads, row), ""));

    private static string Print(Indicator indicator) =>
        $"{indicator.Name} {indicator.Value?.Value.Print()} {string.Join(',', indicator.Ranks.Select(rank => $"{rank.Scope} {rank.Position.Value.Print()}"))}";
}
