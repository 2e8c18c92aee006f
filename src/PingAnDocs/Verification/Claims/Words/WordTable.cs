namespace PingAnDocs.Verification.Claims.Words;

/// <summary>The lexicon, ready for looking up the longest word that begins at a character.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<char, List<Word>> words = [];
    private readonly WordTable? common;

    /// <param name="entries">The words; the first of equal ones counts.</param>
    /// <param name="common">Words every table has; one's own win over equally long ones.</param>
    public WordTable(IEnumerable<Word> entries, WordTable? common = null)
    {
        this.common = common;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in entries)
        {
            if (word.Text.Length > 0 && known.Add(word.Text)) Add(word);
        }
    }

    // The longest first, of equally long ones the first.
    private void Add(Word word)
    {
        if (!words.TryGetValue(word.Text[0], out var bucket)) words.Add(word.Text[0], bucket = []);
        var at = bucket.Count;
        while (at > 0 && bucket[at - 1].Text.Length < word.Text.Length) at--;
        bucket.Insert(at, word);
    }

    /// <summary>The longest word at an index; null when none begins there.</summary>
    public Word? At(string text, int index)
    {
        var (own, other) = (Own(text, index), common?.Own(text, index));
        return other is not null && other.Text.Length > (own?.Text.Length ?? 0) ? other : own;
    }

    private Word? Own(string text, int index)
    {
        if (!words.TryGetValue(text[index], out var bucket)) return null;
        foreach (var word in bucket)
        {
            if (text.AsSpan(index).StartsWith(word.Text, StringComparison.Ordinal) && Fits(word, text, index + word.Text.Length)) return word;
        }

        return null;
    }

    private static bool Fits(Word word, string text, int end) =>
        !word.OnlyBeforeFigure
        || (end < text.Length && Numerals.StartsAt(text, end))
        || (word.MayEnd && (end == text.Length || text[end] is '，' or '。' or '；' or '、' or ','));
}
