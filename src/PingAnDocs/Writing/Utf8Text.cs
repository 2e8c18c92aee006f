using System.Buffers;
using System.Text;

namespace PingAnDocs.Writing;

/// <summary>A text as UTF-8 without mark, piece by piece as it was gathered: copied into one string, each page would be two large objects, which the collector is slow with.</summary>
internal static class Utf8Text
{
    public static byte[] Of(StringBuilder text)
    {
        var encoder = new UTF8Encoding(false).GetEncoder();
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = 0;
        foreach (var piece in text.GetChunks()) length += encoder.GetBytes(piece.Span, buffer.AsSpan(length), flush: false);
        length += encoder.GetBytes([], buffer.AsSpan(length), flush: true);
        var bytes = buffer.AsSpan(0, length).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return bytes;
    }
}
