using PingAnDocs.Data;

namespace PingAnDocs.Tests.Findings.Features;

public class StandingFeaturesTests
{
    [Fact]
    public void Comparisons_are_counted_by_their_sign()
    {
        var features = Make.Features(new IndicatorSpec("甲")
        {
            Gaps = { ["province"] = 0.12m, ["city"] = -0.36m, ["district"] = 0.00m },
            Standings = { ["nation"] = Standing.Above },
        });
        Assert.Equal(1, features.NumberOf("低于平均数"));
        Assert.Equal(2, features.NumberOf("高于平均数"));
        Assert.Equal(4, features.NumberOf("比较项数"));
    }

    [Fact]
    public void Without_any_comparison_nothing_is_counted()
    {
        var features = Make.Features(new IndicatorSpec("甲") { Value = 90m });
        Assert.All(new[] { "低于平均数", "高于平均数", "比较项数", "最大落后", "差距扩大数" }, name => Assert.DoesNotContain(name, features.Keys));
    }

    [Fact]
    public void An_average_known_only_by_its_own_change_is_no_comparison()
    {
        var features = Make.Features(new IndicatorSpec("甲") { Gaps = { ["city"] = -0.28m }, AverageChanges = { ["province"] = 0.50m } });
        Assert.Equal(1, features.NumberOf("比较项数"));
    }

    [Fact]
    public void The_largest_shortfall_is_the_deepest_gap_as_a_positive_number()
    {
        var feature = Make.Features(new IndicatorSpec("甲") { Gaps = { ["province"] = -0.79m, ["city"] = -0.28m } })["最大落后"];
        Assert.Equal(0.79m, feature.Number);
        Assert.Equal("$.surveys[0].indicators[0].gaps.province", Assert.Single(feature.Sources).Path);
    }

    [Fact]
    public void Nothing_behind_is_a_shortfall_of_zero() =>
        Assert.Equal(0m, Make.Features(new IndicatorSpec("甲") { Gaps = { ["province"] = 0.00m, ["city"] = 0.28m } }).NumberOf("最大落后"));

    [Fact]
    public void A_below_without_figure_forbids_to_claim_a_shortfall_of_zero() =>
        Assert.Null(Make.Features(new IndicatorSpec("甲") { Gaps = { ["city"] = 0.28m }, Standings = { ["province"] = Standing.Below } }).NumberOf("最大落后"));

    [Fact]
    public void A_shortfall_that_grew_is_counted() =>
        Assert.Equal(1, Widened((-1.27m, -0.43m), (2.74m, 3.00m)));

    [Fact]
    public void A_shortfall_that_shrank_or_stayed_is_not_counted() =>
        Assert.Equal(0, Widened((-0.20m, -0.43m), (-0.10m, -0.10m)));

    [Fact]
    public void A_lead_that_was_lost_is_no_widened_shortfall() =>
        Assert.Equal(0, Widened((-0.20m, 0.10m), (-0.20m, 0.00m)));

    [Fact]
    public void A_below_without_earlier_gap_leaves_the_count_open() =>
        Assert.Null(Make.Features(new IndicatorSpec("甲") { Gaps = { ["province"] = -0.79m, ["city"] = 0.28m } }).NumberOf("差距扩大数"));

    [Fact]
    public void Above_everywhere_means_that_no_shortfall_grew() =>
        Assert.Equal(0, Make.Features(new IndicatorSpec("甲") { Gaps = { ["province"] = 0.79m, ["city"] = 0.28m } }).NumberOf("差距扩大数"));

    private static decimal? Widened((decimal Now, decimal Before) province, (decimal Now, decimal Before) city) =>
        Make.Features(new IndicatorSpec("甲")
        {
            Gaps = { ["province"] = province.Now, ["city"] = city.Now },
            PreviousGaps = { ["province"] = province.Before, ["city"] = city.Before },
        }).NumberOf("差距扩大数");
}
