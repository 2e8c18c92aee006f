namespace WordTemplates.Compression;

/// <summary>Makes the head of a block with a code of its own: the lengths of the codes, runs shortened, and coded in their turn.</summary>
internal static class BlockHead
{
    private const int Symbols = 19;
    private const int LongestCode = 7;

    /// <summary>Repeats the length before it 3 to 6 times.</summary>
    private const int Again = 16;

    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>The bits of the head of the last and only block.</summary>
    /// <param name="lengths">Lengths of the codes of all literal symbols, then of all distance symbols; none is zero.</param>
    public static PackedBits[] Of(ReadOnlySpan<byte> lengths)
    {
        Span<(byte Symbol, byte Extra)> tokens = stackalloc (byte, byte)[lengths.Length];
        tokens = tokens[..Shorten(lengths, tokens)];
        Span<int> frequencies = stackalloc int[Symbols];
        frequencies.Fill(1);
        foreach (var (symbol, _) in tokens)
            frequencies[symbol] += 8;
        Span<byte> codeLengths = stackalloc byte[Symbols];
        Span<PackedBits> codes = stackalloc PackedBits[Symbols];
        HuffmanCode.SetLengths(frequencies, codeLengths, LongestCode);
        HuffmanCode.SetCodes(codeLengths, codes);
        var head = new BitPacker();
        head.Add(new PackedBits(0b101, 3));
        head.Add(new PackedBits(DeflateFormat.LiteralSymbols - 257, 5));
        head.Add(new PackedBits(DeflateFormat.DistanceSymbols - 1, 5));
        head.Add(new PackedBits(Symbols - 4, 4));
        foreach (var symbol in Order)
            head.Add(new PackedBits(codeLengths[symbol], 3));
        foreach (var (symbol, extra) in tokens)
        {
            head.Add(codes[symbol]);
            head.Add(new PackedBits(extra, symbol == Again ? 2 : 0));
        }

        return head.ToWords();
    }

    private static int Shorten(ReadOnlySpan<byte> lengths, Span<(byte Symbol, byte Extra)> tokens)
    {
        var count = 0;
        for (var at = 0; at < lengths.Length;)
        {
            tokens[count++] = (lengths[at], 0);
            var run = lengths[at..].IndexOfAnyExcept(lengths[at]);
            run = (run < 0 ? lengths.Length - at : run) - 1;
            run = run < 3 ? 0 : Math.Min(run, 6);
            if (run > 0)
                tokens[count++] = (Again, (byte)(run - 3));
            at += 1 + run;
        }

        return count;
    }
}
