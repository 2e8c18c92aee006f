namespace WordTemplates.Compression;

/// <summary>The prefix code of a part, made when the template is compiled; immutable.</summary>
internal sealed class PartCode
{
    private readonly PackedBits[] bytes = new PackedBits[DeflateFormat.LiteralSymbols];
    private readonly PackedBits[] lengths = new PackedBits[DeflateFormat.LongestMatch + 1];
    private readonly PackedBits[] distances = new PackedBits[DeflateFormat.DistanceSymbols];
    private readonly PackedBits[] head;

    public PartCode(int literals, SymbolTally tally)
    {
        Literals = literals;
        var codeLengths = new byte[DeflateFormat.LiteralSymbols + DeflateFormat.DistanceSymbols];
        SetCodes(tally.Literals, codeLengths.AsSpan(0, DeflateFormat.LiteralSymbols), bytes);
        SetCodes(tally.Distances, codeLengths.AsSpan(DeflateFormat.LiteralSymbols), distances);
        for (var length = 3; length <= DeflateFormat.LongestMatch; length++)
        {
            var extra = DeflateFormat.LengthExtra(length);
            lengths[length] = bytes[DeflateFormat.LengthSymbol(length)].Then(new PackedBits((ulong)(length - 3) & ((1UL << extra) - 1), extra));
        }

        head = BlockHead.Of(codeLengths);
    }

    /// <summary>Number of literals the part's template has.</summary>
    public int Literals { get; }

    /// <summary>The head of the block, which tells the code.</summary>
    public ReadOnlySpan<PackedBits> Head => head;

    /// <summary>Codes of the bytes.</summary>
    public ReadOnlySpan<PackedBits> Bytes => bytes;

    public PackedBits EndOfBlock => bytes[DeflateFormat.EndOfBlock];

    /// <summary>A copy of 3 to 258 bytes.</summary>
    public PackedBits Copy(int length, int distance) => lengths[length].Then(Distance(distance));

    private PackedBits Distance(int distance)
    {
        var extra = DeflateFormat.DistanceExtra(distance);
        return distances[DeflateFormat.DistanceSymbol(distance)].Then(new PackedBits((ulong)(distance - 1) & ((1UL << extra) - 1), extra));
    }

    private static void SetCodes(ReadOnlySpan<int> tally, Span<byte> lengths, PackedBits[] codes)
    {
        HuffmanCode.SetLengths(tally, lengths, DeflateFormat.LongestCode);
        HuffmanCode.SetCodes(lengths, codes);
    }
}
