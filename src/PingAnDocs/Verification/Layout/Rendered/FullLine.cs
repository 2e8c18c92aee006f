namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>Counts the characters of full lines of Chinese text.</summary>
internal static class FullLine
{
    // Fewer lines could all be exceptions: a mark that must not begin a line takes a character with it, two marks in a row share their room.
    private const int FewestLines = 3;

    /// <summary>The number most full lines have; null when there are too few full lines to tell.</summary>
    public static int? Characters(RenderedDocument document, RenderedExpectation expectation)
    {
        var counts = document.Pages.Where(page => !page.IsLandscape).SelectMany(page => expectation.Body(page).Where(line => IsFull(line, page, expectation)).Select(line => Count(line, page, expectation))).ToList();
        return counts.Count < FewestLines ? null
            : counts.GroupBy(count => count).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
    }

    // From edge to edge and nothing but characters that take a whole cell: digits and letters take what they need.
    private static bool IsFull(RenderedLine line, RenderedPage page, RenderedExpectation expectation) =>
        Math.Abs(line.Left - expectation.LeftMargin) < 3m && line.Right > expectation.AreaRight(page) - line.Size
        && line.Glyphs.All(glyph => glyph.Size == line.Size && glyph.Text.All(IsWide));

    // A mark may hang over the edge; it is none of the line's characters.
    private static int Count(RenderedLine line, RenderedPage page, RenderedExpectation expectation) =>
        line.Glyphs.Count(glyph => glyph.Left < expectation.AreaRight(page) - (line.Size / 4m));

    private static bool IsWide(char sign) => sign is >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F'
        or >= '\uFF01' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' || char.IsSurrogate(sign);
}
