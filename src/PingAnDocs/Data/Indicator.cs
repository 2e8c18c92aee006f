namespace PingAnDocs.Data;

/// <summary>One indicator of one wave, as given. Missing figures are null or absent from their dictionaries, never zero.</summary>
/// <param name="Name">Name as written.</param>
/// <param name="Group">Group it is reported under, such as 政法队伍满意率; empty when it stands alone.</param>
/// <param name="Unit">Unit of the value: "%", "分" or empty for an index.</param>
/// <param name="Base">Base of the change; the wave's when the indicator gives none.</param>
/// <param name="Comparable">False when the questionnaire changed: comparisons over time are suppressed.</param>
/// <param name="Value">This period's value.</param>
/// <param name="Previous">The base period's value.</param>
/// <param name="Change">Given change against the base period.</param>
/// <param name="Averages">Comparator key to average.</param>
/// <param name="Gaps">Comparator key to value minus average, as given.</param>
/// <param name="AverageChanges">Comparator key to the average's own change.</param>
/// <param name="PreviousAverages">Comparator key to the base period's average.</param>
/// <param name="Standings">Comparator key to a comparison published without its figure.</param>
/// <param name="Ranks">Ranks, in the order of the file.</param>
/// <param name="History">Earlier values, in the order of the file.</param>
/// <param name="Place">Where the indicator stands.</param>
public sealed record Indicator(
    string Name,
    string Group,
    string Unit,
    string Base,
    bool Comparable,
    Datum? Value,
    Datum? Previous,
    Datum? Change,
    IReadOnlyDictionary<string, Datum> Averages,
    IReadOnlyDictionary<string, Datum> Gaps,
    IReadOnlyDictionary<string, Datum> AverageChanges,
    IReadOnlyDictionary<string, Datum> PreviousAverages,
    IReadOnlyDictionary<string, Standing> Standings,
    IReadOnlyList<Rank> Ranks,
    IReadOnlyList<PastValue> History,
    SourcePlace Place)
{
    /// <summary>True when a clause of the speech can stand on it: history and averages alone are background.</summary>
    public bool SaysSomething => Value is not null || (Change is not null && Comparable) || Gaps.Count > 0 || Standings.Count > 0 || Ranks.Count > 0;

    /// <summary>Names of the figures the program computed from other units' data and nobody published, such as ranks.全市.position and averages.city.</summary>
    public IReadOnlyList<string> Computed { get; init; } = [];
}
