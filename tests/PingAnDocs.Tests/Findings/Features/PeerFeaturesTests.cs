namespace PingAnDocs.Tests.Findings.Features;

public class PeerFeaturesTests
{
    [Fact]
    public void The_lowest_value_of_the_wave_is_marked()
    {
        Assert.Equal("是", LowestOfWave(Valued(86.15m), Valued(88.47m), Valued(90.84m)));
        Assert.Equal("否", LowestOfWave(Valued(88.47m), Valued(86.15m), Valued(90.84m)));
    }

    [Fact]
    public void Two_values_are_too_few_to_speak_of_a_lowest() =>
        Assert.Null(LowestOfWave(Valued(86.15m), Valued(88.47m), new IndicatorSpec("丙")));

    [Fact]
    public void Points_are_not_compared_with_per_cent() =>
        Assert.Null(LowestOfWave(Valued(86.15m), Valued(88.47m), Valued(8.1m) with { Unit = "分" }));

    [Fact]
    public void Where_all_are_equal_nobody_is_lowest() =>
        Assert.Equal("否", LowestOfWave(Valued(90m), Valued(90.00m), Valued(90m)));

    [Fact]
    public void In_a_group_with_values_the_value_decides() =>
        Assert.Equal("是", LowestOfGroup(Member(93.97m, 0.12m), Member(94.20m, -0.36m), Member(95.10m, 0.36m)));

    [Fact]
    public void In_a_group_with_a_missing_value_the_gap_to_the_last_common_average_decides()
    {
        Assert.Equal("是", LowestOfGroup(Member(94.20m, -0.36m), Member(93.97m, 0.12m), Member(null, 0.36m)));
        Assert.Equal("否", LowestOfGroup(Member(93.97m, 0.12m), Member(94.20m, -0.36m), Member(null, 0.36m)));
    }

    [Fact]
    public void The_last_average_counts_only_if_all_members_have_it()
    {
        var provinceOnly = Member(null, null) with { Gaps = new() { ["province"] = 0.50m } };
        var low = Member(null, 0.30m) with { Gaps = new() { ["province"] = 0.10m, ["city"] = 0.30m } };
        var high = Member(null, -0.30m) with { Gaps = new() { ["province"] = 0.90m, ["city"] = -0.30m } };
        Assert.Equal("是", LowestOfGroup(low, high, provinceOnly));
    }

    [Fact]
    public void Without_values_and_common_average_the_lowest_of_the_group_is_unknown() =>
        Assert.Null(LowestOfGroup(Member(null, 0.12m), Member(94.20m, null), Member(95.10m, 0.36m)));

    [Fact]
    public void Small_or_missing_groups_have_no_lowest()
    {
        Assert.Null(LowestOfGroup(Member(93.97m, 0.12m), Member(94.20m, -0.36m)));
        Assert.Null(LowestOfGroup(Valued(93m), Valued(94m), Valued(95m)));
    }

    private static IndicatorSpec Valued(decimal value) => new("甲") { Value = value };

    private static IndicatorSpec Member(decimal? value, decimal? cityGap) =>
        new("公安系统") { Group = "政法队伍满意率", Value = value, Gaps = cityGap is { } gap ? new() { ["city"] = gap } : [] };

    private static string? LowestOfWave(params IndicatorSpec[] wave) => Make.Features(new WaveSpec("省级调查", wave)).WordOf("全部最低");

    private static string? LowestOfGroup(params IndicatorSpec[] wave) => Make.Features(new WaveSpec("省级调查", wave)).WordOf("本组最低");
}
