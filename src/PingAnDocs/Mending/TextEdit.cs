namespace PingAnDocs.Mending;

/// <summary>Other characters in place of some characters of a paragraph.</summary>
/// <param name="Part">Part of the package; empty for the body.</param>
/// <param name="Paragraph">Number of the paragraph inside its part, from 1, as the story reader counts.</param>
/// <param name="Start">Index of the first character in the text as read.</param>
/// <param name="Length">Number of characters that go; 0 to insert only.</param>
/// <param name="Replacement">What stands there instead.</param>
public sealed record TextEdit(string Part, int Paragraph, int Start, int Length, string Replacement);
