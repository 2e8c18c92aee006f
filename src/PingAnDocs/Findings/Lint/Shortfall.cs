using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Lint;

/// <summary>A way in which an indicator can fall short, as one condition.</summary>
/// <param name="Feature">The feature that shows it.</param>
/// <param name="Test">The condition.</param>
/// <param name="Words">The same for people.</param>
internal sealed record Shortfall(string Feature, UnaryTest Test, string Words)
{
    public static IReadOnlyList<Shortfall> All { get; } =
    [
        new(FeatureNames.Change, Parse("< 0"), "下降"),
        new(FeatureNames.BelowCount, Parse(">= 1"), "低于平均水平"),
        new(FeatureNames.RankChange, Parse("< 0"), "位次后退"),
        new(FeatureNames.RankThird, Parse(FeatureNames.Rear), "位次靠后"),
    ];

    private static UnaryTest Parse(string cell) => UnaryTestParser.Parse(cell).Test!;
}
