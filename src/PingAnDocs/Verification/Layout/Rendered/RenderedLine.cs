namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>The characters on one base line, from left to right; the cells of a table row make one line.</summary>
/// <param name="Baseline">The line they stand on.</param>
/// <param name="Glyphs">The characters; at least one of them leaves ink.</param>
public sealed record RenderedLine(decimal Baseline, IReadOnlyList<RenderedGlyph> Glyphs)
{
    /// <summary>The text as printed.</summary>
    public string Text { get; } = string.Concat(Glyphs.Select(glyph => glyph.Text));

    /// <summary>Where its first visible character begins.</summary>
    public decimal Left { get; } = Glyphs.First(glyph => !glyph.IsBlank).Left;

    /// <summary>Where its last visible character ends.</summary>
    public decimal Right { get; } = Glyphs.Last(glyph => !glyph.IsBlank).Right;

    /// <summary>Upper edge of its ink.</summary>
    public decimal Top { get; } = Glyphs.Where(glyph => !glyph.IsBlank).Min(glyph => glyph.Top);

    /// <summary>Lower edge of its ink.</summary>
    public decimal Bottom { get; } = Glyphs.Where(glyph => !glyph.IsBlank).Max(glyph => glyph.Bottom);

    /// <summary>Size most of its characters have.</summary>
    public decimal Size { get; } = Glyphs.GroupBy(glyph => glyph.Size).OrderByDescending(sizes => sizes.Count()).ThenBy(sizes => sizes.Key).First().Key;

    /// <summary>Names of its fonts in the order of their first character.</summary>
    public IReadOnlyList<string> Fonts { get; } = [.. Glyphs.Where(glyph => !glyph.IsBlank).Select(glyph => glyph.Font).Distinct(StringComparer.Ordinal)];
}
