using System.Text;

namespace WordTemplates.Markup;

/// <summary>Where an attribute stands in the bytes of a start tag.</summary>
/// <param name="Start">Offset of the blank before its name.</param>
/// <param name="ValueStart">Offset of its value.</param>
/// <param name="ValueEnd">Offset after its value.</param>
internal readonly record struct AttributeSpan(int Start, int ValueStart, int ValueEnd)
{
    /// <summary>Offset after the closing quote.</summary>
    public int End => ValueEnd + 1;

    /// <summary>All attributes of a well-formed start tag with their local names.</summary>
    public static IReadOnlyList<(string LocalName, AttributeSpan Span)> All(ReadOnlySpan<byte> tag)
    {
        var all = new List<(string, AttributeSpan)>();
        for (var at = tag.IndexOfAny(" \t\r\n"u8); at >= 0 && Next(tag, at) is { } span; at = span.End)
            all.Add((Encoding.UTF8.GetString(LocalName(tag, span)), span));
        return all;
    }

    /// <summary>Finds the attribute of that local name in a well-formed start tag, whatever its prefix.</summary>
    public static AttributeSpan? Find(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> localName)
    {
        // Nearly every tag is without it; the search over the raw bytes settles that at once.
        for (var at = tag.IndexOf(localName) < 0 ? -1 : tag.IndexOfAny(" \t\r\n"u8); at >= 0 && Next(tag, at) is { } span; at = span.End)
        {
            if (LocalName(tag, span).SequenceEqual(localName))
                return span;
        }

        return null;
    }

    private static AttributeSpan? Next(ReadOnlySpan<byte> tag, int at)
    {
        var equals = at + tag[at..].IndexOf((byte)'=');
        var open = equals < at ? -1 : equals + 1 + tag[(equals + 1)..].IndexOfAny((byte)'"', (byte)'\'');
        return open <= equals ? null : new AttributeSpan(at, open + 1, open + 1 + tag[(open + 1)..].IndexOf(tag[open]));
    }

    private static ReadOnlySpan<byte> LocalName(ReadOnlySpan<byte> tag, AttributeSpan span)
    {
        var name = tag[span.Start..(span.Start + tag[span.Start..].IndexOf((byte)'='))].Trim(" \t\r\n"u8);
        return name[(name.LastIndexOf((byte)':') + 1)..];
    }
}
