namespace PingAnDocs.Similarity;

/// <summary>Two documents of a batch and how alike they are.</summary>
/// <param name="One">Name of the document that stands first in the batch.</param>
/// <param name="Other">Name of the other.</param>
/// <param name="Likeness">How alike they are.</param>
/// <param name="Verdict">What that amounts to.</param>
/// <param name="Passages">The longest passages they have in common, as they read in the first; empty where they were not asked for.</param>
public sealed record SimilarPair(string One, string Other, Likeness Likeness, SimilarityVerdict Verdict, IReadOnlyList<string> Passages);
