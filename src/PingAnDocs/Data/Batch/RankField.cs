namespace PingAnDocs.Data.Batch;

/// <summary>The places of one ranking, as the files of a batch give them.</summary>
internal sealed class RankField
{
    private readonly List<(string Unit, Rank Rank, decimal? Value)> places = [];
    private readonly Tally sizes = new();

    public void Add(string unit, Rank rank, decimal? value)
    {
        places.Add((unit, rank, value));
        if (rank.Of is { } of) sizes.Add(of.Value);
    }

    /// <summary>More places than ranked units: counties of several fields (cities), which cannot be compared.</summary>
    private bool IsMixed => sizes.Total == 0 || !sizes.IsUnanimous && sizes.Majority is null || places.Count > (sizes.Majority ?? places[0].Rank.Of?.Value ?? 0m);

    public IEnumerable<Diagnostic> Check(string indicator, string unit, Rank rank, decimal? value)
    {
        if (places.Count < 2 || IsMixed) yield break;
        if (rank.Of is { } of && sizes.Majority is { } size && of.Value != size)
        {
            yield return DataFault.Warning(DataCodes.RankFieldUnlikeOthers, of.Place, $"“{indicator}”在{rank.Scope}排名的参评总数与同批其他文件不同。")
                with { Found = FigureText.Of(of.Value), Expected = FigureText.Of(size), Hint = "请核对参评总数。" };
        }

        var others = places.Where(place => place.Unit != unit).ToList();
        if (!rank.Tied && others.Find(place => place.Rank.Position.Value == rank.Position.Value && !place.Rank.Tied) is { Unit: not null } same)
        {
            yield return DataFault.Warning(DataCodes.RankTakenTwice, rank.Position.Place, $"“{indicator}”在{rank.Scope}的第{FigureText.Of(rank.Position.Value)}位，{same.Unit}的文件里也是这一位。")
                with { Found = FigureText.Of(rank.Position.Value), Hint = "并列的请两份都写\"tied\": true；不是并列的请核对位次。" };
        }

        if (value is { } own && others.Find(place => IsAgainst(own, rank, place.Value, place.Rank)) is { Unit: not null } against)
        {
            yield return DataFault.Warning(DataCodes.RankAgainstOthers, rank.Position.Place, $"“{indicator}”在{rank.Scope}的位次与数值对不上：{against.Unit}的数值和位次的先后与本单位相反。")
                with { Found = FigureText.Of(rank.Position.Value), Hint = "请核对两份文件的数值和位次。" };
        }
    }

    private static bool IsAgainst(decimal own, Rank rank, decimal? other, Rank otherRank) =>
        other is { } value && ((value > own && otherRank.Position.Value > rank.Position.Value) || (value < own && otherRank.Position.Value < rank.Position.Value));
}
