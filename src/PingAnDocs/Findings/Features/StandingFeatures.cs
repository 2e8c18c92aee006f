using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>Counts over the comparators: below, above, how far behind, where the shortfall grew.</summary>
internal static class StandingFeatures
{
    public static void Write(FeatureSheet sheet, IndicatorFacts facts)
    {
        var compared = facts.Comparisons.Where(comparison => comparison.Standing is not null).ToList();
        if (compared.Count == 0)
            return;
        var sources = compared.SelectMany(comparison => Sources(comparison, facts)).ToList();
        sheet.Number(FeatureNames.BelowCount, compared.Count(IsBelow), sources);
        sheet.Number(FeatureNames.AboveCount, compared.Count(item => item.Standing == Standing.Above), sources);
        sheet.Number(FeatureNames.ComparedCount, compared.Count, sources);
        WriteLargestShortfall(sheet, compared);
        WriteWidened(sheet, compared, facts.Indicator.Comparable);
    }

    public static bool IsBelow(ComparisonFacts comparison) => comparison.Standing == Standing.Below;

    /// <summary>A standing published without figure has no leaf of its own: the indicator stands for it.</summary>
    public static IEnumerable<SourcePlace> Sources(ComparisonFacts comparison, IndicatorFacts facts) =>
        comparison.Gap?.Sources ?? [facts.Indicator.Place];

    /// <summary>With a "below" whose figure is not published nobody can say that nothing is behind, so 0 is then not claimed.</summary>
    private static void WriteLargestShortfall(FeatureSheet sheet, List<ComparisonFacts> compared)
    {
        var gaps = compared.Where(comparison => comparison.Gap is not null).Select(comparison => comparison.Gap!).ToList();
        var worst = gaps.MinBy(gap => gap.Value);
        if (worst is { Value: < 0 })
            sheet.Number(FeatureNames.LargestShortfall, -worst.Value, worst.Sources);
        else if (worst is not null && !compared.Exists(IsBelow))
            sheet.Number(FeatureNames.LargestShortfall, 0, gaps.SelectMany(gap => gap.Sources));
    }

    /// <summary>Known when a widening is found, or when every comparison allows to rule it out.</summary>
    private static void WriteWidened(FeatureSheet sheet, List<ComparisonFacts> compared, bool comparable)
    {
        var unclear = compared.Exists(comparison => IsBelow(comparison) && (comparison.Gap is null || comparison.PreviousGap is null));
        var widened = compared.Where(Widened).ToList();
        if (!comparable || (widened.Count == 0 && unclear))
            return;
        var used = widened.Count > 0 ? widened : compared;
        sheet.Number(FeatureNames.WidenedCount, widened.Count, used.SelectMany(GapSources));
    }

    /// <summary>Behind before and further behind now: a lead that was lost is no widened shortfall.</summary>
    private static bool Widened(ComparisonFacts comparison) =>
        comparison is { Gap: { Value: < 0 } gap, PreviousGap: { Value: < 0 } previous } && gap.Value < previous.Value;

    private static IEnumerable<SourcePlace> GapSources(ComparisonFacts comparison) =>
        [.. comparison.Gap?.Sources ?? [], .. comparison.PreviousGap?.Sources ?? []];
}
