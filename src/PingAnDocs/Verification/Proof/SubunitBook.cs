using PingAnDocs.Data;
using PingAnDocs.Data.Derivation;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Claims.Frames;

namespace PingAnDocs.Verification.Proof;

/// <summary>What is known of the units below: each of them, their ranking, and what can be counted over them.</summary>
internal static class SubunitBook
{
    public static IEnumerable<KnownFact> Of(WaveSubunitFacts facts) =>
    [
        .. Known(facts.Count),
        .. Named(RankFrame.FrontGroup, facts.Within),
        .. facts.Items.SelectMany(item => Known(item.Value, item.Previous, item.Change)),
        .. SubunitRanker.Rank(facts, TieRule.Skip).Rows.SelectMany(row => Named(row.Name, row.Rank, row.PreviousRank, row.Change)),
        .. Counted(facts, new SubunitSummariser(facts).Summarise()),
    ];

    private static IEnumerable<KnownFact> Counted(WaveSubunitFacts facts, SubunitSummary summary) =>
    [
        .. Named(CountedSet.Units, summary.Valued, summary.Compared),
        .. Known(summary.Average, summary.Ceiling),
        .. Set("平均+", summary.Above), .. Set("平均0", summary.Level), .. Set("平均-", summary.Below),
        .. Set("基期+", summary.Up), .. Set("基期0", summary.Unchanged), .. Set("基期-", summary.Down),
        .. Set(CountedSet.Full, summary.Full), .. Set(CountedSet.NotFull, summary.Rest),
        .. Named(CountedSet.Units, summary.Share).Select(share => share with { Kind = ClaimKind.Share }),
        .. Leaders(facts),
    ];

    private static IEnumerable<KnownFact> Leaders(WaveSubunitFacts facts)
    {
        if (facts.Subunits.Leaders.Count == 0) yield break;
        var count = facts.Subunits.Leaders.Count;
        yield return new KnownFact(
            ClaimKind.Count, facts.Wave.Id, CountedSet.Name(CountedSet.Units, RankFrame.FrontGroup), "", false, 1, count, "", [facts.Subunits.Place], "count(leaders)");
    }

    private static IEnumerable<KnownFact> Set(string property, Fact? fact) => Named(CountedSet.Name(CountedSet.Units, property), fact);

    private static IEnumerable<KnownFact> Named(string subject, params Fact?[] facts) => Known(facts).Select(fact => fact with { Subject = subject });

    private static IEnumerable<KnownFact> Known(params Fact?[] facts) => facts.OfType<Fact>().Select(KnownFact.Of);
}
