using System.Text;

namespace WordTemplates.Markup;

/// <summary>The text of an attribute's value.</summary>
internal static class AttributeText
{
    /// <summary>The text behind a well-formed value.</summary>
    public static string Decode(ReadOnlySpan<byte> value)
    {
        var text = new StringBuilder();
        while (value.IndexOf((byte)'&') is var at && at >= 0)
        {
            text.Append(Encoding.UTF8.GetString(value[..at]));
            var (rune, length) = XmlEntity.Decode(value[at..]);
            text.Append(rune.ToString());
            value = value[(at + length)..];
        }

        return text.Append(Encoding.UTF8.GetString(value)).ToString();
    }
}
