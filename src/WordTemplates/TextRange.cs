namespace WordTemplates;

/// <summary>Characters of one paragraph of a part.</summary>
/// <param name="Paragraph">Index of the paragraph in the part, in document order from zero.</param>
/// <param name="First">Index of the first character in the paragraph's text.</param>
/// <param name="Last">Index of the last.</param>
internal readonly record struct TextRange(int Paragraph, int First, int Last);
