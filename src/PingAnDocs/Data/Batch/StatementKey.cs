namespace PingAnDocs.Data.Batch;

/// <summary>What a statement is about; two files that state the same thing have the same key.</summary>
/// <param name="Wave">Name and period of the survey.</param>
/// <param name="Indicator">Group, name and unit of the indicator.</param>
/// <param name="What">Which figure, with its base where it depends on one.</param>
/// <param name="Comparator">Names of the comparators.</param>
internal readonly record struct StatementKey((string Name, string Period) Wave, (string Group, string Name, string Unit) Indicator, string What, string Comparator)
{
    /// <summary>The key of something about an indicator.</summary>
    public static StatementKey Of(Wave wave, Indicator indicator, string what, string comparator) =>
        new((wave.Name, wave.Period), (indicator.Group, indicator.Name, indicator.Unit), what, comparator);
}
