namespace PingAnDocs.Verification.Reading;

/// <summary>One text-bearing part, read.</summary>
/// <param name="Part">Name of the part.</param>
/// <param name="Paragraphs">All paragraphs in the order of the document, those of tables and text boxes included.</param>
/// <param name="Fields">Field instructions, trimmed.</param>
/// <param name="Marks">Names of elements that do not belong into a finished document: ins, del, vanish, altChunk and the like.</param>
internal sealed record Story(
    string Part, IReadOnlyList<StoryParagraph> Paragraphs, IReadOnlyList<string> Fields, IReadOnlySet<string> Marks)
{
    /// <summary>Mark for text that stands between elements, outside of any run.</summary>
    public const string StrayText = "#text";
}
