namespace PingAnDocs.Data.Batch;

/// <summary>Ranks of one ranking must agree across its counties: no place twice, none against the values.</summary>
internal sealed class SharedRankings
{
    private readonly Dictionary<(string Wave, string Indicator, string Scope), RankField> fields = [];

    public void Add(Survey survey)
    {
        foreach (var (key, rank, value) in Of(survey))
        {
            if (!fields.TryGetValue(key, out var field)) fields[key] = field = new RankField();
            field.Add(survey.Unit.Name, rank, value);
        }
    }

    public IEnumerable<Diagnostic> Check(Survey survey) =>
        from place in Of(survey)
        where fields.ContainsKey(place.Key)
        from diagnostic in fields[place.Key].Check(place.Key.Indicator, survey.Unit.Name, place.Rank, place.Value)
        select diagnostic;

    private static IEnumerable<((string Wave, string Indicator, string Scope) Key, Rank Rank, decimal? Value)> Of(Survey survey) =>
        from wave in survey.Waves
        from indicator in wave.Indicators
        from rank in indicator.Ranks
        where rank.Scope.Length > 0
        select ((wave.Name, indicator.Name, rank.Scope), rank, indicator.Value?.Value);
}
