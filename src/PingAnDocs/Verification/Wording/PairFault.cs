namespace PingAnDocs.Verification.Wording;

/// <summary>What is wrong with a mark of a pair.</summary>
internal enum PairFaultKind
{
    /// <summary>Nothing closes it.</summary>
    NotClosed,

    /// <summary>Nothing opens it.</summary>
    NotOpened,

    /// <summary>It stands right inside a pair of its own kind.</summary>
    Nesting,
}

/// <summary>A mark of a pair that has no other half, or a pair inside one of its own kind.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Start">Its place.</param>
/// <param name="Length">Number of characters: 1, or the whole pair.</param>
/// <param name="Correct">The correction; empty where a person must decide.</param>
internal readonly record struct PairFault(PairFaultKind Kind, int Start, int Length, string Correct);
