namespace PingAnDocs.Similarity;

/// <summary>Stable codes of the likeness of documents: SM0 a batch, SM1 one document, KT7 similarity.json.</summary>
internal static class SimilarityCodes
{
    /// <summary>Two documents read like copies of each other.</summary>
    public const string Copies = "SM001";

    /// <summary>Two documents have much in common.</summary>
    public const string Alike = "SM002";

    /// <summary>A name of two characters that is another unit's, or only a piece of a word.</summary>
    public const string DoubtfulName = "SM003";

    /// <summary>Another unit's name in a document.</summary>
    public const string ForeignName = "SM101";

    /// <summary>A format version nobody knows.</summary>
    public const string UnknownSchema = "KT701";

    /// <summary>A share out of range.</summary>
    public const string BadShare = "KT702";

    /// <summary>An allowed passage that is a mere word.</summary>
    public const string TooShort = "KT703";
}
