using System.Buffers.Binary;

namespace WordTemplates.Pictures;

/// <summary>Reads the size of a PNG and follows its chunks to the end, so that a cut file is not taken for a picture.</summary>
internal static class PngHead
{
    private const int HeadEnd = 8 + 25;

    /// <summary>Length, name and checksum of a chunk without content.</summary>
    private const int EmptyChunk = 12;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool Fits(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <summary>Width and height in pixels; null when the file is damaged.</summary>
    public static (decimal Width, decimal Height)? Read(ReadOnlySpan<byte> png)
    {
        if (png.Length < HeadEnd || !png[12..].StartsWith("IHDR"u8) || !Ends(png))
            return null;
        return (BinaryPrimitives.ReadUInt32BigEndian(png[16..]), BinaryPrimitives.ReadUInt32BigEndian(png[20..]));
    }

    private static bool Ends(ReadOnlySpan<byte> png)
    {
        var at = (long)Signature.Length;
        while (at + EmptyChunk <= png.Length)
        {
            var chunk = png[(int)at..];
            if (chunk[4..].StartsWith("IEND"u8))
                return true;
            at += EmptyChunk + BinaryPrimitives.ReadUInt32BigEndian(chunk);
        }

        return false;
    }
}
