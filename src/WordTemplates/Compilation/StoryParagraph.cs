namespace WordTemplates.Compilation;

/// <summary>One paragraph as text, with the way back from each character to its bytes.</summary>
/// <param name="Node">Index of its w:p.</param>
/// <param name="Text">Its text; an object (picture, field mark, page break) is U+FFFC.</param>
/// <param name="Spots">One spot per character.</param>
/// <param name="Instructions">Text of its field codes.</param>
internal sealed record StoryParagraph(int Node, string Text, IReadOnlyList<TextSpot> Spots, string Instructions)
{
    /// <summary>Stands for whatever is not text.</summary>
    public const char Object = '\uFFFC';

    /// <summary>Text of the nearest heading above, itself included.</summary>
    public string Heading { get; init; } = "";
}
