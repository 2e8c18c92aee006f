using PingAnDocs.Data;

namespace PingAnDocs.Similarity;

/// <summary>How alike the documents of a batch are.</summary>
/// <param name="Options">What they were held to.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="Mean">Mean over all pairs, or over those of some documents chosen at equal distances.</param>
/// <param name="Worst">The pair that is most alike; null with fewer than two documents.</param>
/// <param name="Alike">Pairs above a limit, the worst first; of very many only the worst.</param>
/// <param name="Faults">Number of pairs above the limit of a fault.</param>
/// <param name="Warnings">Number of pairs above the limit of a warning and not above that of a fault.</param>
public sealed record SimilarityReport(
    SimilarityOptions Options, int Documents, Likeness Mean, SimilarPair? Worst, IReadOnlyList<SimilarPair> Alike, int Faults, int Warnings)
{
    /// <summary>Number of pairs there are.</summary>
    public long Pairs => (long)Documents * (Documents - 1) / 2;

    /// <summary>Number of pairs that were compared exactly.</summary>
    public long Compared { get; init; }

    /// <summary>True when every pair was compared exactly; else faults and warnings are at least as many as told.</summary>
    public bool IsComplete => Compared == Pairs;

    /// <summary>How much of their own last year's wording the documents take up again; empty when no earlier year is known.</summary>
    public IReadOnlyList<OwnPast> Past { get; init; } = [];

    /// <summary>Names so short that they may be pieces of words: told, and nothing kept back for them.</summary>
    public IReadOnlyList<(string Document, ForeignName Name)> Doubtful { get; init; } = [];

    /// <summary>The gravest verdict of all.</summary>
    public SimilarityVerdict Verdict => Faults > 0 ? SimilarityVerdict.Fault : Warnings > 0 ? SimilarityVerdict.Warning : SimilarityVerdict.Pass;

    /// <summary>A share as people read it.</summary>
    public static string Percent(decimal share) => SimilarityFaults.Percent(share);

    /// <summary>What somebody should look at, as warnings: pairs above a limit, then doubtful names.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Alike.Select(SimilarityFaults.Of).Concat(Doubtful.Select(found => SimilarityFaults.Doubtful(found.Document, found.Name)));
}
