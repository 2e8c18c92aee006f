namespace PingAnDocs.Data.Batch;

/// <summary>Ranks of one ranking must agree across its units: no place twice, none against the values, one number of ranked units.</summary>
internal sealed class SharedRankings
{
    private readonly Dictionary<(string Circle, int Number, string Rung, StatementKey Key), RankField> fields = [];

    public void Add(Survey survey, IReadOnlyDictionary<string, int> circles)
    {
        foreach (var (key, _, place) in Of(survey, circles))
        {
            if (!fields.TryGetValue(key, out var field)) fields[key] = field = new RankField();
            field.Add(place);
        }
    }

    public IEnumerable<Diagnostic> Check(Survey survey, IReadOnlyDictionary<string, int> circles) =>
        from ranked in Of(survey, circles)
        where fields.ContainsKey(ranked.Key)
        from diagnostic in fields[ranked.Key].Check(ranked.Key.Key.Indicator.Name, ranked.Rank, ranked.Place)
        select diagnostic;

    private static IEnumerable<((string Circle, int Number, string Rung, StatementKey Key) Key, Rank Rank, RankPlace Place)> Of(Survey survey, IReadOnlyDictionary<string, int> circles) =>
        from wave in survey.Waves
        from indicator in wave.Indicators
        from rank in indicator.Ranks
        let circle = BatchScope.OfRanking(survey, rank.Scope)
        where circle is not null && circles.ContainsKey(circle)
        select (
            (circle, circles[circle], Rung(survey.Unit.Level, circle), StatementKey.Of(wave, indicator, "rank", rank.Scope)),
            rank, new RankPlace(survey.Unit.Name, rank.Position.Value, rank.Of?.Value, rank.Tied, indicator.Value?.Value));

    // Counties, districts, banners and zones are ranked together, towns among themselves. A "city" inside a city is one of the counties;
    // in the province it may also be the city above them, which is ranked among others.
    private static string Rung(UnitLevel level, string circle) => level switch
    {
        UnitLevel.County or UnitLevel.District or UnitLevel.Banner or UnitLevel.Zone => "county",
        UnitLevel.City when circle != BatchScope.Whole => "county",
        UnitLevel.City or UnitLevel.Prefecture => "city",
        UnitLevel.Town => "town",
        _ => "",
    };
}
