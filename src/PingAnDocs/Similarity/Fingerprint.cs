namespace PingAnDocs.Similarity;

/// <summary>A skeleton cut into overlapping pieces, as sorted hashes: two of them are compared exactly in one pass.</summary>
internal sealed class Fingerprint
{
    /// <summary>Length of a run that two texts do not have in common by chance.</summary>
    public const int RunLength = 13;

    private const int PieceLength = 5;

    private readonly ulong[] pieces;
    private readonly ulong[] runs;
    private readonly int[] places;
    private readonly int run;

    /// <summary>Cuts a skeleton; a text shorter than a piece is one piece.</summary>
    public Fingerprint(Skeleton skeleton)
    {
        Skeleton = skeleton;
        run = Math.Min(RunLength, skeleton.Text.Length);
        pieces = [.. Cut(skeleton.Text, PieceLength).Distinct().Order()];
        runs = Cut(skeleton.Text, RunLength);
        places = [.. Enumerable.Range(0, runs.Length)];
        Array.Sort(runs, places);
    }

    /// <summary>The text behind it.</summary>
    public Skeleton Skeleton { get; }

    /// <summary>The hashes of all pieces of a length, in the order of the text.</summary>
    public static ulong[] Cut(string text, int length)
    {
        if (text.Length == 0) return [];
        var size = Math.Min(length, text.Length);
        var cut = new ulong[text.Length - size + 1];
        for (var at = 0; at < cut.Length; at++) cut[at] = TextHash.Of(text.AsSpan(at, size));
        return cut;
    }

    /// <summary>How alike this and another text are.</summary>
    public Likeness With(Fingerprint other)
    {
        var (mine, theirs) = Common(other);
        var common = Both(pieces, other.pieces);
        var all = pieces.Length + other.pieces.Length - common;
        return new Likeness(
            Math.Max(Share(mine, 0), Share(theirs, 0)),
            Math.Max(Share(mine, Skeleton.LaterFrom), Share(theirs, other.Skeleton.LaterFrom)),
            all == 0 ? 0 : (decimal)common / all);
    }

    /// <summary>The passages of this text that the other has too, in the order of this text: start and end.</summary>
    public IEnumerable<(int Start, int End)> Passages(Fingerprint other)
    {
        var (mine, _) = Common(other);
        for (var at = 0; at < mine.Length; at++)
        {
            if (!mine[at]) continue;
            var start = at;
            while (at < mine.Length && mine[at]) at++;
            yield return (start, at);
        }
    }

    /// <summary>For each character of the two texts whether it stands inside a common run.</summary>
    private (bool[] Mine, bool[] Theirs) Common(Fingerprint other)
    {
        var (mine, theirs) = (new bool[runs.Length], new bool[other.runs.Length]);
        for (int at = 0, there = 0; at < runs.Length && there < other.runs.Length;)
        {
            var hash = Math.Max(runs[at], other.runs[there]);
            if (runs[at] < hash) at++;
            else if (other.runs[there] < hash) there++;
            else
            {
                for (; at < runs.Length && runs[at] == hash; at++) mine[places[at]] = true;
                for (; there < other.runs.Length && other.runs[there] == hash; there++) theirs[other.places[there]] = true;
            }
        }

        return (Covered(mine, run, Skeleton.Text.Length), Covered(theirs, other.run, other.Skeleton.Text.Length));
    }

    private static bool[] Covered(bool[] starts, int run, int length)
    {
        var covered = new bool[length];
        for (int at = 0, end = 0; at < length; at++)
        {
            if (at < starts.Length && starts[at]) end = at + run;
            covered[at] = at < end;
        }

        return covered;
    }

    private static decimal Share(bool[] covered, int from)
    {
        var part = covered.AsSpan(from);
        return part.Length == 0 ? 0 : (decimal)part.Count(true) / part.Length;
    }

    private static int Both(ulong[] one, ulong[] other)
    {
        var common = 0;
        for (int at = 0, there = 0; at < one.Length && there < other.Length;)
        {
            if (one[at] == other[there]) (common, at, there) = (common + 1, at + 1, there + 1);
            else if (one[at] < other[there]) at++;
            else there++;
        }

        return common;
    }
}
