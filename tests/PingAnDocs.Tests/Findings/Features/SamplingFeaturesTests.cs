namespace PingAnDocs.Tests.Findings.Features;

/// <summary>At 95 % and 200 respondents the half-width is 3.02 points, for a change 4.27; at 3 390 it is 0.73 and 1.04.</summary>
public class SamplingFeaturesTests
{
    [Theory]
    [InlineData(200, "4.27", "是")]
    [InlineData(200, "4.28", "否")]
    [InlineData(200, "-4.27", "是")]
    [InlineData(3390, "1.03", "是")]
    [InlineData(3390, "1.04", "否")]
    public void A_change_is_held_against_the_error_of_two_samples(int size, string change, string expected) =>
        Assert.Equal(expected, InsideError(new IndicatorSpec("甲") { Value = 95m, Change = Number(change), Gaps = { ["city"] = -50m } }, size));

    [Theory]
    [InlineData(200, "-3.02", "是")]
    [InlineData(200, "-3.03", "否")]
    [InlineData(3390, "-0.73", "是")]
    [InlineData(3390, "-0.74", "否")]
    public void Without_change_the_worst_gap_is_held_against_the_error_of_one_sample(int size, string gap, string expected) =>
        Assert.Equal(expected, InsideError(new IndicatorSpec("甲") { Value = 95m, Gaps = { ["province"] = 40m, ["city"] = Number(gap) } }, size));

    [Fact]
    public void Nothing_is_said_without_sample_size_value_or_difference()
    {
        Assert.Null(InsideError(new IndicatorSpec("甲") { Value = 95m, Change = 1m }, null));
        Assert.Null(InsideError(new IndicatorSpec("甲") { Change = 1m }, 200));
        Assert.Null(InsideError(new IndicatorSpec("甲") { Value = 95m }, 200));
    }

    [Theory]
    [InlineData("分", 95, 200)]
    [InlineData("", 95, 200)]
    [InlineData("%", 100, 200)]
    [InlineData("%", 0, 200)]
    [InlineData("%", 120, 200)]
    [InlineData("%", 95, 0)]
    [InlineData("%", 95, -5)]
    public void Nothing_is_said_where_the_approximation_does_not_hold(string unit, int value, int size) =>
        Assert.Null(InsideError(new IndicatorSpec("甲") { Unit = unit, Value = value, Change = 1m }, size));

    [Fact]
    public void Monstrous_figures_do_not_break_the_arithmetic()
    {
        Assert.Equal("否", InsideError(new IndicatorSpec("甲") { Value = 95m, Change = 9_999_999_999_999_999_999_999_999_999m }, 200));
        Assert.Null(InsideError(new IndicatorSpec("甲") { Value = 95m, Change = 1m }, 9_999_999_999_999_999_999_999_999_999m));
    }

    [Fact]
    public void The_answer_names_difference_value_and_sample_size()
    {
        var features = Make.Features(new WaveSpec("省级调查", new IndicatorSpec("甲") { Value = 95m, Change = 1m }) { SampleSize = 200 });
        Assert.Equal(
            ["$.surveys[0].indicators[0].change", "$.surveys[0].indicators[0].value", "$.surveys[0].sampleSize"],
            features["误差内"].Sources.Select(place => place.Path));
    }

    private static decimal Number(string text) => PingAnDocs.Data.Json.NumberReader.Parse(text)!.Value;

    private static string? InsideError(IndicatorSpec spec, decimal? size) =>
        Make.Features(new WaveSpec("省级调查", spec) { SampleSize = size }).WordOf("误差内");
}
