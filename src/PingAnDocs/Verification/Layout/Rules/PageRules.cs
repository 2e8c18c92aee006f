using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Paper, margins and type area.</summary>
internal static class PageRules
{
    // One millimetre, as the standard allows.
    private const int Tolerance = 57;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("PG-02", "天头（上边距）37±1毫米", "GB/T 9704—2012 5.2.1", Strength.Shall, Top, ProfileKey.Top),
    ];

    private static IEnumerable<InspectionFinding> Top(LayoutInspection inspection) =>
        inspection.Document.Sections.Where(section => !section.IsLandscape)
            .SelectMany(section => Length(section, "上边距", section.Top, inspection.Profile.Twips(ProfileKey.Top)));

    private static IEnumerable<InspectionFinding> Length(LayoutSection section, string name, int? actual, int expected)
    {
        if (actual is { } length && Math.Abs(length - expected) <= Tolerance) yield break;
        yield return new InspectionFinding(
            InspectionPlace.Document with { Where = section.Where }, $"{name}不对，请在“页面设置”里改正。",
            Measure.Millimetres(expected), actual is { } found ? Measure.Millimetres(found) : "没有设置");
    }
}
