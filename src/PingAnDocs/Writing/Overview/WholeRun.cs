using PingAnDocs.Similarity;

namespace PingAnDocs.Writing.Overview;

/// <summary>What an overview tells of a run besides its counties.</summary>
/// <param name="City">The speech of the whole city; null for none.</param>
/// <param name="Likeness">How alike the documents are; null when they were not compared.</param>
public sealed record WholeRun(DocumentOutcome? City, SimilarityReport? Likeness)
{
    /// <summary>Nothing is known but the counties.</summary>
    public static WholeRun Nothing { get; } = new(null, null);
}
