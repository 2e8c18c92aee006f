namespace WordTemplates.Markup;

/// <summary>The languages in which text is written inside a Word file; an element of any other is opaque.</summary>
internal enum Vocabulary : byte
{
    None,

    /// <summary>WordprocessingML: w:p, w:r, w:t.</summary>
    Word,

    /// <summary>DrawingML, in shapes, diagrams and charts: a:p, a:r, a:t. Blanks need no mark there, line breaks stand between runs.</summary>
    Drawing,
}
