using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>One part with text: its elements and its paragraphs in document order.</summary>
internal sealed record Story(string Part, MarkupTree Tree, IReadOnlyList<StoryParagraph> Paragraphs);
