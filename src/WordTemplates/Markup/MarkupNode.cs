namespace WordTemplates.Markup;

/// <summary>One element of a part, as byte offsets into the part's own bytes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Vocabulary">The language it belongs to.</param>
/// <param name="Parent">Index of its parent; -1 for the root.</param>
/// <param name="Start">Offset of its start tag.</param>
/// <param name="ContentStart">Offset after its start tag.</param>
/// <param name="ContentEnd">Offset of its end tag; equals <paramref name="ContentStart"/> for an empty element.</param>
/// <param name="End">Offset after its end tag.</param>
/// <param name="After">Index of the first element after its whole subtree.</param>
internal readonly record struct MarkupNode(
    ElementKind Kind, Vocabulary Vocabulary, int Parent, int Start, int ContentStart, int ContentEnd, int End, int After);
