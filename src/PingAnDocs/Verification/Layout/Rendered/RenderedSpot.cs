using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>Where one character was printed.</summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line.</param>
/// <param name="Index">Number of the line in the type area, from 0.</param>
/// <param name="EndsPage">True when the line is the last one of the type area.</param>
/// <param name="Glyph">The character.</param>
internal sealed record RenderedSpot(RenderedPage Page, RenderedLine Line, int Index, bool EndsPage, RenderedGlyph Glyph)
{
    /// <summary>The place of a finding about a text that begins here.</summary>
    public InspectionPlace Place(string text) => On(Page, text);

    /// <summary>The place of a finding about a page.</summary>
    public static InspectionPlace On(RenderedPage page, string text = "") => new("", 0, text, 0, 0, FormattableString.Invariant($"第{page.Number}页")) { Page = page.Number };
}
