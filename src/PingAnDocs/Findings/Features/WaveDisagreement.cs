using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>The same indicator against the same average in two waves.</summary>
/// <param name="Own">Comparison in the wave looked at.</param>
/// <param name="Other">The indicator in the other wave.</param>
/// <param name="OtherComparison">Its comparison with the same average.</param>
internal sealed record WaveDisagreement(ComparisonFacts Own, IndicatorFacts Other, ComparisonFacts OtherComparison)
{
    /// <summary>True when one wave is above and the other below. 持平 contradicts nothing.</summary>
    public bool IsOpposite => (int)Own.Standing! * (int)OtherComparison.Standing! < 0;

    /// <summary>Every pair of comparisons of this indicator that another wave allows to confront.</summary>
    public static IEnumerable<WaveDisagreement> Confront(IndicatorReading reading, IEnumerable<IndicatorReading> survey) =>
        from other in survey
        where other.Facts.Wave != reading.Facts.Wave && reading.SameIndicator(other)
        from own in Known(reading.Facts)
        from others in Known(other.Facts)
        where own.Comparator.Key == others.Comparator.Key
        select new WaveDisagreement(own, other.Facts, others);

    public static void Write(FeatureSheet sheet, IndicatorReading reading, IEnumerable<IndicatorReading> survey)
    {
        var pairs = Confront(reading, survey).ToList();
        if (pairs.Count > 0)
            sheet.YesNo(FeatureNames.WavesDisagree, pairs.Exists(pair => pair.IsOpposite), pairs.SelectMany(pair => pair.Sources(reading.Facts)));
    }

    private IEnumerable<SourcePlace> Sources(IndicatorFacts own) =>
        StandingFeatures.Sources(Own, own).Concat(StandingFeatures.Sources(OtherComparison, Other));

    private static IEnumerable<ComparisonFacts> Known(IndicatorFacts facts) =>
        facts.Comparisons.Where(comparison => comparison.Standing is not null);
}
