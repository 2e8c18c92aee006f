using PingAnDocs.Data;
using PingAnDocs.Narration.Masking;

namespace PingAnDocs.Tests.Narration.Masking;

/// <summary>What follows from printed figures, counted by hand: v value, v' last year's, a average, a' last year's.</summary>
public class ClosureTests
{
    private const string One = "$.surveys[0].indicators[0]";
    private const string Two = "$.surveys[0].indicators[1]";

    [Fact]
    public void A_gap_to_a_public_average_exposes_the_value() => Exposes([Gap(One, "city")], (One, false));

    [Fact]
    public void A_change_alone_exposes_nothing() => Exposes([Change(One)]);

    [Fact]
    public void Gap_and_change_together_expose_this_year_and_last() => Exposes([Gap(One, "city"), Change(One)], (One, false), (One, true));

    [Fact]
    public void A_gap_of_last_year_reaches_this_year_over_the_change() => Exposes([Earlier(One, "city"), Change(One)], (One, true), (One, false));

    [Fact]
    public void The_averages_own_change_exposes_nothing_of_the_county() => Exposes([Fact(FactKind.AverageChange, "city", One), Change(One)]);

    [Fact]
    public void What_two_indicators_print_does_not_mix() => Exposes([Gap(One, "city"), Change(Two)], (One, false));

    [Fact]
    public void A_span_between_two_towns_exposes_neither_until_one_is_known()
    {
        var (best, worst) = ("$.surveys[0].subunits.items[0]", "$.surveys[0].subunits.items[7]");
        Exposes([Fact(FactKind.Gap, "", best, worst)]);
        Exposes([Fact(FactKind.Gap, "", best, worst), Fact(FactKind.Value, "", best)], (best, false), (worst, false));
    }

    [Fact]
    public void Ranks_gained_expose_no_rank_until_one_is_printed()
    {
        Assert.Empty(Exposed([Fact(FactKind.RankChange, "全市", One)]));
        Assert.Equal(2, Exposed([Fact(FactKind.RankChange, "全市", One), Fact(FactKind.Rank, "全市", One)]).Count);
    }

    [Fact]
    public void Counts_tell_nothing_of_values() => Assert.Null(Equation.Of(Fact(FactKind.Count, "", One)));

    [Fact]
    public void Elimination_is_exact_over_long_chains()
    {
        // v0 − v1, v1 − v2, … and the last one known: all of them follow.
        var chain = Enumerable.Range(0, 30).Select(number => Fact(FactKind.Gap, "", Item(number), Item(number + 1)));
        Assert.Equal(31, Exposed([.. chain, Fact(FactKind.Value, "", Item(30))]).Count);
        Assert.Empty(Exposed([.. chain]));

        static string Item(int number) => $"$.surveys[0].subunits.items[{number}]";
    }

    private static void Exposes(Fact[] printed, params (string Item, bool Previous)[] expected) =>
        Assert.Equal(
            expected.Select(item => new Unknown(item.Item, UnknownKind.Value, "", item.Previous)).ToHashSet(),
            Exposed(printed).ToHashSet());

    private static IReadOnlyList<Unknown> Exposed(IEnumerable<Fact> printed) => Closure.Exposed([.. printed.Select(Equation.Of).OfType<Equation>()]);

    private static Fact Gap(string item, string comparator) => Fact(FactKind.Gap, comparator, item);

    private static Fact Earlier(string item, string comparator) => Gap(item, comparator) with { Previous = true };

    private static Fact Change(string item) => Fact(FactKind.Change, "", item);

    private static Fact Fact(FactKind kind, string comparator, params string[] items) =>
        new(kind, 1.23m, "%", "w", "指标", comparator, Previous: false, [.. items.Select(item => new SourcePlace("a.json", item + ".x", 1, 1))], "");
}
