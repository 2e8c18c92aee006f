namespace WordTemplates;

/// <summary>Where a tag stands, in words the editor of the template understands.</summary>
/// <param name="Part">Part of the package, such as /word/document.xml.</param>
/// <param name="Paragraph">Text of its paragraph.</param>
/// <param name="Heading">Text of the nearest heading above; empty when none.</param>
/// <param name="Tag">The tag as written.</param>
public sealed record TagPlace(string Part, string Paragraph, string Heading, string Tag)
{
    /// <summary>True inside a text box.</summary>
    public bool InTextBox { get; init; }

    /// <summary>Row of the innermost table around it, counted from one; 0 outside tables.</summary>
    public int Row { get; init; }

    /// <summary>Column of that table, counted from one by cells; 0 outside tables.</summary>
    public int Column { get; init; }

    /// <summary>The characters themselves; null when the fault belongs to a whole part.</summary>
    internal TextRange? Range { get; init; }

    /// <summary>The place in Chinese words an editor in Word can follow; empty for the file as a whole.</summary>
    public string Where => PlaceWords.Of(this);
}
