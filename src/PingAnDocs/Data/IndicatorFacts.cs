namespace PingAnDocs.Data;

/// <summary>All facts of one indicator of one wave. What is unknown is null; nothing is zero by default.</summary>
/// <param name="Wave">The wave.</param>
/// <param name="Indicator">The indicator as given.</param>
/// <param name="Value">This period's value.</param>
/// <param name="Previous">The base period's value, given or value − change.</param>
/// <param name="Change">Change, given or value − previous; null when comparable is false.</param>
/// <param name="Comparisons">One entry per comparator about which anything is known, in canonical order.</param>
/// <param name="Ranks">Ranks in the order of the file.</param>
public sealed record IndicatorFacts(
    Wave Wave,
    Indicator Indicator,
    Fact? Value,
    Fact? Previous,
    Fact? Change,
    IReadOnlyList<ComparisonFacts> Comparisons,
    IReadOnlyList<RankFacts> Ranks);
