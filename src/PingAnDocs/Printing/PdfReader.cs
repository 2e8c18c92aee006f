using PingAnDocs.Verification.Layout.Rendered;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace PingAnDocs.Printing;

/// <summary>Reads pages, lines and fonts out of a PDF. The only place that knows the PDF library; its binary fractions become decimals here.</summary>
internal static class PdfReader
{
    private const int MostPages = 2000;

    // Characters of one line share their base line but for rounding; raised ones make a line of their own.
    private const decimal SameLine = 1.5m;

    /// <summary>The printed document; null when the bytes are no PDF with at least one page.</summary>
    public static RenderedDocument? Read(byte[] pdf)
    {
        try
        {
            using var file = PdfDocument.Open(pdf, new ParsingOptions { SkipMissingFonts = true });
            if (file.NumberOfPages is < 1 or > MostPages) return null;
            var fonts = new SortedSet<string>(StringComparer.Ordinal);
            var pages = file.GetPages().Select(page => Read(page, fonts)).ToList();
            return new RenderedDocument(pages, [.. fonts.Select(Font).DistinctBy(font => font.Name)]);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged PDF makes the library throw whatever came to hand; there is no page then, whichever it was.
            return null;
        }
    }

    private static RenderedPage Read(Page page, SortedSet<string> fonts)
    {
        var height = Points((decimal)page.Height);
        var glyphs = new List<(decimal Baseline, RenderedGlyph Glyph)>();
        foreach (var letter in page.Letters.Where(letter => letter.TextOrientation == TextOrientation.Horizontal && letter.Value.Length > 0))
        {
            fonts.Add(letter.FontName ?? "");
            glyphs.Add((height - Points((decimal)letter.StartBaseLine.Y), Glyph(letter, height)));
        }

        return new RenderedPage(page.Number, Points((decimal)page.Width), height, [.. Lines(glyphs)]);
    }

    private static RenderedGlyph Glyph(Letter letter, decimal height) => new(
        letter.Value, Points((decimal)letter.StartBaseLine.X), Points((decimal)letter.EndBaseLine.X),
        height - Points((decimal)letter.BoundingBox.Top), height - Points((decimal)letter.BoundingBox.Bottom),
        Points((decimal)letter.PointSize), Font(letter.FontName ?? "").Name);

    private static IEnumerable<RenderedLine> Lines(List<(decimal Baseline, RenderedGlyph Glyph)> glyphs)
    {
        var line = new List<(decimal Baseline, RenderedGlyph Glyph)>();
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Baseline))
        {
            if (line.Count > 0 && glyph.Baseline - line[0].Baseline > SameLine)
            {
                if (Line(line) is { } whole) yield return whole;
                line.Clear();
            }

            line.Add(glyph);
        }

        if (Line(line) is { } last) yield return last;
    }

    private static RenderedLine? Line(List<(decimal Baseline, RenderedGlyph Glyph)> glyphs) => glyphs.TrueForAll(pair => pair.Glyph.IsBlank) ? null
        : new RenderedLine(glyphs[0].Baseline, [.. glyphs.OrderBy(pair => pair.Glyph.Left).Select(pair => pair.Glyph)]);

    // A subset is named ABCDEF+Name: such a font is inside the file.
    private static PrintedFont Font(string name) => name.Length > 7 && name[6] == '+' && name.AsSpan(0, 6).IndexOfAnyExceptInRange('A', 'Z') < 0
        ? new PrintedFont(name[7..], IsEmbedded: true) : new PrintedFont(name, IsEmbedded: false);

    private static decimal Points(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero);
}
