using CsCheck;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data;

public class FactDeriverTests
{
    [Fact]
    public void The_earlier_gap_follows_from_gap_change_and_the_averages_change()
    {
        ComparisonFacts city = Comparison(",\"change\":0.32,\"gaps\":{\"city\":-1.27},\"averageChanges\":{\"city\":1.16}");
        Assert.Equal("-0.43 gaps.city − (change − averageChanges.city)", city.PreviousGap.Print());
        Assert.Equal(["gaps.city", "change", "averageChanges.city"], city.PreviousGap!.Sources.Select(source => source.Path["$.surveys[0].indicators[0].".Length..]));
        Assert.True(city.PreviousGap.Previous);
        Assert.Equal((FactKind.Gap, "%", "survey-1", "甲率", "city"), (city.PreviousGap.Kind, city.PreviousGap.Unit, city.PreviousGap.Wave, city.PreviousGap.Indicator, city.PreviousGap.Comparator));
    }

    [Fact]
    public void Differences_are_computed_where_they_are_not_given()
    {
        const string members = ",\"value\":92.31,\"previous\":92.43,\"averages\":{\"city\":92.59},\"previousAverages\":{\"city\":91.43}";
        IndicatorFacts facts = Samples.Facts(members);
        ComparisonFacts city = facts.Comparisons[0];
        Assert.Equal("-0.12 value − previous", facts.Change.Print());
        Assert.Equal("92.43", facts.Previous.Print());
        Assert.Equal("-0.28 value − averages.city", city.Gap.Print());
        Assert.Equal("1.16 averages.city − previousAverages.city", city.AverageChange.Print());
        Assert.Equal("1.00 previous − previousAverages.city", city.PreviousGap.Print());
        Assert.Equal(Standing.Below, city.Standing);
    }

    [Fact]
    public void A_computed_operand_stands_in_brackets() =>
        Assert.Equal(
            "1.00 (value − averages.city) − (change − averageChanges.city)",
            Comparison(",\"value\":92.31,\"change\":-0.12,\"averages\":{\"city\":92.59},\"averageChanges\":{\"city\":1.16}").PreviousGap.Print());

    [Fact]
    public void Given_figures_win_over_computed_ones()
    {
        IndicatorFacts facts = Samples.Facts(",\"value\":92.31,\"previous\":92.43,\"change\":-0.11,\"averages\":{\"city\":92.59},\"gaps\":{\"city\":-0.29}");
        Assert.Equal(("-0.11", "-0.29"), (facts.Change.Print(), facts.Comparisons[0].Gap.Print()));
        Assert.Single(facts.Change!.Sources);
    }

    [Fact]
    public void Change_and_gap_count_without_any_absolute_value_and_none_is_invented()
    {
        IndicatorFacts facts = Samples.Facts(",\"change\":-0.12,\"averages\":{\"city\":92.59},\"gaps\":{\"city\":-0.28}");
        Assert.Null(facts.Value);
        Assert.Null(facts.Previous);
        Assert.Equal(("-0.12", "-0.28"), (facts.Change.Print(), facts.Comparisons[0].Gap.Print()));
    }

    [Fact]
    public void The_earlier_value_follows_from_value_and_change() =>
        Assert.Equal("92.43 value − change", Samples.Facts(",\"value\":92.31,\"change\":-0.12").Previous.Print());

    [Fact]
    public void What_is_not_comparable_has_no_fact_over_time()
    {
        IndicatorFacts facts = Samples.Facts("""
            ,"comparable":false,"value":92.31,"previous":92.43,"change":-0.12,"averages":{"city":92.59},"gaps":{"city":-0.28},
            "averageChanges":{"city":1.16},"previousAverages":{"city":91.43},"ranks":[{"scope":"全市","position":4,"previous":6}]
            """);
        Assert.Equal("92.31", facts.Value.Print());
        Assert.Null(facts.Change);
        Assert.Null(facts.Previous);
        Assert.Equal("-0.28", facts.Comparisons[0].Gap.Print());
        Assert.Null(facts.Comparisons[0].AverageChange);
        Assert.Null(facts.Comparisons[0].PreviousGap);
        Assert.Equal("4", facts.Ranks[0].Position.Print());
        Assert.Null(facts.Ranks[0].Previous);
        Assert.Null(facts.Ranks[0].Change);
    }

    [Fact]
    public void A_published_standing_counts_where_no_gap_is_known()
    {
        IndicatorFacts facts = Samples.Facts(",\"gaps\":{\"city\":0.00},\"standing\":{\"nation\":\"above\"},\"averages\":{\"province\":93.10}");
        Assert.Equal([Standing.Above, null, Standing.Equal], facts.Comparisons.Select(comparison => comparison.Standing));
        Assert.Equal(["nation", "province", "city"], facts.Comparisons.Select(comparison => comparison.Comparator.Key));
    }

    [Fact]
    public void Comparators_about_which_nothing_is_known_are_left_out()
    {
        Survey survey = Samples.Survey("""
            {"schema":"pingan-survey/1","unit":{"name":"青山县"},"comparators":{"province":{},"city":{}},
             "surveys":[{"name":"a","indicators":[{"name":"b","unit":"%","gaps":{"city":0.10}}]}]}
            """);
        Assert.Equal("city", Assert.Single(FactDeriver.Derive(survey).Indicators[0].Comparisons).Comparator.Key);
    }

    [Fact]
    public void A_smaller_position_than_before_is_a_move_forward()
    {
        RankFacts rank = Samples.Facts(",\"ranks\":[{\"scope\":\"全市\",\"position\":4,\"of\":11,\"previous\":6,\"tied\":true}]").Ranks[0];
        Assert.Equal("2 ranks[0].previous − ranks[0].position", rank.Change.Print());
        Assert.Equal((FactKind.RankChange, "", "全市"), (rank.Change!.Kind, rank.Change.Unit, rank.Change.Comparator));
        Assert.Equal((FactKind.Count, "", "11"), (rank.Of!.Kind, rank.Of.Unit, rank.Of.Print()));
        Assert.True(rank.Previous!.Previous);
        Assert.True(rank.Tied);
    }

    [Fact]
    public void Units_below_have_values_changes_and_ranks()
    {
        WaveSubunitFacts subunits = Assert.Single(FactDeriver.Derive(Samples.Survey(Samples.Full)).Subunits);
        SubunitFacts town = subunits.Items[0];
        Assert.Equal(("97.20", "1.10 value − previous", "3", "27 previousRank − rank"), (town.Value.Print(), town.Change.Print(), town.Rank.Print(), town.RankChange.Print()));
        Assert.Equal(("城关镇", "%", "province-2025"), (town.Change!.Indicator, town.Change.Unit, town.Change.Wave));
        Assert.Equal(("173", "镇（街道）", "10", ""), (subunits.Count.Print(), subunits.Count!.Unit, subunits.Within.Print(), subunits.Within!.Unit));
    }

    [Fact]
    public void Evidence_figures_are_values_of_their_topic()
    {
        Fact fact = FactDeriver.Derive(Samples.Survey(Samples.Full)).Evidence[0].Figures[0];
        Assert.Equal((FactKind.Value, "6.2", "%", "", "入室盗窃警情同比", "入室盗窃"), (fact.Kind, fact.Print(), fact.Unit, fact.Wave, fact.Indicator, fact.Comparator));
        Assert.Equal("$.evidence[0].figures[0].value", fact.Sources[0].Path);
    }

    [Fact]
    public void Both_ways_to_the_earlier_gap_agree_and_keep_two_decimals()
    {
        Gen<decimal> percent = Gen.Int[0, 10000].Select(hundredths => hundredths / 100m);
        Gen.Select(percent, percent, percent, percent).Sample(
            (value, previous, average, previousAverage) =>
            {
                string levels = $",\"value\":{value:F2},\"previous\":{previous:F2},\"averages\":{{\"city\":{average:F2}}},\"previousAverages\":{{\"city\":{previousAverage:F2}}}";
                string differences = $",\"change\":{value - previous:F2},\"gaps\":{{\"city\":{value - average:F2}}},\"averageChanges\":{{\"city\":{average - previousAverage:F2}}}";
                decimal ofLevels = Comparison(levels).PreviousGap!.Value;
                decimal ofDifferences = Comparison(differences).PreviousGap!.Value;
                return ofLevels == ofDifferences && ofLevels == previous - previousAverage && ofLevels.Scale == 2 && ofLevels.Print() == ofDifferences.Print();
            },
            iter: 1000);
    }

    [Fact]
    public void A_difference_of_equal_figures_is_plain_zero() =>
        Assert.Equal("0.00", Samples.Facts(",\"value\":92.31,\"previous\":92.31").Change!.Value.Print());

    private static ComparisonFacts Comparison(string members) => Assert.Single(Samples.Facts(members).Comparisons);
}
