using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace WordTemplates.Pictures;

/// <summary>
/// What a reader that knows no SVG shows in its place: a grey box with a cross, the usual sign for a picture that cannot
/// be shown. The author's placeholder would not do: it may be the photo of somewhere else.
/// </summary>
internal static class FallbackPicture
{
    private const int Longest = 96;
    private const byte Grey = 0xA6;
    private const byte White = 0xFF;

    /// <summary>A PNG in the proportions of the picture.</summary>
    public static byte[] Of(Picture picture)
    {
        var most = Math.Max(picture.Width, picture.Height);
        var (width, height) = (Side(picture.Width / most), Side(picture.Height / most));
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        WriteChunk(png, "IHDR"u8, Head(width, height));
        WriteChunk(png, "IDAT"u8, Compress(Pixels(width, height)));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static int Side(decimal part) => Math.Max(1, (int)Math.Round(part * Longest, MidpointRounding.AwayFromZero));

    private static byte[] Head(int width, int height)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        // Eight bits of grey; the rest of the head is zero.
        head[8] = 8;
        return head;
    }

    /// <summary>Rows of grey levels, each led by the zero of "no filter".</summary>
    private static byte[] Pixels(int width, int height)
    {
        var pixels = new byte[(width + 1) * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var edge = x == 0 || y == 0 || x == width - 1 || y == height - 1;
                var across = y * (width - 1) / Math.Max(1, height - 1);
                pixels[(width + 1) * y + 1 + x] = edge || x == across || x == width - 1 - across ? Grey : White;
            }
        }

        return pixels;
    }

    private static byte[] Compress(byte[] pixels)
    {
        using var memory = new MemoryStream();
        using (var stream = new ZLibStream(memory, new ZLibCompressionOptions { CompressionLevel = 6 }, leaveOpen: true))
            stream.Write(pixels);
        return memory.ToArray();
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> name, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(name);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32([.. name, .. content]));
        png.Write(number);
    }
}
