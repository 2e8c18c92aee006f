namespace PingAnDocs.Tests.Findings.Features;

public class ComparisonFeaturesTests
{
    private static readonly IndicatorSpec Awareness = new("平安建设知晓率")
    {
        Change = 0.32m,
        Gaps = { ["province"] = 2.74m, ["city"] = -1.27m },
        PreviousGaps = { ["city"] = -0.43m },
        AverageChanges = { ["city"] = 1.16m },
    };

    [Fact]
    public void A_gap_that_widened_while_the_figure_rose_is_seen()
    {
        var features = Make.Features(Awareness);
        Assert.Equal(0.32m, features.NumberOf("同比"));
        Assert.Equal(2.74m, features.NumberOf("与全省差"));
        Assert.Equal(-1.27m, features.NumberOf("与全市差"));
        Assert.Equal(-0.84m, features.NumberOf("与全市差变化"));
        Assert.Equal(-0.84m, features.NumberOf("较全市增幅差"));
    }

    [Fact]
    public void What_is_not_known_of_an_average_has_no_feature()
    {
        var features = Make.Features(Awareness);
        Assert.DoesNotContain("与全省差变化", features.Keys);
        Assert.DoesNotContain("较全省增幅差", features.Keys);
        Assert.DoesNotContain("与全国差", features.Keys);
    }

    [Theory]
    [InlineData("nation", "与全国差")]
    [InlineData("province", "与全省差")]
    [InlineData("prefecture", "与全州差")]
    [InlineData("city", "与全市差")]
    [InlineData("district", "与全区差")]
    public void Each_comparator_key_has_its_own_gap(string key, string name) =>
        Assert.Equal(-0.10m, Make.Features(new IndicatorSpec("甲") { Gaps = { [key] = -0.10m } }).NumberOf(name));

    [Fact]
    public void A_comparator_without_features_of_its_own_still_counts_among_the_standings()
    {
        var features = Make.Features(new IndicatorSpec("甲") { Gaps = { ["league"] = -0.10m } });
        Assert.DoesNotContain(features.Keys, name => name.StartsWith('与'));
        Assert.Equal(1, features.NumberOf("低于平均数"));
    }

    [Fact]
    public void Nothing_is_compared_over_time_when_the_questionnaire_changed()
    {
        var features = Make.Features(Awareness with { Comparable = false, Change = null });
        Assert.DoesNotContain("与全市差变化", features.Keys);
        Assert.DoesNotContain("较全市增幅差", features.Keys);
        Assert.DoesNotContain("差距扩大数", features.Keys);
        Assert.Equal(-1.27m, features.NumberOf("与全市差"));
    }

    [Fact]
    public void A_computed_feature_names_every_leaf_it_comes_from()
    {
        var sources = Make.Features(Awareness)["较全市增幅差"].Sources.Select(place => place.Path);
        Assert.Equal(["$.surveys[0].indicators[0].change", "$.surveys[0].indicators[0].averageChanges.city"], sources);
    }
}
