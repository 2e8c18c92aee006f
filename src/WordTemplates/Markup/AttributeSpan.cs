namespace WordTemplates.Markup;

/// <summary>Where an attribute stands in the bytes of a start tag.</summary>
/// <param name="Start">Offset of the blank before its name.</param>
/// <param name="ValueStart">Offset of its value.</param>
/// <param name="ValueEnd">Offset after its value.</param>
internal readonly record struct AttributeSpan(int Start, int ValueStart, int ValueEnd)
{
    /// <summary>Offset after the closing quote.</summary>
    public int End => ValueEnd + 1;

    /// <summary>Finds the attribute of that local name in a well-formed start tag, whatever its prefix.</summary>
    public static AttributeSpan? Find(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> localName)
    {
        // Nearly every tag is without it; the search over the raw bytes settles that at once.
        for (var at = tag.IndexOf(localName) < 0 ? -1 : tag.IndexOfAny(" \t\r\n"u8); at >= 0;)
        {
            var equals = at + tag[at..].IndexOf((byte)'=');
            var open = equals < at ? -1 : equals + 1 + tag[(equals + 1)..].IndexOfAny((byte)'"', (byte)'\'');
            if (open <= equals)
                return null;
            var close = open + 1 + tag[(open + 1)..].IndexOf(tag[open]);
            var name = tag[at..equals].Trim(" \t\r\n"u8);
            if (name[(name.LastIndexOf((byte)':') + 1)..].SequenceEqual(localName))
                return new AttributeSpan(at, open + 1, close);
            at = close + 1;
        }

        return null;
    }
}
