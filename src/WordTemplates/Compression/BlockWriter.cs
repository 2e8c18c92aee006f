namespace WordTemplates.Compression;

/// <summary>Writes a block of deflate with a code of its own, made from what occurs in it.</summary>
internal sealed class BlockWriter(PooledBytes target)
{
    private const int LengthCodes = 19;
    private const int LongestLengthCode = 7;

    /// <summary>Bytes the head of a block takes at most, with the eight the bit writer wants to spare.</summary>
    private const int HeadRoom = 400;

    private readonly byte[] lengths = new byte[DeflateFormat.LiteralSymbols + DeflateFormat.DistanceSymbols];
    private readonly uint[] literals = new uint[DeflateFormat.LiteralSymbols];
    private readonly uint[] distances = new uint[DeflateFormat.DistanceSymbols];
    private ulong bits;
    private int count;

    /// <summary>Writes the block.</summary>
    /// <param name="content">The bytes that the sequences make, no more.</param>
    /// <param name="sequences">What was found.</param>
    /// <param name="tally">How often each symbol occurs in them.</param>
    /// <param name="final">True for the last block of a part.</param>
    public void Write(ReadOnlySpan<byte> content, ReadOnlySpan<Sequence> sequences, SymbolTally tally, bool final)
    {
        tally.Complete();
        HuffmanCode.SetLengths(tally.Literals, lengths.AsSpan(0, DeflateFormat.LiteralSymbols), DeflateFormat.LongestCode);
        HuffmanCode.SetLengths(tally.Distances, lengths.AsSpan(DeflateFormat.LiteralSymbols), DeflateFormat.LongestCode);
        HuffmanCode.SetCodes(lengths.AsSpan(0, DeflateFormat.LiteralSymbols), literals);
        HuffmanCode.SetCodes(lengths.AsSpan(DeflateFormat.LiteralSymbols), distances);
        var writer = new BitWriter(target.Reserve(HeadRoom + tally.BytesAtMost(lengths)), bits, count);
        WriteHead(ref writer, final);
        WriteBody(ref writer, content, sequences);
        if (final)
            writer.Put(0, -writer.Count & 7);
        target.Advance(writer.Length);
        (bits, count) = (writer.Bits, writer.Count);
    }

    private void WriteHead(ref BitWriter writer, bool final)
    {
        writer.Put(final ? 5u : 4u, 3);
        writer.Put(DeflateFormat.LiteralSymbols - 257, 5);
        writer.Put(DeflateFormat.DistanceSymbols - 1, 5);
        writer.Put(LengthCodes - 4, 4);
        CodeLengths.Write(ref writer, lengths);
    }

    private void WriteBody(ref BitWriter writer, ReadOnlySpan<byte> content, ReadOnlySpan<Sequence> sequences)
    {
        var at = 0;
        foreach (var sequence in sequences)
        {
            WriteRun(ref writer, content.Slice(at, sequence.Run));
            if (sequence.Length > 0)
                WriteMatch(ref writer, sequence.Length, sequence.Distance);
            at += sequence.Run + sequence.Length;
        }

        writer.PutCode(literals[DeflateFormat.EndOfBlock]);
    }

    private void WriteRun(ref BitWriter writer, ReadOnlySpan<byte> run)
    {
        var codes = literals;
        var at = 0;
        for (; at + 3 <= run.Length; at += 3)
        {
            var (first, second, third) = (codes[run[at]], codes[run[at + 1]], codes[run[at + 2]]);
            var length = (int)(first >> 16);
            var value = (first & 0xffff) | ((ulong)(second & 0xffff) << length);
            length += (int)(second >> 16);
            writer.Put(value | ((ulong)(third & 0xffff) << length), length + (int)(third >> 16));
        }

        for (; at < run.Length; at++)
            writer.PutCode(codes[run[at]]);
    }

    private void WriteMatch(ref BitWriter writer, int length, int distance)
    {
        var code = literals[DeflateFormat.LengthSymbol(length)];
        var extra = DeflateFormat.LengthExtra(length);
        var used = (int)(code >> 16);
        var value = (code & 0xffff) | ((ulong)((length - 3) & ((1 << extra) - 1)) << used);
        used += extra;
        code = distances[DeflateFormat.DistanceSymbol(distance)];
        extra = DeflateFormat.DistanceExtra(distance);
        value |= (ulong)(code & 0xffff) << used;
        used += (int)(code >> 16);
        value |= (ulong)((distance - 1) & ((1 << extra) - 1)) << used;
        writer.Put(value, used + extra);
    }
}
