using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Where the title is broken into lines, as far as its author broke it by hand; where Word breaks it only a rendered page tells.</summary>
internal static partial class TitleShapeRules
{
    private const string Clause = "GB/T 9704—2012 7.3.1";

    // Hundredths of a character: a last line shorter than four is left hanging.
    private const int ShortestLast = 400;

    /// <summary>Lines in the shape of a trapezium or a rhomb.</summary>
    public static LayoutRule Shape { get; } = Rule("TI-03", "标题多行时排成梯形或菱形", ShapeOf);

    /// <summary>No break inside a name, a number or a book title.</summary>
    public static LayoutRule Breaks { get; } = Rule("TI-04", "标题换行时词意完整", BreaksOf);

    private static LayoutRule Rule(string id, string title, Func<IReadOnlyList<TitleLines.Line>, IEnumerable<InspectionFinding>> find)
    {
        var rule = new InspectionRule(id, title, Clause, Strength.Normally);
        return new LayoutRule(rule, inspection =>
        {
            var lines = TitleLines.Of(inspection.Document);
            if (lines.Count == 0) return RuleResult.NotApplicable(rule, "没有认出标题。");
            var found = find(lines).ToList();
            return found.Count == 0 && TitleLines.Unknown(inspection, lines) is { } why ? RuleResult.NotVerified(rule, why) : RuleResult.Checked(rule, found);
        }, ProfileKey.TextWidth);
    }

    private static IEnumerable<InspectionFinding> ShapeOf(IReadOnlyList<TitleLines.Line> lines)
    {
        if (lines.Count < 2) yield break;
        var widths = lines.Select(line => Remarks.Width(line.Text.Trim())).ToList();
        var shown = string.Join('、', widths.Select(width => Remarks.Cells(width)));
        var last = lines[^1];
        if (widths[^1] < ShortestLast)
        {
            yield return Remarks.Of(last.Paragraph, "标题最后一行只剩几个字，请挪动换行的位置，使各行匀称。", "每行不少于 4 字", Remarks.Cells(widths[^1]), last.Start, last.Text.Length);
        }
        else if (IsHourglass(widths))
        {
            yield return Remarks.Of(last.Paragraph, "标题各行长短起伏，不成梯形或菱形，请挪动换行的位置。", "由短到长、由长到短，或中间长两头短", shown, last.Start, last.Text.Length);
        }
    }

    private static IEnumerable<InspectionFinding> BreaksOf(IReadOnlyList<TitleLines.Line> lines)
    {
        for (var index = 1; index < lines.Count; index++)
        {
            var before = string.Concat(lines.Take(index).Select(line => line.Text.Trim()));
            var (line, after) = (lines[index], lines[index].Text.Trim());
            var what = before.Count(character => character == '《') > before.Count(character => character == '》') ? "书名号中间"
                : NumberEnd().IsMatch(before) && NumberGoesOn().IsMatch(after) ? "一个数的中间"
                : "";
            if (what.Length > 0)
                yield return Remarks.Of(line.Paragraph, $"标题在{what}换了行，请把换行挪到词意完整的地方。", "在词意完整处换行", $"{Tail(before)}／{Head(after)}", line.Start, line.Text.Length);
        }
    }

    // Shorter and then longer again.
    private static bool IsHourglass(List<int> widths)
    {
        var fell = false;
        for (var index = 1; index < widths.Count; index++)
        {
            if (widths[index] > widths[index - 1] && fell) return true;
            fell |= widths[index] < widths[index - 1];
        }

        return false;
    }

    private static string Tail(string text) => text.Length <= 4 ? text : "…" + text[^4..];

    private static string Head(string text) => text.Length <= 4 ? text : text[..4] + "…";

    [GeneratedRegex("[0-9][.．,]?$")]
    private static partial Regex NumberEnd();

    [GeneratedRegex("^([0-9]|[.．][0-9]|[年月日号届次个%％])")]
    private static partial Regex NumberGoesOn();
}
