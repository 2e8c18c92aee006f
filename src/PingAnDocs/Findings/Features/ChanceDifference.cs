using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>A difference that may be chance: it lies inside the error of its sample.</summary>
/// <param name="Facts">The indicator.</param>
/// <param name="Difference">Its change, or its gap to a comparator.</param>
/// <param name="Comparator">The comparator; null for a change over time.</param>
/// <param name="Sample">The sample.</param>
internal sealed record ChanceDifference(IndicatorFacts Facts, Fact Difference, Comparator? Comparator, Sample Sample)
{
    /// <summary>True for a change, whose error is that of two samples.</summary>
    public bool OverTime => Comparator is null;

    /// <summary>The change first, then the gaps. A difference of zero is none.</summary>
    public static IEnumerable<ChanceDifference> Of(IndicatorFacts facts)
    {
        if (Sample.Of(facts) is not { } sample)
            yield break;
        if (facts.Change is { Value: not 0 } change && sample.Covers(change.Value, overTime: true))
            yield return new ChanceDifference(facts, change, null, sample);
        foreach (var comparison in facts.Comparisons)
        {
            if (comparison.Gap is { Value: not 0 } gap && sample.Covers(gap.Value, overTime: false))
                yield return new ChanceDifference(facts, gap, comparison.Comparator, sample);
        }
    }
}
