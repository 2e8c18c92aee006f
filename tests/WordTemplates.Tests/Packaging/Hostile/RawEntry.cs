using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace WordTemplates.Tests.Packaging.Hostile;

/// <summary>An entry as a zip file states it, true or not.</summary>
/// <param name="Name">Its name, which may be anything.</param>
/// <param name="Compressed">Its deflated bytes.</param>
/// <param name="Size">The length it claims to have.</param>
internal sealed record RawEntry(string Name, byte[] Compressed, long Size)
{
    /// <summary>Where it claims to begin; -1 for where it does.</summary>
    public long Offset { get; init; } = -1;

    /// <summary>Its checksum; zero for what is refused before it is inflated that far.</summary>
    public uint Crc { get; init; }

    /// <summary>An honest entry: a gzip file holds the deflated bytes between ten bytes of head and the checksum and length.</summary>
    public static RawEntry Of(string name, string text)
    {
        using var memory = new MemoryStream();
        using (var stream = new GZipStream(memory, CompressionLevel.Fastest))
            stream.Write(Encoding.UTF8.GetBytes(text));
        var file = memory.ToArray();
        return new RawEntry(name, file[10..^8], BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(file.Length - 4))) { Crc = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(file.Length - 8)) };
    }

    /// <summary>A megabyte again and again: one deflated block, repeated, so that a gigabyte is made in no time.</summary>
    /// <param name="unit">What the text repeats.</param>
    /// <param name="megabytes">How many megabytes it inflates to.</param>
    public static RawEntry Bomb(string name, string unit, int megabytes)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, (1 << 20) / Encoding.UTF8.GetByteCount(unit))));
        using var memory = new MemoryStream();
        using var stream = new DeflateStream(memory, CompressionLevel.SmallestSize);
        stream.Write(text);
        stream.Flush();
        var block = memory.ToArray();
        byte[] last = [3, 0];
        return new RawEntry(name, [.. Enumerable.Repeat(block, megabytes).SelectMany(bytes => bytes), .. last], (long)text.Length * megabytes);
    }
}
