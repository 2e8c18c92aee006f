using WordTemplates.Compilation;

namespace WordTemplates.Marking;

/// <summary>A comment and the characters it stands on.</summary>
/// <param name="Paragraph">The paragraph; null where Word takes no comments, so that it stands at the first paragraph.</param>
/// <param name="Range">The characters; without meaning when there is no paragraph.</param>
/// <param name="Lines">What it says.</param>
internal sealed record PlacedComment(StoryParagraph? Paragraph, TextRange Range, IReadOnlyList<string> Lines);
