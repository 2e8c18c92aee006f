using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace WordTemplates.Compression;

/// <summary>
/// Finds what a value repeats of the values before it: one candidate per hash, the latest, as the fastest deflaters do. Goes by
/// characters where they take three bytes, as Chinese does: a sixth faster on prose, for a hundredth in size.
/// </summary>
internal sealed class ValueMatcher : IDisposable
{
    private const int HashBits = 12;

    private readonly int[] latest = ArrayPool<int>.Shared.Rent(1 << HashBits);

    /// <summary>Forgets all values.</summary>
    public void Clear() => latest.AsSpan(0, 1 << HashBits).Fill(-DeflateFormat.Window - 1);

    /// <summary>The next repetition in the bytes from <paramref name="at"/> to <paramref name="end"/>, or one of length 0.</summary>
    public Match Next(ReadOnlySpan<byte> content, int at, int end)
    {
        for (; at + DeflateFormat.ShortestMatch <= end; at += Step(content[at]))
        {
            var four = BinaryPrimitives.ReadUInt32LittleEndian(content[at..]);
            ref var place = ref latest[DeflateFormat.Hash(four, HashBits)];
            var candidate = place;
            place = at;
            if (at - candidate > DeflateFormat.Window || BinaryPrimitives.ReadUInt32LittleEndian(content[candidate..]) != four)
                continue;
            var length = content[at..Math.Min(end, at + DeflateFormat.LongestMatch)].CommonPrefixLength(content[candidate..]);
            Remember(content, at + 1, at + length);
            return new Match(at, length, at - candidate);
        }

        return default;
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(latest);

    /// <summary>To the next character; in the middle of one, where a copy may end, to the next byte.</summary>
    private static int Step(byte lead) => lead >= 0xE0 ? 3 : 1;

    private void Remember(ReadOnlySpan<byte> content, int at, int end)
    {
        for (end = Math.Min(end, content.Length - DeflateFormat.ShortestMatch + 1); at < end; at += Step(content[at]))
            latest[DeflateFormat.Hash(BinaryPrimitives.ReadUInt32LittleEndian(content[at..]), HashBits)] = at;
    }

    /// <summary>A repetition.</summary>
    /// <param name="At">Where it stands.</param>
    /// <param name="Length">Number of bytes.</param>
    /// <param name="Distance">How far back they begin.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Match(int At, int Length, int Distance);
}
