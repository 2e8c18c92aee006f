namespace PingAnDocs.Findings.Features;

/// <summary>The word in which a distance between two values of a feature is counted.</summary>
internal static class Measure
{
    private const string Percent = "%";
    private const string NoUnit = "无";

    /// <summary>项, 位, 次 for counts and ranks; 个百分点 or the unit of the indicator for figures; empty when the unit is unknown or none.</summary>
    public static string Of(string feature, IReadOnlyDictionary<string, FeatureValue> features)
    {
        if (FeatureDomain.Of(feature).Measure is { Length: > 0 } counted)
            return counted;
        return features.TryGetValue(FeatureNames.Unit, out var unit) && unit.Word != NoUnit
            ? unit.Word == Percent ? "个百分点" : unit.Word
            : "";
    }
}
