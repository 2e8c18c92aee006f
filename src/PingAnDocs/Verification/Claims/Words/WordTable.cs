namespace PingAnDocs.Verification.Claims.Words;

/// <summary>The lexicon, ready for looking up the longest word that begins at a character.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<char, Word[]> words;
    private readonly WordTable? common;

    /// <param name="entries">The words; the first of equal ones counts.</param>
    /// <param name="common">Words every table has; one's own win over equally long ones.</param>
    public WordTable(IEnumerable<Word> entries, WordTable? common = null) => (this.common, words) = (common, Sorted(entries));

    private static Dictionary<char, Word[]> Sorted(IEnumerable<Word> entries) => entries
        .Where(word => word.Text.Length > 0)
        .GroupBy(word => word.Text, StringComparer.Ordinal)
        .Select(same => same.First())
        .GroupBy(word => word.Text[0])
        .ToDictionary(bucket => bucket.Key, bucket => bucket.OrderByDescending(word => word.Text.Length).ToArray());

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
        !word.OnlyBeforeFigure || (end < text.Length && Numerals.StartsAt(text, end));
}
