using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Tests.Data.Workbook;

/// <summary>Ranks and means the program works out from the rows, and when it does not.</summary>
public class ComputedFiguresTests
{
    private static readonly string Ranked = FormPackage.Rows("数据表|调查名称|排名范围", "省测|2025年度调查|全市");

    [Fact]
    public void Counties_are_ranked_where_the_office_asks_ties_share_a_place_and_the_next_skips()
    {
        var workbook = FormPackage.Of(FormPackage.Rows("县区|乙分·值", "甲县|96.50", "乙县|97.0", "丙县|98.10", "丁县|97.00"), wave: Ranked);
        Assert.Equal(["4/4", "2/4并列", "1/4", "2/4并列"], Ranks(workbook));
        Assert.Contains("WB027 Note 省测", FormPackage.Told(workbook));
    }

    [Fact]
    public void A_place_is_one_more_than_the_number_of_counties_above()
    {
        for (var round = 0; round < 50; round++)
        {
            var values = Enumerable.Range(1, 2 + round).Select(number => 90m + (((number * number * 31) + (round * 17)) % 97 / 10m)).ToList();
            var workbook = FormPackage.Of(FormPackage.Rows([.. values.Select((value, index) => string.Create(CultureInfo.InvariantCulture, $"第{index}县|{value}")).Prepend("县区|乙分·值")]), wave: Ranked);
            Assert.Equal(
                values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{values.Count(other => other > value) + 1}/{values.Count}{(values.Count(other => other == value) > 1 ? "并列" : "")}")),
                Ranks(workbook));
        }
    }

    [Fact]
    public void A_computed_rank_says_so_and_names_the_cells_it_comes_from()
    {
        var survey = FormPackage.First(FormPackage.Of(FormPackage.Rows("县区|乙分·值|乙分·上年", "甲县|96.50|95.0", "乙县|97.0|94.0"), wave: Ranked));
        var rank = FactDeriver.Derive(survey).Indicators[0].Ranks[0];
        Assert.Equal(("2 由程序计算：rank(value)", "省测!B2:B3"), (rank.Position.Print(), rank.Position.Sources[0].Path));
        Assert.Equal(("1 由程序计算：rank(previous)", "省测!C2:C3"), (rank.Previous.Print(), rank.Previous!.Sources[0].Path));
        Assert.Equal("-1 (由程序计算：rank(previous)) − (由程序计算：rank(value))", rank.Change.Print());
        Assert.Equal(("2 由程序计算：count(value)", "省测!A2:A3"), (rank.Of.Print(), rank.Of!.Sources[0].Path));
    }

    [Fact]
    public void The_number_of_ranked_units_is_as_good_as_asking_when_it_fits()
    {
        string[] rows = ["县区|乙分·值", "甲县|96.50", "乙县|97.0"];
        Assert.Equal(["2/2", "1/2"], Ranks(FormPackage.Of(FormPackage.Rows(rows), indicators: FormPackage.Rows("指标|计量单位|全市参评数", "乙分|分|2"))));
        var eleven = FormPackage.Of(FormPackage.Rows(rows), indicators: FormPackage.Rows("指标|计量单位|全市参评数", "乙分|分|11"));
        Assert.Empty(Ranks(eleven));
        Assert.Contains("WB028 Warning 省测!B2:B3", FormPackage.Told(eleven));
    }

    [Fact]
    public void Nothing_is_ranked_unless_asked() =>
        Assert.Empty(Ranks(FormPackage.Of(FormPackage.Rows("县区|乙分·值|乙分·全市位次", "甲县|96.50|", "乙县|97.0|"))));

    [Fact]
    public void A_missing_value_leaves_everybody_without_a_rank_and_is_told()
    {
        var workbook = FormPackage.Of(FormPackage.Rows("县区|乙分·值|甲率·值", "甲县|96.50|90.1", "乙县||90.2"), wave: Ranked);
        Assert.Equal(["甲率", "甲率"], Surveys(workbook).SelectMany(survey => survey.Waves[0].Indicators).Where(indicator => indicator.Ranks.Count > 0).Select(indicator => indicator.Name));
        Assert.Contains("WB028 Warning 省测!B2:B3", FormPackage.Told(workbook));
    }

    [Fact]
    public void A_unit_that_is_listed_but_not_in_the_sheet_leaves_everybody_without_a_rank()
    {
        var workbook = FormPackage.Book(
            ("调查", Ranked, ""), ("指标", FormPackage.Rows("指标|计量单位", "乙分|分"), ""),
            ("单位", FormPackage.Rows("县区|自称", "甲县|我县", "乙县|我县", "丙县|我县"), ""), ("省测", FormPackage.Rows("县区|乙分·值", "甲县|96.50", "乙县|97.0"), ""));
        Assert.Contains("WB040 Warning 省测", FormPackage.Told(workbook));
        Assert.Empty(Ranks(workbook));
    }

    [Fact]
    public void An_entered_rank_is_never_replaced()
    {
        var workbook = FormPackage.Of(FormPackage.Rows("县区|乙分·值|乙分·全市位次", "甲县|96.50|7", "乙县|97.0|"), wave: Ranked);
        Assert.Equal(["7/"], Ranks(workbook));
        Assert.All(Surveys(workbook).SelectMany(survey => survey.Waves[0].Indicators), indicator => Assert.Empty(indicator.Computed));
    }

    [Fact]
    public void The_mean_of_the_counties_is_computed_only_where_the_office_writes_so()
    {
        string[] rows = ["县区|乙分·值", "甲县|96.50", "乙县|97.0", "丙县|97.0"];
        var asked = FormPackage.First(FormPackage.Of(FormPackage.Rows(rows), indicators: FormPackage.Rows("指标|计量单位|全市平均", "乙分|分|各县平均")));
        var comparison = FactDeriver.Derive(asked).Indicators[0].Comparisons[0];
        Assert.Equal(("96.83 由程序计算：mean(value)", "省测!B2:B4"), (comparison.Average.Print(), comparison.Average!.Sources[0].Path));
        Assert.Equal("-0.33 value − (由程序计算：mean(value))", comparison.Gap.Print());
        Assert.Empty(FormPackage.First(FormPackage.Of(FormPackage.Rows(rows), indicators: FormPackage.Rows("指标|计量单位|全市平均", "乙分|分|"))).Waves[0].Indicators[0].Averages);
    }

    private static IEnumerable<Survey> Surveys(byte[] workbook) => SurveyWorkbookReader.Read(new SourceFile("市.xlsx", workbook)).Surveys.Select(county => county.Reading.Survey!);

    private static IEnumerable<string> Ranks(byte[] workbook) =>
        from survey in Surveys(workbook)
        from indicator in survey.Waves.SelectMany(wave => wave.Indicators)
        from rank in indicator.Ranks
        select $"{rank.Position.Value.Print()}/{rank.Of?.Value.Print()}{(rank.Tied ? "并列" : "")}";
}
