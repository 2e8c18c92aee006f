namespace WordTemplates;

/// <summary>One fault of a template or of the data bound to it. The message is Chinese, for the editor of the template.</summary>
/// <param name="Code">Stable code, WT and three digits.</param>
/// <param name="Part">Part of the package, such as /word/document.xml.</param>
/// <param name="Paragraph">Text of the paragraph in which it stands; empty when none.</param>
/// <param name="Heading">Text of the nearest heading above; empty when none.</param>
/// <param name="Tag">The tag as written; empty when none.</param>
/// <param name="Message">One full sentence.</param>
/// <param name="Expected">What was expected; empty when there is no single expectation.</param>
/// <param name="Hint">How to mend it.</param>
public sealed record TemplateFault(
    string Code, string Part, string Paragraph, string Heading, string Tag, string Message, string Expected, string Hint)
{
    /// <summary>True inside a text box.</summary>
    public bool InTextBox { get; init; }

    /// <summary>Row of the innermost table around it, counted from one; 0 outside tables.</summary>
    public int Row { get; init; }

    /// <summary>Column of that table, counted from one by cells; 0 outside tables.</summary>
    public int Column { get; init; }

    /// <summary>The characters it stands on; null when it belongs to a whole part.</summary>
    internal TextRange? Range { get; init; }

    /// <summary>The place in Chinese words an editor in Word can follow; empty for the file as a whole.</summary>
    public string Where => PlaceWords.Of(new TagPlace(Part, Paragraph, Heading, Tag) { InTextBox = InTextBox, Row = Row, Column = Column });
}
