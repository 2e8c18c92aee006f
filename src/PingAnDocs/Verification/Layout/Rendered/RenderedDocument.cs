namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>A document as it comes out of the printer: pages of lines of glyphs. Lengths in points, from the upper left corner of the page.</summary>
/// <param name="Pages">Its pages in order.</param>
/// <param name="Fonts">The fonts its glyphs are really set in.</param>
public sealed record RenderedDocument(IReadOnlyList<RenderedPage> Pages, IReadOnlyList<PrintedFont> Fonts);
