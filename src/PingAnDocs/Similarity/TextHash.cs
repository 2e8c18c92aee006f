namespace PingAnDocs.Similarity;

/// <summary>A hash of a short text, the same on every machine; extended character by character.</summary>
internal static class TextHash
{
    /// <summary>Hash of nothing.</summary>
    public const ulong Seed = 14695981039346656037UL;

    /// <summary>The hash of a text with one more character.</summary>
    public static ulong Extend(ulong hash, char next) => (hash ^ next) * 1099511628211UL;

    /// <summary>The hash of a text, its bits well spread.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Seed;
        foreach (var sign in text) hash = Extend(hash, sign);
        return Spread(hash);
    }

    /// <summary>The finaliser of SplitMix64: every bit depends on every character.</summary>
    public static ulong Spread(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
