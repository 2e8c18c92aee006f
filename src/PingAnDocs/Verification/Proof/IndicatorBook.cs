using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>What is known of one indicator.</summary>
internal static class IndicatorBook
{
    public static IEnumerable<KnownFact> Of(IndicatorFacts facts) =>
        Dated(facts).Concat(facts.Indicator.History.Select(past => Past(facts, past))).Concat(SeriesBook.Of(facts));

    private static IEnumerable<KnownFact> Dated(IndicatorFacts facts) =>
    [
        .. from fact in Present(facts)
           select fact.Earlier ? fact : fact with { Period = facts.Wave.Period },
    ];

    private static IEnumerable<KnownFact> Present(IndicatorFacts facts) =>
    [
        .. Given(facts.Value, facts.Previous, facts.Change),
        .. facts.Comparisons.SelectMany(comparison => Compared(facts, comparison)),
        .. facts.Ranks.SelectMany(rank => Given(rank.Position, rank.Of, rank.Previous, rank.Change)),
    ];

    private static IEnumerable<KnownFact> Compared(IndicatorFacts facts, ComparisonFacts comparison)
    {
        var known = Given(comparison.Average, comparison.Gap, comparison.AverageChange, comparison.PreviousGap);
        var key = comparison.Comparator.Key;
        if (facts.Indicator.Comparable && facts.Indicator.PreviousAverages.TryGetValue(key, out var before))
            known = known.Append(New(facts, ClaimKind.Average, key, before, earlier: true));
        if (comparison is { Gap: null, Standing: { } standing })
            known = known.Append(new KnownFact(ClaimKind.Gap, facts.Wave.Id, facts.Indicator.Name, key, false, (int)standing, null, facts.Indicator.Unit, [facts.Indicator.Place], ""));
        return known.Concat(Moved(comparison));
    }

    // Wider or narrower says nothing where the sides were changed.
    private static IEnumerable<KnownFact> Moved(ComparisonFacts comparison)
    {
        if (comparison is not { Gap: { } gap, PreviousGap: { } before } || gap.Sign * before.Sign <= 0) yield break;
        var moved = Math.Abs(gap.Value) - Math.Abs(before.Value);
        yield return KnownFact.Of(gap) with { Kind = ClaimKind.GapChange, Sign = Math.Sign(moved), Value = moved, Sources = [.. gap.Sources, .. before.Sources], Derivation = "|gap| − |previous gap|" };
    }

    private static KnownFact Past(IndicatorFacts facts, PastValue past) =>
        New(facts, ClaimKind.Value, "", past.Value, earlier: true) with { Period = past.Period };

    private static KnownFact New(IndicatorFacts facts, ClaimKind kind, string comparator, Datum datum, bool earlier) => new(
        kind, facts.Wave.Id, facts.Indicator.Name, comparator, earlier, Math.Sign(datum.Value), datum.Value, facts.Indicator.Unit, [datum.Place], "");

    private static IEnumerable<KnownFact> Given(params Fact?[] facts) => facts.OfType<Fact>().Select(KnownFact.Of);
}
