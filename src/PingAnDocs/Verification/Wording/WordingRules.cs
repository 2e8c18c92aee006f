using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>The rules of the language in the order of a report.</summary>
internal static class WordingRules
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<WordingRule> All { get; } =
    [
        HalfWidthMarks.Rule,
        DashesAndDots.Rule,
    ];

    /// <summary>A document held to all rules.</summary>
    public static InspectionReport Inspect(WordingDocument document) => new([.. All.Select(rule => rule.Inspect(document))], []);
}
