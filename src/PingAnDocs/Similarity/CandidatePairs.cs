namespace PingAnDocs.Similarity;

/// <summary>The pairs of a large batch that are worth an exact look: those whose sketches have most in common.</summary>
internal static class CandidatePairs
{
    /// <summary>So many pairs at most, the most alike first; which they are does not depend on the workers.</summary>
    public static IReadOnlyList<(int One, int Other)> Of(IReadOnlyList<Sketch> sketches, int most, int workers)
    {
        var gate = new Lock();
        var best = new PriorityQueue<(int One, int Other), (int Share, int One, int Other)>(MostAlikeLast);
        Parallel.For(
            0, sketches.Count, new ParallelOptions { MaxDegreeOfParallelism = workers },
            () => new PriorityQueue<(int One, int Other), (int Share, int One, int Other)>(MostAlikeLast),
            (one, _, own) =>
            {
                for (var other = one + 1; other < sketches.Count; other++) Keep(own, (sketches[one].With(sketches[other]), one, other), most);
                return own;
            },
            own =>
            {
                lock (gate) foreach (var (_, found) in own.UnorderedItems) Keep(best, found, most);
            });
        return [.. best.UnorderedItems.Select(item => item.Priority).OrderDescending(MostAlikeLast).Select(found => (found.One, found.Other))];
    }

    /// <summary>Least alike first; of equals the pair that stands later in the batch.</summary>
    private static Comparer<(int Share, int One, int Other)> MostAlikeLast { get; } = Comparer<(int Share, int One, int Other)>.Create((one, other) =>
        one.Share != other.Share ? one.Share.CompareTo(other.Share) : (other.One, other.Other).CompareTo((one.One, one.Other)));

    private static void Keep(PriorityQueue<(int One, int Other), (int Share, int One, int Other)> best, (int Share, int One, int Other) found, int most)
    {
        if (best.Count < most) best.Enqueue((found.One, found.Other), found);
        else if (best.TryPeek(out _, out var least) && MostAlikeLast.Compare(found, least) > 0) best.DequeueEnqueue((found.One, found.Other), found);
    }
}
