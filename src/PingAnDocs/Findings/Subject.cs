using PingAnDocs.Data;

namespace PingAnDocs.Findings;

/// <summary>What rules are evaluated on, with the features that could be computed.</summary>
/// <param name="Kind">Indicator or wave.</param>
/// <param name="Wave">The wave.</param>
/// <param name="Facts">The indicator's facts; null for a wave subject.</param>
/// <param name="Entry">What the kit knows of the indicator (class, canonical name); null for a wave subject.</param>
/// <param name="Features">Feature name to value; a missing name means the value is unknown.</param>
public sealed record Subject(
    SubjectKind Kind, Wave Wave, IndicatorFacts? Facts, IndicatorEntry? Entry, IReadOnlyDictionary<string, FeatureValue> Features)
{
    /// <summary>Name for people, such as 省级调查·社会治安满意率.</summary>
    public string Name => Facts is null ? Wave.Short : $"{Wave.Short}·{Facts.Indicator.Name}";
}
