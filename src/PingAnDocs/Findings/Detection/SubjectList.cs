using PingAnDocs.Data;
using PingAnDocs.Findings.Features;

namespace PingAnDocs.Findings.Detection;

/// <summary>Makes the subjects of a survey with all features that can be computed, in the order of the file: each wave, then its indicators.</summary>
internal static class SubjectList
{
    public static IReadOnlyList<Subject> Of(SurveyFacts survey, IndicatorCatalog catalog)
    {
        var readings = survey.Indicators
            .Select(facts => new IndicatorReading(facts, catalog.Find(facts.Indicator.Name, facts.Indicator.Group)))
            .ToList();
        return [.. survey.Survey.Waves.SelectMany(wave => OfWave(wave, readings))];
    }

    private static IEnumerable<Subject> OfWave(Wave wave, List<IndicatorReading> survey)
    {
        var own = survey.Where(reading => reading.Facts.Wave == wave).ToList();
        var facts = own.ConvertAll(reading => reading.Facts);
        var sheet = new FeatureSheet();
        WaveFeatures.Write(sheet, wave, facts);
        SubunitFeatures.Write(sheet, wave.Subunits);
        yield return new Subject(SubjectKind.Wave, wave, null, null, sheet.Values);
        foreach (var reading in own)
            yield return new Subject(SubjectKind.Indicator, wave, reading.Facts, reading.Entry, FeaturesOf(reading, facts, survey));
    }

    private static IReadOnlyDictionary<string, FeatureValue> FeaturesOf(
        IndicatorReading reading, IReadOnlyList<IndicatorFacts> wave, List<IndicatorReading> survey)
    {
        var sheet = new FeatureSheet();
        IdentityFeatures.Write(sheet, reading);
        sheet.Fact(FeatureNames.Value, reading.Facts.Value);
        sheet.Fact(FeatureNames.Change, reading.Facts.Change);
        ComparisonFeatures.Write(sheet, reading.Facts);
        StandingFeatures.Write(sheet, reading.Facts);
        RankFeatures.Write(sheet, reading.Facts);
        TrendFeatures.Write(sheet, reading.Facts);
        SamplingFeatures.Write(sheet, reading.Facts);
        PeerFeatures.Write(sheet, reading.Facts, wave);
        WaveDisagreement.Write(sheet, reading, survey);
        return sheet.Values;
    }
}
