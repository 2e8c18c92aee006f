using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Breaks a title that is too long for one line where words meet, into two lines as even as possible.</summary>
internal static class TitleBreak
{
    private const int ShortestLine = 4;
    private const string Openers = "“‘《〈（";
    private const string Closers = "”’》〉）";

    /// <summary>The number of characters before the break; 0 when the title fits, or when no place to break it is known.</summary>
    /// <param name="title">The title.</param>
    /// <param name="joints">Where its pieces meet, as numbers of characters from its beginning.</param>
    /// <param name="options">The kit's words and width.</param>
    public static int Of(string title, IEnumerable<int> joints, TitleOptions options)
    {
        if (HalfWidths(title) <= options.Width * 2) return 0;
        var places = joints.Concat(options.Before.SelectMany(word => Places(title, word))).Distinct().Where(at => IsOpen(title, at, options.Width));
        return places.OrderBy(at => Math.Abs(HalfWidths(title[..at]) - HalfWidths(title[at..]))).ThenBy(at => at).FirstOrDefault();
    }

    private static IEnumerable<int> Places(string title, string word)
    {
        for (var at = title.IndexOf(word, StringComparison.Ordinal); at >= 0; at = title.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            yield return at;
    }

    // Both lines fit, neither is a stump, and nothing in quotes or brackets is torn.
    private static bool IsOpen(string title, int at, int width)
    {
        if (at < ShortestLine || title.Length - at < ShortestLine) return false;
        var (first, second) = (title[..at], title[at..]);
        return HalfWidths(first) <= width * 2 && HalfWidths(second) <= width * 2 && first.Count(Openers.Contains) == first.Count(Closers.Contains);
    }

    private static int HalfWidths(string text) => text.Sum(letter => char.IsAscii(letter) ? 1 : 2);
}
