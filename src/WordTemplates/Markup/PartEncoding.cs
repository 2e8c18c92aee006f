using System.Text;
using System.Text.Unicode;

namespace WordTemplates.Markup;

/// <summary>Parts are read as UTF-8; a part stored otherwise, which the standard allows, is brought there first.</summary>
internal static class PartEncoding
{
    /// <summary>The part in UTF-8, or null when its encoding is neither UTF-8 nor UTF-16.</summary>
    public static byte[]? ToUtf8(byte[] part)
    {
        var head = part.AsSpan(0, Math.Min(4, part.Length));
        if (head is [0xFF, 0xFE, 0, 0] or [0, 0, _, _] or [_, 0, 0, 0])
            return null;
        if (head is [0xFF, 0xFE, ..])
            return Convert(part.AsSpan(2), Encoding.Unicode);
        if (head is [0xFE, 0xFF, ..])
            return Convert(part.AsSpan(2), Encoding.BigEndianUnicode);
        if (head is [(byte)'<', 0, ..])
            return Convert(part, Encoding.Unicode);
        if (head is [0, (byte)'<', ..])
            return Convert(part, Encoding.BigEndianUnicode);
        return DeclaredEncoding(part) is "" or "UTF-8" or "UTF8" or "US-ASCII" && Utf8.IsValid(part) ? part : null;
    }

    private static byte[] Convert(ReadOnlySpan<byte> part, Encoding encoding)
    {
        var text = encoding.GetString(part);
        var end = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) : -1;
        return Encoding.UTF8.GetBytes(end < 0 ? text : "<?xml version=\"1.0\" encoding=\"UTF-8\"" + text[end..]);
    }

    private static string DeclaredEncoding(ReadOnlySpan<byte> part)
    {
        var text = part.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? part[3..] : part;
        var end = text.StartsWith("<?xml"u8) ? text.IndexOf("?>"u8) : -1;
        return end < 0 ? "" : AttributeReader.Value(Encoding.UTF8.GetString(text[..end]), "encoding").ToUpperInvariant();
    }
}
