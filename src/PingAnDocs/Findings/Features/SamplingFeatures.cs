using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>Whether what moved, or the worst gap, is more than chance.</summary>
internal static class SamplingFeatures
{
    public static void Write(FeatureSheet sheet, IndicatorFacts facts)
    {
        var difference = facts.Change ?? WorstGap(facts);
        if (difference is null || Sample.Of(facts) is not { } sample)
            return;
        var inside = sample.Covers(difference.Value, overTime: facts.Change is not null);
        sheet.YesNo(FeatureNames.InsideError, inside, [.. difference.Sources, .. facts.Value!.Sources, sample.Place]);
    }

    private static Fact? WorstGap(IndicatorFacts facts) =>
        facts.Comparisons.Select(comparison => comparison.Gap).Where(gap => gap is not null).MinBy(gap => gap!.Value);
}
