namespace WordTemplates.Compilation;

/// <summary>One paragraph, or another carrier of text, with the way back from each character to its bytes.</summary>
/// <param name="Node">Index of its element.</param>
/// <param name="Text">Its text; an object (picture, field mark, page break) is U+FFFC.</param>
/// <param name="Spots">One spot per character.</param>
/// <param name="Instructions">Text of its field codes.</param>
internal sealed record StoryParagraph(int Node, string Text, IReadOnlyList<TextSpot> Spots, string Instructions)
{
    /// <summary>Stands for whatever is not text.</summary>
    public const char Object = '\uFFFC';

    /// <summary>Text of the nearest heading above, itself included.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Index among the paragraphs of the part.</summary>
    public int Index { get; init; }

    /// <summary>True inside a text box.</summary>
    public bool InTextBox { get; init; }

    /// <summary>Row of the innermost table around it, from one; 0 outside tables.</summary>
    public int Row { get; init; }

    /// <summary>Column of that table, from one; 0 outside tables.</summary>
    public int Column { get; init; }

    /// <summary>What it is if not a paragraph.</summary>
    public CarrierKind Carrier { get; init; }

    /// <summary>True for the alt text of a picture, by which it can be bound to a picture or a chart of the data.</summary>
    public bool IsAltText { get; init; }

    /// <summary>The paragraph in which another carrier stands; null when it stands in none.</summary>
    public StoryParagraph? Host { get; init; }

    /// <summary>The place of some of its characters, for faults.</summary>
    public TagPlace Place(string part, int first, int last) => new(part, Text, Heading, Text[first..(last + 1)])
    {
        InTextBox = InTextBox,
        Row = Row,
        Column = Column,
        Range = Carrier == CarrierKind.Paragraph ? new TextRange(Index, first, last) : Host?.Whole,
    };

    /// <summary>All its characters; null when it has none.</summary>
    public TextRange? Whole => Text.Length == 0 ? null : new TextRange(Index, 0, Text.Length - 1);
}
