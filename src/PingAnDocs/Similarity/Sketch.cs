namespace PingAnDocs.Similarity;

/// <summary>A thirty-second part of a text's runs, chosen by their hashes and so the same runs in every text: half a kilobyte a document, enough to tell which pairs are worth an exact look.</summary>
internal sealed class Sketch
{
    private const ulong Sample = 31;
    private const int Whole = 10_000;

    private readonly uint[] marks;

    /// <summary>The sketch of a skeleton.</summary>
    public Sketch(Skeleton skeleton) => marks =
        [.. Fingerprint.Cut(skeleton.Text, Fingerprint.RunLength).Where(hash => (hash & Sample) == 0).Select(hash => (uint)(hash >> 32)).Distinct().Order()];

    /// <summary>The common part of the shorter of two texts, in ten thousandths.</summary>
    public int With(Sketch other)
    {
        var (one, two, common) = (marks, other.marks, 0);
        for (int at = 0, there = 0; at < one.Length && there < two.Length;)
        {
            if (one[at] == two[there]) (common, at, there) = (common + 1, at + 1, there + 1);
            else if (one[at] < two[there]) at++;
            else there++;
        }

        return common * Whole / Math.Max(1, Math.Min(one.Length, two.Length));
    }
}
