namespace PingAnDocs.Mending;

/// <summary>One element of a paragraph that gives text: w:t, or a tab, a break and the like, which no edit may touch.</summary>
/// <param name="From">Index of its first character in the paragraph's text.</param>
/// <param name="Text">Its text.</param>
/// <param name="Start">Where its element begins in the source of the part.</param>
/// <param name="End">Where its element ends.</param>
/// <param name="Run">The run it stands in; null for what is no plain text.</param>
internal sealed record PartPiece(int From, string Text, int Start, int End, PartRun? Run)
{
    /// <summary>Index behind its last character in the paragraph's text.</summary>
    public int To => From + Text.Length;
}
