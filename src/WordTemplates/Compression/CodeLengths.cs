namespace WordTemplates.Compression;

/// <summary>Writes the lengths of a block's codes: runs shortened, and coded in their turn.</summary>
internal static class CodeLengths
{
    private const int Symbols = 19;
    private const int LongestCode = 7;

    /// <summary>Repeats the length before it 3 to 6 times.</summary>
    private const int Again = 16;

    /// <summary>Zero 3 to 10 times.</summary>
    private const int Zeros = 17;

    /// <summary>Zero 11 to 138 times.</summary>
    private const int ManyZeros = 18;

    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    public static void Write(ref BitWriter writer, ReadOnlySpan<byte> lengths)
    {
        Span<(byte Symbol, byte Extra)> tokens = stackalloc (byte, byte)[lengths.Length];
        tokens = tokens[..Shorten(lengths, tokens)];
        Span<int> frequencies = stackalloc int[Symbols];
        frequencies.Clear();
        foreach (var (symbol, _) in tokens)
            frequencies[symbol]++;
        SymbolTally.AtLeastTwo(frequencies);
        Span<byte> codeLengths = stackalloc byte[Symbols];
        Span<uint> codes = stackalloc uint[Symbols];
        HuffmanCode.SetLengths(frequencies, codeLengths, LongestCode);
        HuffmanCode.SetCodes(codeLengths, codes);
        foreach (var symbol in Order)
            writer.Put(codeLengths[symbol], 3);
        foreach (var (symbol, extra) in tokens)
        {
            writer.PutCode(codes[symbol]);
            writer.Put(extra, ExtraBits(symbol));
        }
    }

    private static int Shorten(ReadOnlySpan<byte> lengths, Span<(byte Symbol, byte Extra)> tokens)
    {
        var count = 0;
        for (var at = 0; at < lengths.Length;)
        {
            var length = lengths[at];
            var run = lengths[at..].IndexOfAnyExcept(length);
            run = run < 0 ? lengths.Length - at : run;
            at += run;
            if (length != 0)
            {
                tokens[count++] = (length, 0);
                run--;
            }

            count = Repeat(tokens, count, length, run);
        }

        return count;
    }

    private static int Repeat(Span<(byte Symbol, byte Extra)> tokens, int count, byte length, int run)
    {
        for (; length != 0 && run >= 3; run -= Math.Min(run, 6))
            tokens[count++] = (Again, (byte)(Math.Min(run, 6) - 3));
        for (; length == 0 && run >= 11; run -= Math.Min(run, 138))
            tokens[count++] = (ManyZeros, (byte)(Math.Min(run, 138) - 11));
        for (; length == 0 && run >= 3; run -= Math.Min(run, 10))
            tokens[count++] = (Zeros, (byte)(Math.Min(run, 10) - 3));
        for (; run > 0; run--)
            tokens[count++] = (length, 0);
        return count;
    }

    private static int ExtraBits(int symbol) => symbol switch
    {
        Again => 2,
        Zeros => 3,
        ManyZeros => 7,
        _ => 0,
    };
}
