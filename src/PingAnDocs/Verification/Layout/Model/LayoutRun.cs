namespace PingAnDocs.Verification.Layout.Model;

/// <summary>A stretch of a paragraph's text in one format.</summary>
/// <param name="Start">Index of its first character in the paragraph's text.</param>
/// <param name="Text">Its text.</param>
/// <param name="Format">How it looks.</param>
internal sealed record LayoutRun(int Start, string Text, RunFormat Format);
