using System.Globalization;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>NO-05: the dash of the page number stands 7 mm below the type area, measured on its ink.</summary>
internal static class PageNumberPosition
{
    private const decimal PointsPerMillimetre = 72m / 25.4m;
    private const decimal Tolerance = 1m;

    // Another font draws the dash at another height, up to so much.
    private const decimal OtherFont = 1m;

    /// <summary>The rule.</summary>
    public static InspectionRule Rule { get; } = new("NO-05", "页码一字线在版心下边缘之下7毫米", "GB/T 9704—2012 7.5", Strength.Normally);

    public static RuleResult Check(RenderedDocument document, RenderedExpectation expectation)
    {
        var dashes = document.Pages.Where(page => !page.IsLandscape).Select(page => (Page: page, Dash: Dash(page, expectation))).Where(found => found.Dash is not null)
            .Select(found => (found.Page, found.Dash!.Font, Distance: Below(found.Page, found.Dash, expectation))).ToList();
        if (dashes.Count == 0) return RuleResult.NotApplicable(Rule, "页面下方没有带一字线的页码。");
        var off = dashes.Where(dash => Math.Abs(dash.Distance - expectation.PageNumberBelow) > Tolerance).ToList();
        // Odd and even pages may differ, single pages hardly do.
        var findings = off.Where(dash => IsSong(dash.Font) || Math.Abs(dash.Distance - expectation.PageNumberBelow) > Tolerance + OtherFont)
            .DistinctBy(dash => dash.Distance).Select(dash => Finding(dash.Page, dash.Distance, expectation.PageNumberBelow)).ToList();
        return off.Count > 0 && findings.Count == 0
            ? RuleResult.NotVerified(Rule, $"页码的一字线在版心下边缘之下{Printed(off[0].Distance)}毫米，但这台电脑没有宋体，换用的字体画线的高低不同，不能断定。")
            : RuleResult.Checked(Rule, findings);
    }

    private static RenderedGlyph? Dash(RenderedPage page, RenderedExpectation expectation) => page.Lines
        .LastOrDefault(line => line.Baseline > expectation.AreaBottom(page) && line.Glyphs.Any(glyph => glyph.Text is "—") && line.Glyphs.Any(glyph => glyph.Text.Any(char.IsAsciiDigit)))
        ?.Glyphs.First(glyph => glyph.Text is "—");

    private static decimal Below(RenderedPage page, RenderedGlyph dash, RenderedExpectation expectation) =>
        Math.Round((dash.Top - expectation.AreaBottom(page)) / PointsPerMillimetre, 1, MidpointRounding.AwayFromZero);

    private static bool IsSong(string font) => FontFamily.OfPrinted(font).Class == FontFamily.Song;

    private static InspectionFinding Finding(RenderedPage page, decimal distance, decimal wanted) => new(
        RenderedSpot.On(page), $"页码的一字线在版心下边缘之下{Printed(distance)}毫米，一般应为{Printed(wanted)}毫米，请调整页脚距边界的距离。", $"{Printed(wanted - Tolerance)}～{Printed(wanted + Tolerance)}毫米", $"{Printed(distance)}毫米");

    private static string Printed(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
