using PingAnDocs.Findings;
using PingAnDocs.Findings.Features;

namespace PingAnDocs.Narration.Planning;

/// <summary>Reads features of a subject by their names in the catalogue.</summary>
internal static class SubjectReading
{
    /// <summary>The number of a feature, or null when it is unknown.</summary>
    public static decimal? Number(this Subject subject, string feature) =>
        subject.Features.TryGetValue(feature, out var value) ? value.Number : null;

    /// <summary>True when the feature says 是.</summary>
    public static bool Says(this Subject subject, string feature) =>
        subject.Features.TryGetValue(feature, out var value) && value.Word == FeatureNames.Yes;
}
