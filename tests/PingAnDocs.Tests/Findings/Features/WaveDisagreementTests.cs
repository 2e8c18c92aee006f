using PingAnDocs.Data;

namespace PingAnDocs.Tests.Findings.Features;

public class WaveDisagreementTests
{
    [Theory]
    [InlineData("-1.27", "0.01", "是")]
    [InlineData("0.01", "-1.27", "是")]
    [InlineData("-0.22", "-0.12", "否")]
    [InlineData("0.00", "-0.12", "否")]
    public void Two_surveys_disagree_when_one_is_above_and_one_below_the_same_average(string province, string city, string expected) =>
        Assert.Equal(expected, Disagree(Gap("平安建设知晓率", "city", province), Gap("平安创建知晓率", "city", city)));

    [Fact]
    public void A_standing_without_figure_counts_as_well() =>
        Assert.Equal("是", Disagree(Gap("甲", "city", "0.5"), new IndicatorSpec("甲") { Standings = { ["city"] = Standing.Below } }));

    [Fact]
    public void Different_averages_are_not_confronted() =>
        Assert.Null(Disagree(Gap("甲", "province", "0.5"), Gap("甲", "city", "-0.5")));

    [Fact]
    public void Another_indicator_is_not_confronted() =>
        Assert.Null(Disagree(Gap("社会治安满意率", "city", "0.5"), Gap("扫黑除恶认可率", "city", "-0.5")));

    [Fact]
    public void The_same_name_in_two_groups_is_two_indicators()
    {
        Assert.Null(Disagree(Gap("公安系统", "city", "0.5") with { Group = "满意率" }, Gap("公安系统", "city", "-0.5") with { Group = "知晓率" }));
        Assert.Equal("是", Disagree(Gap("公安系统", "city", "0.5") with { Group = "满意率" }, Gap("公安系统", "city", "-0.5")));
    }

    [Fact]
    public void A_single_survey_cannot_disagree() =>
        Assert.Null(Make.Features(Gap("甲", "city", "0.5")).WordOf("两项调查相左"));

    private static IndicatorSpec Gap(string name, string comparator, string gap) =>
        new(name) { Gaps = { [comparator] = PingAnDocs.Data.Json.NumberReader.Parse(gap)!.Value } };

    private static string? Disagree(IndicatorSpec first, IndicatorSpec second) =>
        Make.Features(new WaveSpec("省级调查", first), new WaveSpec("市级调查", second)).WordOf("两项调查相左");
}
