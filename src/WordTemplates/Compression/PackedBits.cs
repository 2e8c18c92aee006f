namespace WordTemplates.Compression;

/// <summary>Up to 56 bits and their number in one word: a code, or several in a row.</summary>
internal readonly struct PackedBits
{
    private readonly ulong word;

    public PackedBits(ulong value, int count) => word = value | ((ulong)count << BitWriter.MostBits);

    public ulong Value => word & ((1UL << BitWriter.MostBits) - 1);

    public int Count => (int)(word >> BitWriter.MostBits);

    /// <summary>These bits, then others.</summary>
    public PackedBits Then(PackedBits next) => new(Value | (next.Value << Count), Count + next.Count);

    /// <summary>True when they still fit into one word.</summary>
    public bool Takes(PackedBits next) => Count + next.Count <= BitWriter.MostBits;
}
