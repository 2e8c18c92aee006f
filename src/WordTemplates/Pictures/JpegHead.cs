using System.Buffers.Binary;

namespace WordTemplates.Pictures;

/// <summary>Reads size and orientation of a JPEG from the segments before its picture data.</summary>
internal static class JpegHead
{
    private const int Exif = 0xE1;

    public static bool Fits(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    /// <summary>Width and height in pixels as stored, and the EXIF orientation, 1 for upright; null when the file is damaged.</summary>
    public static (int Width, int Height, int Orientation)? Read(ReadOnlySpan<byte> jpeg)
    {
        var orientation = 1;
        for (var at = 2; at + 4 <= jpeg.Length && jpeg[at] == 0xFF;)
        {
            var marker = jpeg[at + 1];
            if (marker == 0xFF)
            {
                // A fill byte.
                at++;
                continue;
            }

            var length = PictureReader.Short(jpeg, at + 2);
            if (length < 2 || at + 2 + length > jpeg.Length || IsData(marker))
                return null;
            var segment = jpeg.Slice(at + 4, length - 2);
            if (IsFrame(marker))
                return segment.Length < 5 ? null : (PictureReader.Short(segment, 3), PictureReader.Short(segment, 1), orientation);
            if (marker == Exif)
                orientation = Orientation(segment) ?? orientation;
            at += 2 + length;
        }

        return null;
    }

    /// <summary>Start of picture data, or the end: no frame came before.</summary>
    private static bool IsData(byte marker) => marker is 0xDA or 0xD9;

    /// <summary>The frame headers of all ways of coding; C4, C8 and CC are tables.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static int? Orientation(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
            return null;
        var tiff = segment[6..];
        var little = tiff.StartsWith("II"u8);
        var at = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (at > tiff.Length - 2)
            return null;
        var count = Number(tiff, (int)at, little);
        for (var entry = (int)at + 2; count-- > 0 && entry + 12 <= tiff.Length; entry += 12)
        {
            if (Number(tiff, entry, little) == 0x0112)
                return Number(tiff, entry + 8, little);
        }

        return null;
    }

    private static int Number(ReadOnlySpan<byte> tiff, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);
}
