namespace PingAnDocs.Verification.Wording;

/// <summary>Quotations over several paragraphs: each begins with an opening mark, the last alone ends with a closing one.</summary>
internal sealed class OpenQuotes
{
    private readonly HashSet<WordingParagraph> explained = [];

    /// <summary>Follows the double marks through a document.</summary>
    public OpenQuotes(IReadOnlyList<WordingParagraph> paragraphs)
    {
        var run = new List<WordingParagraph>();
        foreach (var paragraph in paragraphs)
        {
            var text = paragraph.Open;
            if (text.AsSpan().IsWhiteSpace()) continue;
            var (left, closes) = Balance(text);
            if (run.Count > 0 && (text.TrimStart().StartsWith('“') || closes) && Follow(run, paragraph, left, closes)) continue;
            run.Clear();
            if (left > 0) run.Add(paragraph);
        }
    }

    /// <summary>True when a mark without its other half belongs to a quotation over several paragraphs.</summary>
    public bool Explains(WordingParagraph paragraph, char mark) => mark is '“' or '”' && explained.Contains(paragraph);

    private bool Follow(List<WordingParagraph> run, WordingParagraph paragraph, int left, bool closes)
    {
        run.Add(paragraph);
        if (left > 0 && !closes) return true;
        explained.UnionWith(run);
        run.Clear();
        return true;
    }

    /// <summary>How many marks stay open, and whether one closes what an earlier paragraph opened, or all that this one opened.</summary>
    private static (int Left, bool Closes) Balance(string text)
    {
        var (left, closes) = (0, false);
        foreach (var sign in text)
        {
            if (sign == '“') left++;
            else if (sign == '”' && left > 0) left--;
            else if (sign == '”') closes = true;
        }

        return (left, closes);
    }
}
