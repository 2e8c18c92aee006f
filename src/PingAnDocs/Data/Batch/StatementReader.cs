namespace PingAnDocs.Data.Batch;

/// <summary>Reads what a survey states about its comparators.</summary>
internal static class StatementReader
{
    public static IEnumerable<Statement> Of(Survey survey) =>
        from wave in survey.Waves
        from indicator in wave.Indicators
        from statement in Given(survey, wave, indicator).Concat(Implied(survey, wave, indicator)).Concat(Between(survey, wave, indicator))
        select statement;

    private static IEnumerable<Statement> Given(Survey survey, Wave wave, Indicator indicator) =>
        from figures in new[]
        {
            (What: "average", Noun: "平均水平", indicator.Averages),
            (What: $"average of {indicator.Base}", Noun: $"{indicator.Base}平均水平", Averages: indicator.PreviousAverages),
            (What: $"change since {indicator.Base}", Noun: "平均水平升降幅度", Averages: indicator.AverageChanges),
        }
        from comparator in survey.Comparators
        let figure = figures.Averages.GetValueOrDefault(comparator.Key)
        where figure is not null
        select new Statement(
            StatementKey.Of(wave, indicator, figures.What, comparator.Name), BatchScope.Of(comparator.Key), figure.Value, figure.Place, $"{comparator.Name}{figures.Noun}", Given: true);

    /// <summary>Value and gap imply the average where it is not given.</summary>
    private static IEnumerable<Statement> Implied(Survey survey, Wave wave, Indicator indicator) =>
        from comparator in survey.Comparators
        let gap = indicator.Gaps.GetValueOrDefault(comparator.Key)
        let value = indicator.Value
        where gap is not null && value is not null && !indicator.Averages.ContainsKey(comparator.Key)
        select new Statement(
            StatementKey.Of(wave, indicator, "average", comparator.Name), BatchScope.Of(comparator.Key),
            value.Value - gap.Value, gap.Place, $"{comparator.Name}平均水平", Given: false);

    /// <summary>Two gaps imply how far two averages are apart; with a value they imply the averages themselves.</summary>
    private static IEnumerable<Statement> Between(Survey survey, Wave wave, Indicator indicator) =>
        from pair in survey.Comparators.Index()
        from nearer in survey.Comparators.Skip(pair.Index + 1)
        let wide = indicator.Gaps.GetValueOrDefault(pair.Item.Key)
        let near = indicator.Gaps.GetValueOrDefault(nearer.Key)
        where wide is not null && near is not null && indicator.Value is null
        select new Statement(
            StatementKey.Of(wave, indicator, "difference", $"{pair.Item.Name} {nearer.Name}"), BatchScope.Of(pair.Item.Key, nearer.Key),
            wide.Value - near.Value, wide.Place, $"{nearer.Name}与{pair.Item.Name}两个平均水平之差", Given: false);
}
