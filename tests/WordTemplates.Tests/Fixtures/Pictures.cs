using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace WordTemplates.Tests.Fixtures;

/// <summary>Small pictures of any size.</summary>
internal static class Pictures
{
    /// <summary>A PNG with a red edge around a blue field; the level of blue tells two apart.</summary>
    public static byte[] Png(int width, int height, byte blue = 200)
    {
        var rows = new List<byte>();
        for (var y = 0; y < height; y++)
        {
            rows.Add(0);
            for (var x = 0; x < width; x++)
                rows.AddRange(x < 2 || y < 2 || x >= width - 2 || y >= height - 2 ? [255, 0, 0] : [0, (byte)(x * 255 / width), blue]);
        }

        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            stream.Write([.. rows]);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", [.. Word(width), .. Word(height), 8, 2, 0, 0, 0]), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>The segments of a JPEG up to its picture data.</summary>
    public static byte[] JpegHead(int width, int height, int orientation = 1, bool little = true) =>
    [
        0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]), .. Segment(0xE1, Exif(orientation, little)),
        .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]), 0xFF, 0xD9,
    ];

    public static byte[] Svg(string attributes, string inside = "<rect width=\"9\" height=\"9\" fill=\"red\"/>") =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" {attributes}>{inside}</svg>");

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Exif(int orientation, bool little) => little
        ? [.. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0]
        : [.. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. Word(content.Length), .. body, .. Word((int)Checksum(body))];
    }

    private static byte[] Word(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB88320;
        }

        return ~sum;
    }
}
