namespace WordTemplates;

/// <summary>Where a tag stands, in words the editor of the template understands.</summary>
/// <param name="Part">Part of the package, such as /word/document.xml.</param>
/// <param name="Paragraph">Text of its paragraph.</param>
/// <param name="Heading">Text of the nearest heading above; empty when none.</param>
/// <param name="Tag">The tag as written.</param>
public sealed record TagPlace(string Part, string Paragraph, string Heading, string Tag);
