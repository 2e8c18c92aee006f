using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>Gaps to the averages, how the gaps moved, and how the growth compares.</summary>
internal static class ComparisonFeatures
{
    public static void Write(FeatureSheet sheet, IndicatorFacts facts)
    {
        foreach (var comparison in facts.Comparisons)
        {
            if (ComparatorScope.Of(comparison.Comparator.Key) is not { } scope)
                continue;
            sheet.Fact(FeatureNames.Gap(scope.Word), comparison.Gap);
            if (!facts.Indicator.Comparable)
                continue;
            sheet.Difference(FeatureNames.GapChange(scope.Word), comparison.Gap, comparison.PreviousGap);
            sheet.Difference(FeatureNames.GrowthLead(scope.Word), facts.Change, comparison.AverageChange);
        }
    }
}
