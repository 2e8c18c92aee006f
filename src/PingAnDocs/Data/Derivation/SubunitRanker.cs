namespace PingAnDocs.Data.Derivation;

/// <summary>
/// Ranks the own units below. Given ranks count when every unit has one; else the units with values are ranked among themselves,
/// and earlier ranks are computed only when the earlier value of each of them is known: another field would be another ranking.
/// </summary>
internal static class SubunitRanker
{
    /// <summary>The ranking; ties of computed ranks follow the rule.</summary>
    public static SubunitRanking Rank(WaveSubunitFacts facts, TieRule ties) =>
        facts.Items.Count > 0 && facts.Items.All(item => item.Rank is not null) ? Given(facts) : Computed(facts, ties);

    private static SubunitRanking Given(WaveSubunitFacts facts)
    {
        var tied = Repeated(facts.Items.Select(item => item.Rank!.Value));
        var rows = facts.Items
            .OrderBy(item => item.Rank!.Value)
            .ThenByDescending(item => item.Value?.Value)
            .Select(item => new RankedSubunit(item, item.Rank!, tied.Contains(item.Rank!.Value), item.PreviousRank, item.RankChange));
        return new SubunitRanking(facts.Subunits.Scope, [.. rows]);
    }

    private static SubunitRanking Computed(WaveSubunitFacts facts, TieRule ties)
    {
        var valued = facts.Items.Where(item => item.Value is not null).OrderByDescending(item => item.Value!.Value).ToList();
        var now = Positions(valued.Select(item => item.Value!.Value), ties);
        var before = valued.TrueForAll(item => item.Previous is not null) ? Positions(valued.Select(item => item.Previous!.Value), ties) : null;
        var tied = Repeated(valued.Select(item => item.Value!.Value));
        var rows = valued.Select(item => Row(
            item,
            Fact(item, item.Value!, now, facts),
            tied.Contains(item.Value!.Value),
            before is null ? null : Fact(item, item.Previous!, before, facts) with { Previous = true }));
        return new SubunitRanking("", [.. rows]);
    }

    private static RankedSubunit Row(SubunitFacts item, Fact rank, bool tied, Fact? before) => new(
        item, rank, tied, before,
        before is null ? null : before with
        {
            Kind = FactKind.RankChange,
            Value = before.Value - rank.Value,
            Previous = false,
            Sources = [.. before.Sources.Concat(rank.Sources).Distinct()],
            Derivation = $"{before.Derivation} − {rank.Derivation}",
        });

    // A rank comes from all values; the block's place stands for the others, or 170 towns would carry 170 places each.
    private static Fact Fact(SubunitFacts item, Fact figure, Dictionary<decimal, int> positions, WaveSubunitFacts facts) => figure with
    {
        Kind = FactKind.Rank,
        Value = positions[figure.Value],
        Unit = "",
        Comparator = "",
        Previous = false,
        Sources = [.. figure.Sources, facts.Subunits.Place],
        Derivation = figure == item.Previous ? "rank(previous)" : "rank(value)",
    };

    private static Dictionary<decimal, int> Positions(IEnumerable<decimal> values, TieRule ties)
    {
        var positions = new Dictionary<decimal, int>();
        int seen = 0;
        foreach (decimal value in values.OrderDescending())
        {
            seen++;
            positions.TryAdd(value, ties == TieRule.Dense ? positions.Count + 1 : seen);
        }

        return positions;
    }

    private static HashSet<decimal> Repeated(IEnumerable<decimal> values) =>
        [.. values.GroupBy(value => value).Where(group => group.Count() > 1).Select(group => group.Key)];
}
