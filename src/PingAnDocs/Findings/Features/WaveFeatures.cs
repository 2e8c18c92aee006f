using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>A wave as a whole: how many indicators, how many behind, how many fallen.</summary>
internal static class WaveFeatures
{
    public static void Write(FeatureSheet sheet, Wave wave, IReadOnlyList<IndicatorFacts> indicators)
    {
        sheet.Word(FeatureNames.Wave, IdentityFeatures.WaveWord(wave), [wave.Place]);
        sheet.Number(FeatureNames.IndicatorCount, indicators.Count, [wave.Place]);
        WriteBelow(sheet, indicators);
        WriteFallen(sheet, indicators);
    }

    private static void WriteBelow(FeatureSheet sheet, IReadOnlyList<IndicatorFacts> indicators)
    {
        var compared = indicators.Where(facts => facts.Comparisons.Any(item => item.Standing is not null)).ToList();
        if (compared.Count == 0)
            return;
        var below = compared.Where(facts => facts.Comparisons.Any(StandingFeatures.IsBelow)).ToList();
        var proof = below.Count > 0 ? below : compared;
        sheet.Number(FeatureNames.BelowIndicatorCount, below.Count, proof.SelectMany(Sources));
    }

    private static IEnumerable<SourcePlace> Sources(IndicatorFacts facts) =>
        facts.Comparisons.Where(item => item.Standing is not null).SelectMany(item => StandingFeatures.Sources(item, facts));

    private static void WriteFallen(FeatureSheet sheet, IReadOnlyList<IndicatorFacts> indicators)
    {
        var changes = indicators.Where(facts => facts.Change is not null).Select(facts => facts.Change!).ToList();
        if (changes.Count == 0)
            return;
        var fallen = changes.Where(change => change.Value < 0).ToList();
        var proof = fallen.Count > 0 ? fallen : changes;
        sheet.Number(FeatureNames.FallenIndicatorCount, fallen.Count, proof.SelectMany(change => change.Sources));
    }
}
