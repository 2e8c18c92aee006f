namespace PingAnDocs.Data.Batch;

/// <summary>The places of one ranking, as the files of a batch give them.</summary>
internal sealed class RankField
{
    private readonly List<RankPlace> places = [];
    private readonly Tally sizes = new((one, other) => one == other);
    private readonly Lazy<ILookup<decimal, RankPlace>> byPosition;
    private readonly Lazy<RankOrder> order;

    public RankField()
    {
        byPosition = new(() => places.ToLookup(place => place.Position));
        order = new(() => RankOrder.Of(places));
    }

    /// <summary>More places than ranked units: units of several rankings, which cannot be compared.</summary>
    private bool IsMixed => places.Count > (sizes.Majority ?? places.Max(place => place.Of) ?? decimal.MaxValue);

    public void Add(RankPlace place)
    {
        places.Add(place);
        if (place.Of is { } of) sizes.Add(of);
    }

    /// <summary>Where a place of this field contradicts the others; asked for only when all are there.</summary>
    public IEnumerable<Diagnostic> Check(string indicator, Rank rank, RankPlace place)
    {
        if (places.Count < 2 || IsMixed) return [];
        return new[] { Size(indicator, rank), TakenTwice(indicator, rank, place), OutOfOrder(indicator, rank, place) }.OfType<Diagnostic>();
    }

    private Diagnostic? Size(string indicator, Rank rank) => rank.Of is { } of && sizes.Majority is { } size && of.Value != size
        ? DataFault.Warning(DataCodes.RankFieldUnlikeOthers, of.Place, $"“{indicator}”在{rank.Scope}排名的参评总数与同批其他文件不同。")
            with { Found = FigureText.Of(of.Value), Expected = FigureText.Of(size), Hint = "请核对参评总数。" }
        : null;

    private Diagnostic? TakenTwice(string indicator, Rank rank, RankPlace place) =>
        byPosition.Value[place.Position].FirstOrDefault(other => other.Unit != place.Unit && !other.MayShareWith(place)) is { } same
            ? DataFault.Warning(DataCodes.RankTakenTwice, rank.Position.Place, $"“{indicator}”在{rank.Scope}的第{FigureText.Of(place.Position)}位，{same.Unit}的文件里也是这一位。")
                with { Found = FigureText.Of(place.Position), Hint = "并列的请两份都写\"tied\": true；不是并列的请核对位次。" }
            : null;

    private Diagnostic? OutOfOrder(string indicator, Rank rank, RankPlace place) => order.Value.Against(place) is { } against
        ? DataFault.Warning(DataCodes.RankAgainstOthers, rank.Position.Place, $"“{indicator}”在{rank.Scope}的位次与数值对不上：{against.Unit}的数值和位次的先后与本单位相反。")
            with { Found = FigureText.Of(place.Position), Hint = "请核对两份文件的数值和位次。" }
        : null;
}
