using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace WordTemplates.Compression;

/// <summary>
/// Packs bits, the first in the lowest place, as deflate wants them. What loops call is inlined, so that a loop which works on a
/// local copy keeps its state in registers.
/// </summary>
/// <param name="target">Where they go; eight bytes more are touched than the bits need.</param>
internal ref struct BitWriter(Span<byte> target)
{
    /// <summary>Most bits one call may write.</summary>
    public const int MostBits = 56;

    private Span<byte> target = target;
    private ulong bits;
    private int count;
    private int length;

    /// <summary>Whole bytes written.</summary>
    public readonly int Length => length;

    /// <summary>True when that many bytes fit.</summary>
    public readonly bool Fits(int more) => length + more + sizeof(ulong) <= target.Length;

    /// <summary>Goes on at another place; up to seven bits are carried along.</summary>
    public void MoveTo(Span<byte> place)
    {
        target = place;
        length = 0;
    }

    /// <summary>Writes bits; all above them are zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(ulong value, int bitCount)
    {
        bits |= value << count;
        count += bitCount;
        BinaryPrimitives.WriteUInt64LittleEndian(target[length..], bits);
        length += count >> 3;
        bits >>= count & ~7;
        count &= 7;
    }

    /// <summary>Writes bits packed with their number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(PackedBits packed) => Put(packed.Value, packed.Count);

    /// <summary>Writes words.</summary>
    public void Put(ReadOnlySpan<PackedBits> words)
    {
        foreach (var word in words)
            Put(word);
    }

    /// <summary>Fills the last byte up.</summary>
    public void Finish()
    {
        if (count > 0)
            Put(0, 8 - count);
    }
}
