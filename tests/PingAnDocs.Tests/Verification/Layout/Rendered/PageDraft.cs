using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Rendered;

namespace PingAnDocs.Tests.Verification.Layout.Rendered;

/// <summary>Printed pages made by hand: A4 with the margins of the standard, characters of 16 pt in cells of 15.75, lines of 28.95.</summary>
internal static class PageDraft
{
    public const decimal Pitch = 28.95m;
    public const decimal FirstBaseline = 128.5m;
    private const decimal Left = 79.4m;

    /// <summary>28 characters that begin with a number, so that no two lines are alike.</summary>
    public static string Full(int number, int length = 28) => "一二三四五六七八九十百千万亿"[number % 14] + new string('安', length - 1);

    /// <summary>So many full lines.</summary>
    public static IReadOnlyList<string> Text(int lines, int length = 28) => [.. Enumerable.Range(0, lines).Select(number => Full(number, length))];

    public static RenderedDocument Document(params RenderedPage[] pages) =>
        new([.. pages.Select((page, index) => page with { Number = index + 1 })], []);

    /// <summary>A page of body text from the top down.</summary>
    public static RenderedPage Page(params IReadOnlyList<string> lines) => Page(lines, Pitch);

    public static RenderedPage Page(IReadOnlyList<string> lines, decimal pitch) =>
        new(1, 595.3m, 841.89m, [.. lines.Select((text, index) => Line(text, FirstBaseline + (index * pitch)))]);

    public static RenderedLine Line(string text, decimal baseline, decimal left = Left, decimal cell = 15.75m, decimal size = 16m, string font = "FangSong") =>
        new(baseline, [.. text.Select((sign, index) => new RenderedGlyph(
            $"{sign}", left + (index * cell), left + ((index + 1) * cell), baseline - size + 2m, baseline + 1m, size, font))]);

    /// <summary>A line in the middle of the page, as a title has.</summary>
    public static RenderedLine Centred(string text, int index, decimal size = 22m) => Line(text, FirstBaseline + (index * 32m), 300.5m - (text.Length * size / 2m), size, size);

    public static RenderedPage Titled(IReadOnlyList<string> title, params IReadOnlyList<string> lines) => new(1, 595.3m, 841.89m,
        [.. title.Select((text, index) => Centred(text, index)), .. lines.Select((text, index) => Line(text, FirstBaseline + ((title.Count + 1) * 32m) + (index * Pitch)))]);

    /// <summary>The page with a page number whose dash lies so many millimetres below the type area.</summary>
    public static RenderedPage Numbered(this RenderedPage page, decimal millimetres, string font = "SimSun")
    {
        var top = 841.89m - 99.2m + (millimetres * 72m / 25.4m);
        var glyphs = "— 7 —".Select((sign, index) => new RenderedGlyph($"{sign}", 450m + (index * 7m), 457m + (index * 7m), sign == '7' ? top - 4m : top, sign == '7' ? top + 5m : top + 1m, 14m, font));
        return page with { Lines = [.. page.Lines, new RenderedLine(top + 5m, [.. glyphs])] };
    }

    public static RuleResult Check(string rule, RenderedDocument document, RenderedExpectation? expectation = null) =>
        RenderedRules.Check(document, expectation ?? RenderedExpectation.Standard).Single(result => result.Rule.Id == rule);
}
