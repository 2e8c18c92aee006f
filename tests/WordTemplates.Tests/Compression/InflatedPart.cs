using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace WordTemplates.Tests.Compression;

/// <summary>Inflates what the engine deflated with the framework's own inflater.</summary>
internal static class InflatedPart
{
    /// <summary>Content of a part, after all parts were inflated and held against length and CRC-32 in the directory.</summary>
    public static string Of(byte[] docx, string name = "word/document.xml")
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        foreach (var entry in zip.Entries)
        {
            var content = Bytes(entry);
            Assert.Equal(entry.Length, content.Length);
            Assert.Equal(entry.Crc32, Crc32.HashToUInt32(content));
        }

        return Encoding.UTF8.GetString(Bytes(zip.GetEntry(name)!));
    }

    /// <summary>Compressed length of a part in the document.</summary>
    public static long Length(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return zip.GetEntry("word/document.xml")!.CompressedLength;
    }

    /// <summary>Length the same part has at zlib's default level.</summary>
    public static long OptimalLength(byte[] docx)
    {
        using var memory = new MemoryStream();
        using (var deflate = new DeflateStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(Encoding.UTF8.GetBytes(Of(docx)));
        return memory.Length;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
