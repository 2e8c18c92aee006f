using WordTemplates.Compilation;

namespace WordTemplates.Marking;

/// <summary>
/// Finds the characters of remarks in the body. Who remarks has read the document with another reader, which may leave out objects and
/// number the paragraphs otherwise: the paragraph is the one with the same text that stands nearest to the number told.
/// </summary>
internal static class RemarkPlaces
{
    public static IReadOnlyList<PlacedComment> Of(Story story, IReadOnlyList<DocumentMark> marks)
    {
        var byText = story.Paragraphs.Where(paragraph => !paragraph.InTextBox).ToLookup(paragraph => Said(paragraph.Text), StringComparer.Ordinal);
        return [.. marks.Select(mark => Place(byText, mark))];
    }

    private static PlacedComment Place(ILookup<string, StoryParagraph> byText, DocumentMark mark)
    {
        var said = Said(mark.Text);
        var paragraph = mark.Paragraph > 0 && IsInside(mark)
            ? byText[said].MinBy(paragraph => Math.Abs(paragraph.Index + 1 - mark.Paragraph))
            : null;
        if (paragraph is null)
            return new PlacedComment(null, default, mark.Where.Length > 0 ? [.. mark.Lines, $"位置：{mark.Where}"] : mark.Lines);
        var first = IndexOf(paragraph.Text, Said(mark.Text[..mark.Start]).Length);
        var last = IndexOf(paragraph.Text, Said(mark.Text[..(mark.Start + mark.Length)]).Length - 1);
        return new PlacedComment(paragraph, new TextRange(paragraph.Index, first, last), mark.Lines);
    }

    private static bool IsInside(DocumentMark mark) =>
        mark.Start >= 0 && mark.Start + mark.Length <= mark.Text.Length && Said(mark.Text.Substring(mark.Start, Math.Max(0, mark.Length))).Length > 0;

    private static string Said(string text) => string.Concat(text.Where(IsSaid));

    private static bool IsSaid(char letter) => letter != StoryParagraph.Object && !char.IsWhiteSpace(letter);

    /// <summary>Index of the character that has so many said ones before it.</summary>
    private static int IndexOf(string text, int before)
    {
        var index = 0;
        for (; !IsSaid(text[index]) || before > 0; index++)
        {
            if (IsSaid(text[index]))
                before--;
        }

        return index;
    }
}
