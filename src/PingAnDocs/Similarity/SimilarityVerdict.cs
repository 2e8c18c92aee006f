namespace PingAnDocs.Similarity;

/// <summary>What the likeness of two documents amounts to.</summary>
public enum SimilarityVerdict
{
    /// <summary>Nothing to say.</summary>
    Pass,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>They read like copies of each other.</summary>
    Fault,
}
