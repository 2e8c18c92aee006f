namespace WordTemplates.Compression;

/// <summary>The prefix code of a part, made when the template is compiled; immutable.</summary>
internal sealed class PartCode
{
    private readonly PackedBits[] bytes = new PackedBits[DeflateFormat.LiteralSymbols];
    private readonly PackedBits[] lengths = new PackedBits[DeflateFormat.LongestMatch + 1];
    private readonly PackedBits[] distances = new PackedBits[DeflateFormat.DistanceSymbols];
    private readonly byte[] codeLengths = new byte[DeflateFormat.LiteralSymbols + DeflateFormat.DistanceSymbols];

    public PartCode(int literals, SymbolTally tally)
    {
        Literals = literals;
        SetCodes(tally.Literals, codeLengths.AsSpan(0, DeflateFormat.LiteralSymbols), bytes);
        SetCodes(tally.Distances, codeLengths.AsSpan(DeflateFormat.LiteralSymbols), distances);
        for (var length = 3; length <= DeflateFormat.LongestMatch; length++)
        {
            var extra = DeflateFormat.LengthExtra(length);
            lengths[length] = bytes[DeflateFormat.LengthSymbol(length)].Then(new PackedBits((ulong)(length - 3) & ((1UL << extra) - 1), extra));
        }
    }

    /// <summary>Number of literals the part's template has.</summary>
    public int Literals { get; }

    /// <summary>Codes of the bytes.</summary>
    public ReadOnlySpan<PackedBits> Bytes => bytes;

    /// <summary>Codes of the lengths of repetitions, extra bits included, by length.</summary>
    public ReadOnlySpan<PackedBits> Lengths => lengths;

    public PackedBits EndOfBlock => bytes[DeflateFormat.EndOfBlock];

    /// <summary>Code of a distance, extra bits included.</summary>
    public PackedBits Distance(int distance)
    {
        var extra = DeflateFormat.DistanceExtra(distance);
        return distances[DeflateFormat.DistanceSymbol(distance)].Then(new PackedBits((ulong)(distance - 1) & ((1UL << extra) - 1), extra));
    }

    /// <summary>Writes the head of the block, which tells the code; it takes less than <see cref="BlockHead.Room"/> bytes.</summary>
    public void WriteHead(ref BitWriter writer) => BlockHead.Write(ref writer, codeLengths);

    /// <summary>Appends the codes of the bytes, as many to a word as fit.</summary>
    public void Pack(ReadOnlySpan<byte> run, List<PackedBits> words)
    {
        var word = default(PackedBits);
        foreach (var one in run)
        {
            if (!word.Takes(bytes[one]))
            {
                words.Add(word);
                word = default;
            }

            word = word.Then(bytes[one]);
        }

        if (run.Length > 0)
            words.Add(word);
    }

    private static void SetCodes(ReadOnlySpan<int> tally, Span<byte> lengths, PackedBits[] codes)
    {
        HuffmanCode.SetLengths(tally, lengths, DeflateFormat.LongestCode);
        HuffmanCode.SetCodes(lengths, codes);
    }
}
