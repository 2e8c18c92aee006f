namespace PingAnDocs.Verification.Reading;

/// <summary>Structure of one part, texts left out.</summary>
/// <param name="Blocks">Fingerprints of its blocks; blocks of equal structure count once, unless they bear ids.</param>
/// <param name="Order">Fingerprint of the kinds of blocks in their order, repeats once.</param>
internal sealed record PartStructure(IReadOnlySet<ulong> Blocks, ulong Order)
{
    /// <summary>Fingerprint of the whole part; the set has no order, so neither has the sum.</summary>
    public ulong Print { get; } = Blocks.Aggregate(Order, (sum, block) => unchecked(sum + (block * StructureFingerprint.Prime)));

    /// <summary>True when every block stands in the other part as well, in blocks of the same order: then it has no schema error of its own.</summary>
    public bool IsWithin(PartStructure other) => Order == other.Order && Blocks.IsSubsetOf(other.Blocks);
}
