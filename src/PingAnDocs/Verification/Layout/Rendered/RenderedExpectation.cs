namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>What the rules on printed pages need to know of the Word file and of the profile. Lengths in points.</summary>
/// <param name="TopMargin">Top margin.</param>
/// <param name="BottomMargin">Bottom margin.</param>
/// <param name="LeftMargin">Left margin.</param>
/// <param name="RightMargin">Right margin.</param>
public sealed record RenderedExpectation(decimal TopMargin, decimal BottomMargin, decimal LeftMargin, decimal RightMargin)
{
    /// <summary>The margins of GB/T 9704: 37, 35, 28 and 26 mm.</summary>
    public static RenderedExpectation Standard { get; } = OfTwips(2098, 1984, 1588, 1474);

    /// <summary>Lines of a full page.</summary>
    public int Lines { get; init; } = 22;

    /// <summary>Characters of a full line.</summary>
    public int Characters { get; init; } = 28;

    /// <summary>How far below the type area the dash of the page number stands, in millimetres.</summary>
    public decimal PageNumberBelow { get; init; } = 7m;

    /// <summary>The title, its paragraphs joined; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The first paragraph of body text; empty for none.</summary>
    public string FirstBody { get; init; } = "";

    /// <summary>The headings that stand in a paragraph of their own, in order, with their numbers.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The paragraphs of the signature and its date, in order; empty for none.</summary>
    public IReadOnlyList<string> Signature { get; init; } = [];

    /// <summary>Which passage asks for which font, in the order of the text.</summary>
    public IReadOnlyList<FontPassage> Fonts { get; init; } = [];

    /// <summary>Margins as the Word file writes them.</summary>
    public static RenderedExpectation OfTwips(int top, int bottom, int left, int right) => new(top / 20m, bottom / 20m, left / 20m, right / 20m);

    /// <summary>Where the type area of a page ends.</summary>
    internal decimal AreaBottom(RenderedPage page) => page.Height - BottomMargin;

    /// <summary>Where the lines of a page end.</summary>
    internal decimal AreaRight(RenderedPage page) => page.Width - RightMargin;

    /// <summary>The lines of a page that stand in its type area.</summary>
    internal IReadOnlyList<RenderedLine> Body(RenderedPage page) =>
        [.. page.Lines.Where(line => line.Baseline > TopMargin && line.Baseline <= AreaBottom(page))];
}
