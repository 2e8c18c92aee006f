using PingAnDocs.Data;
using PingAnDocs.Data.Derivation;

namespace PingAnDocs.Narration.Planning;

/// <summary>Plans what is said of the units below: who stands in front, who behind, who behind again.</summary>
internal static class SubunitPlanner
{
    public static SubunitPlan Plan(WaveSubunitFacts facts, SubunitOptions options)
    {
        var ranking = SubunitRanker.Rank(facts, options.Ties);
        var summary = new SubunitSummariser(facts).Summarise();
        var mostlyFull = summary.Full is { } full && full.Value * 100m > summary.Valued.Value * options.FullShare;
        var (top, bottom) = mostlyFull ? ([], BelowFull(ranking, options.Bottom, summary.Ceiling!.Value)) : Ends(ranking, options);
        return new SubunitPlan(
            facts, options, ranking, summary, mostlyFull, top, bottom,
            [.. Before(ranking, options.Bottom).Intersect(bottom)],
            VeryLast(ranking, facts));
    }

    // Where the scope holds no others, the last of the own units has been named already.
    private static IReadOnlyList<RankedSubunit> VeryLast(SubunitRanking ranking, WaveSubunitFacts facts) =>
        ranking.Scope.Length > 0 && facts.Count is { } count && count.Value > ranking.Rows.Count
            ? [.. ranking.Rows.Where(row => row.Rank.Value == count.Value)]
            : [];

    // With few units both ends would name nearly all; a tie across the middle would put one unit at both ends.
    private static (IReadOnlyList<RankedSubunit> Top, IReadOnlyList<RankedSubunit> Bottom) Ends(SubunitRanking ranking, SubunitOptions options)
    {
        if (ranking.Rows.Count < options.Top + options.Bottom)
            return ([], []);
        var (top, bottom) = (ranking.Top(options.Top), ranking.Bottom(options.Bottom));
        return top.Intersect(bottom).Any() ? ([], []) : (Listed(top, options.Top), Listed(bottom, options.Bottom));
    }

    // A tie takes in all that share it; where that is more than double the number asked for, naming them says nothing.
    private static IReadOnlyList<RankedSubunit> Listed(IReadOnlyList<RankedSubunit> end, int number) => end.Count > number * 2 ? [] : end;

    private static IReadOnlyList<RankedSubunit> BelowFull(SubunitRanking ranking, int number, decimal ceiling) =>
        (ranking with { Rows = [.. ranking.Rows.Where(row => row.Facts.Value is { } value && value.Value < ceiling)] }).Bottom(number);

    // "Among the last" said of half of all units would be said of nobody.
    private static IReadOnlyList<RankedSubunit> Before(SubunitRanking ranking, int number) =>
        ranking.BottomBefore(number) is { } before && before.Count * 2 < ranking.Rows.Count ? before : [];
}
