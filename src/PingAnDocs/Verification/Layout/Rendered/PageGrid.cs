using System.Globalization;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>GR-04: so many lines a page, so many characters a line, counted on the printed pages.</summary>
internal static class PageGrid
{
    /// <summary>The rule.</summary>
    public static InspectionRule Rule { get; } = new("GR-04", "排印后每页行数、每行字数", "GB/T 9704—2012 5.2.3", Strength.Normally);

    public static RuleResult Check(RenderedDocument document, RenderedExpectation expectation)
    {
        var pages = FullPages(document, expectation);
        var characters = FullLine.Characters(document, expectation);
        if (pages.Count == 0 && characters is null) return RuleResult.NotApplicable(Rule, "没有排满的页面，也没有足够的排满的行，数不出每页行数和每行字数。");
        var findings = pages.Where(page => page.Lines != expectation.Lines).Select(page => Page(page.Page, page.Lines, expectation.Lines)).ToList();
        if (characters is { } count && count != expectation.Characters) findings.Add(Line(count, expectation.Characters));
        return RuleResult.Checked(Rule, findings);
    }

    // A page whose lines have all one size and leave no room for one more; tables, titles and the end of a part do not say how many lines fit.
    private static List<(RenderedPage Page, int Lines)> FullPages(RenderedDocument document, RenderedExpectation expectation)
    {
        var full = new List<(RenderedPage, int)>();
        var size = BodySize(document);
        foreach (var page in document.Pages.Where(page => !page.IsLandscape))
        {
            var lines = expectation.Body(page);
            if (lines.Count < 2 || lines.Any(line => Math.Abs(line.Size - size) > 0.5m)) continue;
            var pitches = lines.Zip(lines.Skip(1), (one, next) => next.Baseline - one.Baseline).Order().ToList();
            var pitch = pitches[pitches.Count / 2];
            var height = expectation.AreaBottom(page) - expectation.TopMargin;
            if (height - (lines[^1].Baseline - lines[0].Baseline) - pitch < pitch && pitches[^1] - pitches[0] < 1m) full.Add((page, lines.Count));
        }

        return full;
    }

    private static decimal BodySize(RenderedDocument document) => document.Pages.SelectMany(page => page.Lines)
        .GroupBy(line => line.Size).OrderByDescending(lines => lines.Sum(line => line.Glyphs.Count)).ThenBy(lines => lines.Key).FirstOrDefault()?.Key ?? 0m;

    private static InspectionFinding Page(RenderedPage page, int lines, int expected) => new(
        RenderedSpot.On(page), FormattableString.Invariant($"第{page.Number}页排满时有{lines}行，一般应为{expected}行，请检查行距和上下页边距。"),
        Printed(expected, "行"), Printed(lines, "行"));

    private static InspectionFinding Line(int characters, int expected) => new(
        InspectionPlace.Document, FormattableString.Invariant($"排满的一行有{characters}个字，一般应为{expected}个，请检查字号、字间距和左右页边距。"),
        Printed(expected, "字"), Printed(characters, "字"));

    private static string Printed(int number, string unit) => number.ToString(CultureInfo.InvariantCulture) + unit;
}
