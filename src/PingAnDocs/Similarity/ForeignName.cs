namespace PingAnDocs.Similarity;

/// <summary>Another unit's name in a document.</summary>
/// <param name="Name">The name.</param>
/// <param name="Owner">The unit of the batch it belongs to.</param>
/// <param name="Place">The paragraph.</param>
/// <param name="Sentence">The sentence around it.</param>
public sealed record ForeignName(string Name, string Owner, string Place, string Sentence)
{
    /// <summary>True for a name so short that it is often a mere piece of a word: 和县 stands in 县政府和县委 too.</summary>
    public bool IsDoubtful => Name.Length <= 2;
}
