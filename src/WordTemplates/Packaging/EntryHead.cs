using System.IO.Compression;
using System.Runtime.InteropServices;

namespace WordTemplates.Packaging;

/// <summary>Inflates no more than the beginning of an entry.</summary>
internal static class EntryHead
{
    /// <summary>The first bytes, fewer when the entry is shorter or damaged.</summary>
    public static byte[] Read(ZipEntry entry, int length)
    {
        if (!entry.Deflated)
            return entry.Compressed.Span[..Math.Min(length, entry.Compressed.Length)].ToArray();
        var head = new byte[Math.Min(length, entry.Size)];
        try
        {
            using var stream = new DeflateStream(Stream(entry.Compressed), CompressionMode.Decompress);
            return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
