namespace WordTemplates.Compilation;

/// <summary>What a text with tags is carried by.</summary>
internal enum CarrierKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An attribute that is read by people, such as an alt text, or a document property: characters without format.</summary>
    Plain,

    /// <summary>The name of a content control, which is filled.</summary>
    Control,

    /// <summary>The target of a link, which stands in the relationships and not where the link is.</summary>
    Link,
}
