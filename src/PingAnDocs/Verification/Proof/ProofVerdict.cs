namespace PingAnDocs.Verification.Proof;

/// <summary>What the data say to a claim.</summary>
public enum ProofVerdict
{
    /// <summary>The data say the same.</summary>
    Confirmed,

    /// <summary>The data say otherwise.</summary>
    Contradicted,

    /// <summary>The data say nothing of it.</summary>
    Unknown,
}
