namespace PingAnDocs.Findings.Lint;

/// <summary>A set of words: those listed, or (negated) every word but those listed.</summary>
internal sealed record WordSet(IReadOnlyList<string> Words, bool Negated)
{
    public static WordSet None { get; } = new([], false);

    public static WordSet All { get; } = new([], true);

    public bool IsEmpty => !Negated && Words.Count == 0;

    public WordSet Intersect(WordSet other) => (Negated, other.Negated) switch
    {
        (false, _) => new([.. Words.Where(other.Holds)], false),
        (true, false) => new([.. other.Words.Where(Holds)], false),
        _ => new([.. Words.Union(other.Words, StringComparer.Ordinal)], true),
    };

    public WordSet Except(WordSet other) => Intersect(other with { Negated = !other.Negated });

    private bool Holds(string word) => Words.Contains(word, StringComparer.Ordinal) != Negated;
}
