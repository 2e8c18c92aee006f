namespace WordTemplates.Compilation;

/// <summary>One UTF-16 character of a paragraph's text and the bytes it stands on.</summary>
/// <param name="Node">Index of its w:t; for a character that is not text (tab, break, picture) the index of that element.</param>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset after its last byte; the low half of a surrogate pair has no bytes of its own.</param>
/// <param name="IsText">True when it stands in a w:t.</param>
internal readonly record struct TextSpot(int Node, int Start, int End, bool IsText);
