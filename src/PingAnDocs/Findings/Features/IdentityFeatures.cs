using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>What an indicator is: name, class, group, wave, unit.</summary>
internal static class IdentityFeatures
{
    private const string WaveSuffix = "调查";

    public static void Write(FeatureSheet sheet, IndicatorReading reading)
    {
        var indicator = reading.Facts.Indicator;
        IReadOnlyList<SourcePlace> place = [indicator.Place];
        sheet.Word(FeatureNames.Indicator, reading.Entry.Name, place);
        sheet.Word(FeatureNames.Class, reading.Entry.Class, place);
        sheet.Word(FeatureNames.Group, indicator.Group, place);
        sheet.Word(FeatureNames.Wave, WaveWord(reading.Facts.Wave), [reading.Facts.Wave.Place]);
        sheet.Word(FeatureNames.Unit, indicator.Unit.Length == 0 ? "无" : indicator.Unit, place);
    }

    /// <summary>省级调查 is 省级 in rules; a name that is nothing but 调查 stays.</summary>
    public static string WaveWord(Wave wave) =>
        wave.Short.Length > WaveSuffix.Length && wave.Short.EndsWith(WaveSuffix, StringComparison.Ordinal)
            ? wave.Short[..^WaveSuffix.Length]
            : wave.Short;
}
