namespace PingAnDocs.Narration.Masking;

/// <summary>What a reader may try to compute.</summary>
internal enum UnknownKind
{
    /// <summary>A value of an indicator, of a unit below or of evidence.</summary>
    Value,

    /// <summary>A comparator's average.</summary>
    Average,

    /// <summary>A position.</summary>
    Rank,
}
