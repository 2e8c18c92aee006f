using System.Buffers.Binary;

namespace WordTemplates.Compression;

/// <summary>Packs bits, the first in the lowest place, as deflate wants them.</summary>
/// <param name="target">Where they go; must leave eight bytes more than the bits need.</param>
/// <param name="bits">Bits left over from before, fewer than eight.</param>
/// <param name="count">Their number.</param>
internal ref struct BitWriter(Span<byte> target, ulong bits, int count)
{
    private readonly Span<byte> target = target;

    /// <summary>Whole bytes written.</summary>
    public int Length { get; private set; }

    public ulong Bits { get; private set; } = bits;

    public int Count { get; private set; } = count;

    /// <summary>Writes up to 56 bits; all above them are zero.</summary>
    public void Put(ulong value, int length)
    {
        Bits |= value << Count;
        Count += length;
        BinaryPrimitives.WriteUInt64LittleEndian(target[Length..], Bits);
        var whole = Count & ~7;
        Length += whole >> 3;
        Bits = whole < 64 ? Bits >> whole : 0;
        Count &= 7;
    }

    /// <summary>Writes a code of <see cref="HuffmanCode"/>.</summary>
    public void PutCode(uint code) => Put(code & 0xffff, (int)(code >> 16));
}
