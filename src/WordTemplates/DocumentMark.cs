namespace WordTemplates;

/// <summary>A remark on some characters of a document's body.</summary>
/// <param name="Paragraph">Number of the paragraph, from 1, in the order of the body, those of tables and text boxes included; 0 for the document as a whole.</param>
/// <param name="Text">Text of the paragraph as the one who remarks has read it.</param>
/// <param name="Start">Index of the first character in that text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Where">The place in words, for a remark that cannot stand at the characters themselves; empty for the document as a whole.</param>
/// <param name="Lines">What is remarked, a paragraph of the comment each.</param>
public sealed record DocumentMark(int Paragraph, string Text, int Start, int Length, string Where, IReadOnlyList<string> Lines);
