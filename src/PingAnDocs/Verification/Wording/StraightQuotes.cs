using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>Straight quotation marks around Chinese words (TX-01).</summary>
internal static class StraightQuotes
{
    private const string Source = "GB/T 15834—2011 4.8";

    /// <summary>Every mark of a pair; where the marks of a paragraph make no pairs, each one without a correction.</summary>
    public static IEnumerable<InspectionFinding> In(WordingParagraph paragraph) => paragraph.Open.Contains('"', StringComparison.Ordinal) ? In(paragraph, paragraph.Open) : [];

    private static IEnumerable<InspectionFinding> In(WordingParagraph paragraph, string text)
    {
        int[] marks = [.. Enumerable.Range(0, text.Length).Where(index => text[index] == '"' && !(index > 0 && char.IsAsciiDigit(text[index - 1])))];
        var paired = marks.Length % 2 == 0;
        for (var at = 0; at < marks.Length; at++)
        {
            var (first, last) = paired ? (marks[at - (at % 2)], marks[at - (at % 2) + 1]) : (marks[at], marks[at]);
            if (!Touches(text, first, last)) continue;
            yield return new InspectionFinding(paragraph.Place(marks[at], 1), "中文里的引号应为弯引号“”，请改过来。", !paired ? "" : at % 2 == 0 ? "“" : "”", "\"")
            {
                Source = Source,
                Mends = paired,
            };
        }
    }

    /// <summary>True when there is Chinese inside the pair or right beside it.</summary>
    private static bool Touches(string text, int first, int last) =>
        text.AsSpan(first, last - first + 1).IndexOfAnyInRange('一', '鿿') >= 0
        || (first > 0 && Signs.IsHan(text[first - 1])) || (last + 1 < text.Length && Signs.IsHan(text[last + 1]));
}
