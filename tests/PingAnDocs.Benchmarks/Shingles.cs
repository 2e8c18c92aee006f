using System.Text.RegularExpressions;

namespace PingAnDocs.Benchmarks;

/// <summary>A text cut into overlapping pieces, without its punctuation; its figures and its county's name can be blanked, which leaves the skeleton.</summary>
internal sealed partial class Shingles
{
    private const int Short = 5;
    private const int Long = 13;

    private readonly ulong[] runs;
    private readonly HashSet<ulong> distinctRuns;
    private readonly HashSet<ulong> pieces;

    private Shingles(string text)
    {
        pieces = [.. Cut(text, Short)];
        runs = [.. Cut(text, Long)];
        distinctRuns = [.. runs];
    }

    public static Shingles Raw(string text) => new(Marks().Replace(text, ""));

    public static Shingles Skeleton(string text) => new(Marks().Replace(County().Replace(Figures().Replace(text, "#"), "@"), ""));

    /// <summary>Jaccard of the pieces of five characters.</summary>
    public decimal Jaccard(Shingles other)
    {
        var common = pieces.Count(other.pieces.Contains);
        return (decimal)common / (pieces.Count + other.pieces.Count - common);
    }

    /// <summary>Share of this text that stands inside a run of at least thirteen characters that the other has too.</summary>
    public decimal InsideCommonRuns(Shingles other)
    {
        var (covered, end) = (0, 0);
        for (var at = 0; at < runs.Length; at++)
        {
            if (!other.distinctRuns.Contains(runs[at])) continue;
            covered += at + Long - Math.Max(at, end);
            end = at + Long;
        }

        return (decimal)covered / (runs.Length + Long - 1);
    }

    private static IEnumerable<ulong> Cut(string text, int length) =>
        Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(at => Hash(text.AsSpan(at, length)));

    private static ulong Hash(ReadOnlySpan<char> piece)
    {
        var hash = 14695981039346656037UL;
        foreach (var sign in piece) hash = (hash ^ sign) * 1099511628211UL;
        return hash;
    }

    [GeneratedRegex(@"[\p{P}\p{S}\s-[%#@]]", RegexOptions.None, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figures();

    [GeneratedRegex("第#县?", RegexOptions.None, 1000)]
    private static partial Regex County();
}
