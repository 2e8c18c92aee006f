using System.Buffers;

namespace WordTemplates.Rendering;

/// <summary>Writes the text of a value as XML: escaped, tabs and line feeds as markup. Nothing in it is ever read as a tag.</summary>
internal static class ValueText
{
    private static readonly char[] Marks = [.. "<>&\uFFFE\uFFFF", .. Enumerable.Range(0, 0x20).Select(c => (char)c), .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)];
    private static readonly SearchValues<char> Special = SearchValues.Create(Marks);
    private static readonly SearchValues<char> SpecialOrQuote = SearchValues.Create([.. Marks, '"', '\'']);

    /// <summary>False when the text holds a character XML cannot hold; <see cref="BadAt"/> names it.</summary>
    public static bool Write(OutputBuffer output, string text, TextFrame frame)
    {
        var rest = text.AsSpan();
        var special = frame.Quoted ? SpecialOrQuote : Special;
        while (rest.Length > 0)
        {
            var clean = rest.IndexOfAny(special);
            output.WriteText(clean < 0 ? rest : rest[..clean]);
            if (clean < 0)
                return true;
            var taken = WriteSpecial(output, rest[clean..], frame);
            if (taken == 0)
                return false;
            rest = rest[(clean + taken)..];
        }

        return true;
    }

    /// <summary>Index of the first character that XML cannot hold, or -1.</summary>
    public static int BadAt(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF' || (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r')))
                return i;
        }

        return -1;
    }

    /// <summary>Number of characters taken; 0 for one that XML cannot hold.</summary>
    private static int WriteSpecial(OutputBuffer output, ReadOnlySpan<char> text, TextFrame frame)
    {
        if (char.IsHighSurrogate(text[0]) && text.Length > 1 && char.IsLowSurrogate(text[1]))
        {
            output.WriteText(text[..2]);
            return 2;
        }

        ReadOnlySpan<byte> markup = text[0] switch
        {
            '<' => "&lt;"u8,
            '>' => "&gt;"u8,
            '&' => "&amp;"u8,
            '"' => "&quot;"u8,
            '\'' => "&#39;"u8,
            '\t' => frame.Tab,
            '\n' or '\r' => frame.LineFeed,
            _ => [],
        };
        output.Write(markup);
        return text.StartsWith("\r\n") ? 2 : Math.Min(markup.Length, 1);
    }
}
