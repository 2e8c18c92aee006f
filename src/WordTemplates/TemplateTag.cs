namespace WordTemplates;

/// <summary>One tag of a template as its editor wrote it: what the template needs from the data.</summary>
/// <param name="Path">Path as written, half-width, such as 讲话人.职务 or ../县名; @序号 for a loop fact; a single point for the item itself.</param>
/// <param name="Kind">What the tag does.</param>
/// <param name="Format">Format after the colon; empty when none.</param>
/// <param name="Optional">True when the tag ends with a question mark: a missing value is blank.</param>
/// <param name="Within">Paths of the sections around it, outermost first.</param>
/// <param name="Level">Level of a section; null for a value.</param>
/// <param name="Place">Where it stands.</param>
public sealed record TemplateTag(
    string Path, TagKind Kind, string Format, bool Optional, IReadOnlyList<string> Within, SectionLevel? Level, TagPlace Place)
{
    /// <summary>True when it is the name of a content control, which may be a check box.</summary>
    internal bool IsControl { get; init; }
}

/// <summary>What a tag does.</summary>
public enum TagKind
{
    /// <summary>Prints a value.</summary>
    Value,

    /// <summary>Repeats, shows or opens: {{#名称}}.</summary>
    Section,

    /// <summary>Shows when empty, false or absent: {{^名称}}.</summary>
    Inverted,

    /// <summary>Shows when a test holds: {{#名称 >= 2}}.</summary>
    Test,

    /// <summary>Shows when a test does not hold: {{^名称 >= 2}}.</summary>
    InvertedTest,
}

/// <summary>What a section repeats, inferred from where its tags stand.</summary>
public enum SectionLevel
{
    /// <summary>Words within one paragraph.</summary>
    Inline,

    /// <summary>Whole paragraphs and tables.</summary>
    Paragraphs,

    /// <summary>Rows of a table.</summary>
    Rows,

    /// <summary>Columns of a table.</summary>
    Columns,

    /// <summary>Paragraphs that are all items of numbered or bulleted lists.</summary>
    ListItems,

    /// <summary>One whole table.</summary>
    Table,

    /// <summary>Paragraphs with the end of a page section: pages with a format, headers and footers of their own.</summary>
    PageSection,
}
