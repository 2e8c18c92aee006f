using PingAnDocs.Data;
using PingAnDocs.Data.Derivation;

namespace PingAnDocs.Verification.Proof;

/// <summary>What is known of the units below: each of them, their ranking, and what can be counted over them.</summary>
internal static class SubunitBook
{
    public static IEnumerable<KnownFact> Of(WaveSubunitFacts facts) =>
    [
        .. Known(facts.Count, facts.Within),
        .. facts.Items.SelectMany(item => Known(item.Value, item.Previous, item.Change)),
        .. SubunitRanker.Rank(facts, TieRule.Skip).Rows.SelectMany(row => Ranked(row.Name, Known(row.Rank, row.PreviousRank, row.Change))),
        .. Counted(new SubunitSummariser(facts).Summarise()),
    ];

    private static IEnumerable<KnownFact> Counted(SubunitSummary summary) => Known(
        summary.Valued, summary.Average, summary.Above, summary.Level, summary.Below, summary.Compared, summary.Up, summary.Unchanged,
        summary.Down, summary.Ceiling, summary.Full, summary.Share, summary.Rest);

    private static IEnumerable<KnownFact> Ranked(string name, IEnumerable<KnownFact> facts) => facts.Select(fact => fact with { Subject = name });

    private static IEnumerable<KnownFact> Known(params Fact?[] facts) => facts.OfType<Fact>().Select(KnownFact.Of);
}
