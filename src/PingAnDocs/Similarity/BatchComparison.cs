namespace PingAnDocs.Similarity;

/// <summary>Compares the documents of a batch: all pairs of up to two hundred exactly; of more those that their sketches show to be most alike, and all pairs of some documents at equal distances for the mean.</summary>
/// <param name="options">What the documents are held to.</param>
/// <param name="read">The text of the n-th document; asked for whenever it is needed, so that never more than two hundred are in memory.</param>
internal sealed class BatchComparison(SimilarityOptions options, Func<int, Skeleton> read)
{
    private const int MostCandidates = 1000;
    private const int MostSampled = 45;
    private const int MostTold = 1000;
    private const int MostWithPassages = 20;
    private const int MostPassages = 10;

    private readonly Dictionary<int, Fingerprint> shelf = [];

    /// <summary>Up to so many documents all pairs are compared exactly.</summary>
    public int MostExact { get; init; } = 200;

    /// <summary>The report; the same for the same documents in the same order.</summary>
    /// <param name="names">Names of the documents, in the order of the batch.</param>
    /// <param name="sketches">Their sketches.</param>
    /// <param name="workers">How many search at a time.</param>
    public SimilarityReport Compare(IReadOnlyList<string> names, IReadOnlyList<Sketch> sketches, int workers)
    {
        var all = names.Count <= MostExact;
        var sample = AllPairs([.. all ? Enumerable.Range(0, names.Count) : Enumerable.Range(0, MostSampled).Select(index => index * names.Count / MostSampled)]);
        var measured = sample.Select(Measure).ToList();
        var mean = Mean(measured);
        if (!all) measured.AddRange(CandidatePairs.Of(sketches, MostCandidates, workers).Except(sample).Order().Select(Measure));
        var judged = measured.ConvertAll(found => options.Judge(found.Likeness.Judged));
        return new SimilarityReport(
            options, names.Count, mean, Told(measured, names, 1) is [var worst] ? worst : null,
            Told(measured.Where((_, index) => judged[index] != SimilarityVerdict.Pass), names, MostTold),
            judged.Count(verdict => verdict == SimilarityVerdict.Fault), judged.Count(verdict => verdict == SimilarityVerdict.Warning)) { Compared = measured.Count };
    }

    private static List<(int One, int Other)> AllPairs(IReadOnlyList<int> documents) =>
        [.. documents.SelectMany((one, index) => documents.Skip(index + 1).Select(other => (one, other)))];

    private Measured Measure((int One, int Other) pair) => new(pair.One, pair.Other, Of(pair.One).With(Of(pair.Other)));

    private Fingerprint Of(int document)
    {
        if (shelf.TryGetValue(document, out var known)) return known;
        if (shelf.Count >= MostExact) shelf.Clear();
        return shelf[document] = new Fingerprint(read(document));
    }

    private static Likeness Mean(List<Measured> pairs) => pairs.Count == 0
        ? new Likeness(0, 0, 0)
        : new Likeness(Mean(pairs, likeness => likeness.Whole), Mean(pairs, likeness => likeness.Later), Mean(pairs, likeness => likeness.Pieces));

    // Rounded, because the last digits of a long sum depend on the order of the batch.
    private static decimal Mean(List<Measured> pairs, Func<Likeness, decimal> share) => Math.Round(pairs.Average(pair => share(pair.Likeness)), 8);

    private IReadOnlyList<SimilarPair> Told(IEnumerable<Measured> pairs, IReadOnlyList<string> names, int most) =>
    [
        .. pairs.OrderByDescending(pair => pair.Likeness.Judged).ThenByDescending(pair => pair.Likeness.Whole).ThenBy(pair => pair.One).ThenBy(pair => pair.Other).Take(most)
            .Select((pair, index) => new SimilarPair(
                names[pair.One], names[pair.Other], pair.Likeness, options.Judge(pair.Likeness.Judged), index < MostWithPassages ? Passages(Of(pair.One), Of(pair.Other)) : [])),
    ];

    private static IReadOnlyList<string> Passages(Fingerprint one, Fingerprint other) =>
        [.. one.Passages(other).OrderByDescending(passage => passage.End - passage.Start).Take(MostPassages).Select(passage => one.Skeleton.Passage(passage.Start, passage.End))];

    private sealed record Measured(int One, int Other, Likeness Likeness);
}
