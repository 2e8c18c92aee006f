using System.Text;

namespace WordTemplates.Markup;

/// <summary>Parts are read as UTF-8; a part stored otherwise, which the standard allows, is brought there first.</summary>
internal static class PartEncoding
{
    /// <summary>The part in UTF-8, or null when its encoding is neither UTF-8 nor UTF-16.</summary>
    public static byte[]? ToUtf8(byte[] part)
    {
        if (part.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Convert(part, Encoding.Unicode);
        if (part.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Convert(part, Encoding.BigEndianUnicode);
        return DeclaredEncoding(part) is "" or "UTF-8" or "UTF8" or "US-ASCII" ? part : null;
    }

    private static byte[] Convert(byte[] part, Encoding encoding)
    {
        var text = encoding.GetString(part.AsSpan(2));
        var end = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) : -1;
        return Encoding.UTF8.GetBytes(end < 0 ? text : "<?xml version=\"1.0\" encoding=\"UTF-8\"" + text[end..]);
    }

    private static string DeclaredEncoding(byte[] part)
    {
        var head = Encoding.UTF8.GetString(part.AsSpan(0, Math.Min(part.Length, 200)));
        var start = head.IndexOf("<?xml", StringComparison.Ordinal);
        var end = head.IndexOf("?>", StringComparison.Ordinal);
        return start < 0 || end < start ? "" : AttributeReader.Value(head[start..end], "encoding").ToUpperInvariant();
    }
}
