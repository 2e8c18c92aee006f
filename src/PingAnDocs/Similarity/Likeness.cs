namespace PingAnDocs.Similarity;

/// <summary>How alike two documents are, each share from 0 to 1 and the same in both directions.</summary>
/// <param name="Whole">Share of the text inside runs of at least thirteen characters that the other has too.</param>
/// <param name="Later">The same from the second section on: the first is figures.</param>
/// <param name="Pieces">Jaccard of the pieces of five characters.</param>
public sealed record Likeness(decimal Whole, decimal Later, decimal Pieces)
{
    /// <summary>What the gate goes by: the whole, or the later sections where they are more alike, because ten counties shall not be given the same causes.</summary>
    public decimal Judged => Math.Max(Whole, Later);
}
