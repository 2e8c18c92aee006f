using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Tests.Data.Workbook;

/// <summary>A value that is refused enters nobody's computed rank or mean, and everybody is told which cell it is.</summary>
public class RefusedValueTests
{
    private static readonly string Ranked = FormPackage.Rows("数据表|调查名称|排名范围", "省测|2025年度调查|全市");
    private static readonly string Wished = FormPackage.Rows("指标|计量单位|全市平均|上年全市平均", "甲率|%|各县平均|各县平均", "乙分|分||");

    [Theory]
    [InlineData("923.1|", "省测!B3")]
    [InlineData("九十二|", "省测!B3")]
    [InlineData("92.1234567|", "省测!B3")]
    [InlineData("92.31|-1.00", "省测!D3")]
    public void A_value_that_is_refused_leaves_everybody_without_rank_and_mean(string cells, string wrong)
    {
        var value = cells.Split('|');
        var workbook = Book($"乙县|{value[0]}|90.00|{value[1]}|88.1");
        Assert.Equal(["乙分 1/3", "乙分 3/3", "乙分 2/3"], Computed(workbook));
        var told = Assert.Single(Read(workbook).Diagnostics, item => item.Code == "WB028");
        Assert.Equal((Severity.Warning, wrong), (told.Severity, told.Place.Path));
        Assert.Equal($"“甲率”的全市位次、上年全市位次、全市平均、上年全市平均没有计算：乙县的{wrong}有错，算进去会使别的单位也跟着错。", told.Message);
    }

    [Fact]
    public void Without_the_fault_they_are_computed() =>
        Assert.Equal(["甲率 2/3 平均92.36", "乙分 1/3", "甲率 3/3 平均92.36", "乙分 3/3", "甲率 1/3 平均92.36", "乙分 2/3"], Computed(Book("乙县|92.31|90.00||88.1")));

    [Fact]
    public void An_earlier_value_that_is_refused_takes_the_earlier_ranks_and_means_only()
    {
        var workbook = Book("乙县|92.31|900.0||88.1");
        Assert.Equal(["甲率 2/3 平均92.36", "乙分 1/3", "甲率 3/3 平均92.36", "乙分 3/3", "甲率 1/3 平均92.36", "乙分 2/3"], Computed(workbook));
        Assert.All(Indicators(workbook), indicator => Assert.Empty(indicator.PreviousAverages));
        Assert.All(Indicators(workbook), indicator => Assert.Null(indicator.Ranks[0].Previous));
        Assert.Equal("“甲率”的上年全市位次、上年全市平均没有计算：乙县的省测!C3有错，算进去会使别的单位也跟着错。", Assert.Single(Read(workbook).Diagnostics, item => item.Code == "WB028").Message);
    }

    [Fact]
    public void A_county_refused_for_something_else_leaves_everybody_without_ranks()
    {
        var workbook = FormPackage.Book(
            ("调查", Ranked, ""), ("指标", Wished, ""), ("省测", FormPackage.Rows("县区|甲率·值|甲率·上年", "甲县|92.32|90.01", "乙县|92.31|90.00", "丙县|92.45|90.02"), ""),
            ("佐证", FormPackage.Rows("县区|主题|数据名称|数值", "乙县|盗窃|警情|很多"), ""));
        Assert.Empty(Computed(workbook));
        Assert.Equal(
            "“甲率”的全市位次、上年全市位次、全市平均、上年全市平均没有计算：乙县的佐证!D2有错，算进去会使别的单位也跟着错。",
            Assert.Single(Read(workbook).Diagnostics, item => item.Code == "WB028").Message);
    }

    [Fact]
    public void A_gap_that_contradicts_the_computed_mean_undoes_the_mean()
    {
        var workbook = FormPackage.Of(FormPackage.Rows("县区|甲率·值|甲率·与全市差", "甲县|92.00|", "乙县|93.00|-0.50", "丙县|92.00|"), wave: Ranked, indicators: FormPackage.Rows("指标|计量单位|全市平均", "甲率|%|各县平均"));
        Assert.Empty(Computed(workbook));
        Assert.Equal("省测!C3", Assert.Single(Read(workbook).Diagnostics, item => item.Code == "WB028").Place.Path);
    }

    private static byte[] Book(string second) => FormPackage.Of(
        FormPackage.Rows("县区|甲率·值|甲率·上年|甲率·变化|乙分·值", "甲县|92.32|90.01||90.2", second, "丙县|92.45|90.02||89.1"), wave: Ranked, indicators: Wished);

    private static WorkbookReading Read(byte[] workbook) => SurveyWorkbookReader.Read(new SourceFile("市.xlsx", workbook));

    private static IEnumerable<Indicator> Indicators(byte[] workbook) =>
        Read(workbook).Surveys.SelectMany(county => county.Reading.Survey!.Waves).SelectMany(wave => wave.Indicators).Where(indicator => indicator.Name == "甲率");

    private static IEnumerable<string> Computed(byte[] workbook) =>
        from county in Read(workbook).Surveys
        from indicator in county.Reading.Survey!.Waves.SelectMany(wave => wave.Indicators)
        let ranks = string.Concat(indicator.Ranks.Select(rank => $" {rank.Position.Value.Print()}/{rank.Of?.Value.Print()}"))
        let means = string.Concat(indicator.Averages.Values.Select(mean => $" 平均{mean.Value.Print()}"))
        where ranks.Length + means.Length > 0
        select $"{indicator.Name}{ranks}{means}";
}
