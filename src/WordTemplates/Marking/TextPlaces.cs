using WordTemplates.Compilation;

namespace WordTemplates.Marking;

/// <summary>Finds texts in the paragraphs of a body: the same text first, then a paragraph that holds it among other words; onwards from the last one found, then from the beginning.</summary>
internal sealed class TextPlaces(IReadOnlyList<StoryParagraph> paragraphs)
{
    private readonly bool[] taken = new bool[paragraphs.Count];
    private int next;

    /// <summary>The paragraph and where in it the text begins; null when no paragraph holds it.</summary>
    public (StoryParagraph Paragraph, int Start)? Find(string text)
    {
        var found = First(paragraph => paragraph.Text == text);
        if (found < 0)
            found = First(paragraph => paragraph.Text.Contains(text, StringComparison.Ordinal));
        if (found < 0)
            return null;
        taken[found] = true;
        next = found + 1;
        return (paragraphs[found], paragraphs[found].Text.IndexOf(text, StringComparison.Ordinal));
    }

    private int First(Func<StoryParagraph, bool> wanted)
    {
        for (var step = 0; step < paragraphs.Count; step++)
        {
            var index = (next + step) % paragraphs.Count;
            if (!taken[index] && wanted(paragraphs[index]))
                return index;
        }

        return -1;
    }
}
