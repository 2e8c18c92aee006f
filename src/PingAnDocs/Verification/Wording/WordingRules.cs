using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>The rules of the language in the order of a report.</summary>
internal static class WordingRules
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<WordingRule> All { get; } =
    [
        TitleEnds.Titles,
        HeadingOrder.Rule,
        HeadingMarks.Rule,
        TitleEnds.Headings,
        HalfWidthMarks.Rule,
        PairedMarks.Rule,
        DashesAndDots.Rule,
        Ranges.Rule,
        Numerals.Rule,
        QuantityWords.Rule,
        SequenceWords.Rule,
        DatedFormulations.Rule,
        UnitNames.Rule,
        ConfusedWords.Rule,
        RedLineWords.Rule,
        Leftovers.Rule,
    ];

    /// <summary>A document held to all rules.</summary>
    public static InspectionReport Inspect(WordingDocument document) => new([.. All.Select(rule => rule.Inspect(document))], []);
}
