namespace PingAnDocs.Verification.Wording;

/// <summary>What a paragraph is, as far as the wording check must know.</summary>
internal enum TextRole
{
    /// <summary>Running text, and everything nothing else is known of.</summary>
    Body,

    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>A heading by its style or outline level.</summary>
    Heading,

    /// <summary>A cell of a table.</summary>
    Cell,
}
