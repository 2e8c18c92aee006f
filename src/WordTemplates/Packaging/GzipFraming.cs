using System.Buffers.Binary;
using System.IO.Compression;

namespace WordTemplates.Packaging;

/// <summary>
/// Deflate with CRC-32 through <see cref="GZipStream"/>: a gzip file is a ten byte head, the very deflate stream a zip entry
/// holds, and a tail of CRC and length. So the native zlib computes and checks the CRC and no table is needed here.
/// </summary>
internal static class GzipFraming
{
    public const int HeadLength = 10;
    public const int TailLength = 8;

    private static readonly byte[] Head = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

    /// <summary>Inflates an entry into <paramref name="target"/>; false when length or CRC differ from the directory.</summary>
    public static bool Inflate(ZipEntry entry, byte[] target)
    {
        try
        {
            using var stream = new GZipStream(Framed(entry), CompressionMode.Decompress);
            var read = stream.ReadAtLeast(target.AsSpan(0, entry.Size), entry.Size, throwOnEndOfStream: false);
            Span<byte> beyond = stackalloc byte[1];
            return read == entry.Size && stream.Read(beyond) == 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Deflates content into an entry.</summary>
    public static ZipEntry Deflate(string name, ReadOnlySpan<byte> content, int level)
    {
        // Of nothing the stream makes nothing, not even a head.
        if (content.IsEmpty)
            return new ZipEntry(name, Deflated: false, Crc: 0, Size: 0, ReadOnlyMemory<byte>.Empty);
        using var memory = new MemoryStream(HeadLength + TailLength + 256 + content.Length / 4);
        using (var stream = new GZipStream(memory, new ZLibCompressionOptions { CompressionLevel = level }, leaveOpen: true))
            stream.Write(content);
        var bytes = memory.GetBuffer().AsMemory(0, (int)memory.Length);
        var crc = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[^TailLength..]);
        return new ZipEntry(name, Deflated: true, crc, content.Length, bytes[HeadLength..^TailLength]);
    }

    private static MemoryStream Framed(ZipEntry entry)
    {
        var bytes = new byte[HeadLength + entry.Compressed.Length + TailLength];
        Head.CopyTo(bytes, 0);
        entry.Compressed.CopyTo(bytes.AsMemory(HeadLength));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(bytes.Length - 8), entry.Crc);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(bytes.Length - 4), entry.Size);
        return new MemoryStream(bytes, writable: false);
    }
}
