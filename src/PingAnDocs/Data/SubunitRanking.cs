namespace PingAnDocs.Data;

/// <summary>The own units below in the order of their ranks.</summary>
/// <param name="Scope">Scope of given ranks, such as 全市; empty when the ranks are computed among the own units.</param>
/// <param name="Rows">The units, best first.</param>
public sealed record SubunitRanking(string Scope, IReadOnlyList<RankedSubunit> Rows)
{
    /// <summary>The first <paramref name="number"/> units; a cut through a tie takes all that are tied.</summary>
    public IReadOnlyList<RankedSubunit> Top(int number) =>
        number <= 0 ? [] : [.. Rows.TakeWhile((row, index) => index < number || row.Rank.Value == Rows[number - 1].Rank.Value)];

    /// <summary>The last <paramref name="number"/> units; a cut through a tie takes all that are tied.</summary>
    public IReadOnlyList<RankedSubunit> Bottom(int number) =>
        number <= 0 || Rows.Count == 0 ? [] : [.. Rows.Where(row => row.Rank.Value >= Rows[Math.Max(0, Rows.Count - number)].Rank.Value)];

    /// <summary>The units that stood last one period earlier, cut in the same way; none unless the earlier place of every unit is known.</summary>
    public IReadOnlyList<RankedSubunit> BottomBefore(int number)
    {
        if (number <= 0 || Rows.Count < number || Rows.Any(row => row.PreviousRank is null))
            return [];
        decimal cut = Rows.Select(row => row.PreviousRank!.Value).OrderDescending().ElementAt(number - 1);
        return [.. Rows.Where(row => row.PreviousRank!.Value >= cut)];
    }
}
