using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings.Features;

public class SubunitFeaturesTests
{
    private static readonly Subunit[] Towns =
        [Town("城关镇", 97.20m, 96.10m, 3), Town("东街街道", 95.00m, 95.50m, 12), Town("河湾镇", 88.45m, 88.45m, 90), Town("石桥镇", null, 90m, null)];

    [Fact]
    public void Towns_are_counted_spread_and_moved()
    {
        var features = FeaturesOf(Towns);
        Assert.Equal(4, features.NumberOf("镇街数"));
        Assert.Equal(8.75m, features.NumberOf("镇街极差"));
        Assert.Equal(88.45m, features.NumberOf("镇街最低值"));
        Assert.Equal(1, features.NumberOf("镇街下降数"));
        Assert.Equal(1, features.NumberOf("镇街上升数"));
    }

    [Fact]
    public void The_spread_names_the_highest_and_the_lowest_town() =>
        Assert.Equal(["城关镇.value", "河湾镇.value"], FeaturesOf(Towns)["镇街极差"].Sources.Select(place => place.Path));

    [Fact]
    public void A_single_value_has_no_spread()
    {
        var features = FeaturesOf([Town("城关镇", 97.20m, null, null)]);
        Assert.Equal(97.20m, features.NumberOf("镇街最低值"));
        Assert.All(new[] { "镇街极差", "镇街下降数", "镇街上升数" }, name => Assert.DoesNotContain(name, features.Keys));
    }

    [Fact]
    public void Leaders_are_counted_by_their_names() =>
        Assert.Equal(2, FeaturesOf([], leaders: ["城关镇", "东街街道"]).NumberOf("前列镇街数"));

    [Fact]
    public void Without_names_leaders_are_counted_by_their_ranks() =>
        Assert.Equal(1, FeaturesOf(Towns[..3], within: 10).NumberOf("前列镇街数"));

    [Fact]
    public void Neither_names_nor_all_ranks_leave_the_leaders_unknown()
    {
        Assert.DoesNotContain("前列镇街数", FeaturesOf(Towns, within: 10).Keys);
        Assert.DoesNotContain("前列镇街数", FeaturesOf(Towns[..3]).Keys);
    }

    [Fact]
    public void Without_the_block_there_is_no_feature_of_towns() =>
        Assert.DoesNotContain(Make.WaveFeatures(new WaveSpec("省级调查")).Keys, name => name.Contains("镇街", StringComparison.Ordinal));

    [Fact]
    public void An_empty_list_of_towns_is_not_a_count_of_zero() =>
        Assert.DoesNotContain("镇街数", FeaturesOf([], leaders: ["城关镇"]).Keys);

    private static IReadOnlyDictionary<string, FeatureValue> FeaturesOf(Subunit[] towns, string[]? leaders = null, decimal? within = null) =>
        Make.WaveFeatures(new WaveSpec("市级调查")
        {
            Subunits = new Subunits("镇（街道）", "全市", null, Make.Datum(within, "within"), leaders ?? [], towns, Make.Place("$.subunits")),
        });

    private static Subunit Town(string name, decimal? value, decimal? previous, decimal? rank) => new(
        name, Make.Datum(value, name + ".value"), Make.Datum(previous, name + ".previous"), Make.Datum(rank, name + ".rank"), null, Make.Place(name));
}
