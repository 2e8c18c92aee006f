using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>A planned line and the paragraph of the document that says it.</summary>
/// <param name="Line">The planned line.</param>
/// <param name="Found">The paragraph; null when the document lacks the line.</param>
/// <param name="Said">The planned text or its variant as the paragraph says it, character for character; null when it differs.</param>
internal sealed record AlignedLine(PlannedLine Line, StoryParagraph? Found, string? Said)
{
    /// <summary>True when the paragraph says the line character for character.</summary>
    public bool Same => Said is not null;
}
