namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>One printed page.</summary>
/// <param name="Number">Its number, from 1, whatever its page number says.</param>
/// <param name="Width">Width of the paper.</param>
/// <param name="Height">Height of the paper.</param>
/// <param name="Lines">Its lines from top to bottom, page number and header included.</param>
public sealed record RenderedPage(int Number, decimal Width, decimal Height, IReadOnlyList<RenderedLine> Lines)
{
    /// <summary>True for a page turned for a wide table, which has margins and lines of its own.</summary>
    public bool IsLandscape => Width > Height;
}
