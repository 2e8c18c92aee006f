using System.Buffers;

namespace PingAnDocs.Data.Json;

/// <summary>Measures strict JSON texts and numbers at the start of a span.</summary>
internal static class JsonLexis
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n{}[],:\"/");

    /// <summary>Length of the text with its quotes; 0 when it has no end on its line or a bad escape (then <paramref name="badEscape"/> is its offset, else -1).</summary>
    public static int TextLength(ReadOnlySpan<char> span, out int badEscape)
    {
        badEscape = -1;
        for (int i = 1; i < span.Length && span[i] >= ' '; i++)
        {
            if (span[i] == '"') return i + 1;
            if (span[i] != '\\') continue;
            int length = EscapeLength(span[i..]);
            if (length == 0)
            {
                badEscape = i;
                return 0;
            }

            i += length - 1;
        }

        return 0;
    }

    /// <summary>Length of the strict JSON number; 0 when there is none.</summary>
    public static int NumberLength(ReadOnlySpan<char> span)
    {
        int at = span[0] == '-' ? 1 : 0;
        int whole = Digits(span[at..]);
        if (whole == 0 || (whole > 1 && span[at] == '0')) return 0;
        at += whole;
        if (span[at..] is ['.', ..])
        {
            int fraction = Digits(span[(at + 1)..]);
            if (fraction == 0) return 0;
            at += 1 + fraction;
        }

        return span[at..] is ['e' or 'E', ..] ? Exponent(span, at) : at;
    }

    /// <summary>Length up to the next blank, bracket, comma, colon or quote: what a person would call one word.</summary>
    public static int Extent(ReadOnlySpan<char> span)
    {
        int end = span.IndexOfAny(WordEnds);
        return end < 0 ? span.Length : end;
    }

    private static int Exponent(ReadOnlySpan<char> span, int at)
    {
        int sign = span[(at + 1)..] is ['+' or '-', ..] ? 1 : 0;
        int digits = Digits(span[(at + 1 + sign)..]);
        return digits == 0 ? 0 : at + 1 + sign + digits;
    }

    private static int Digits(ReadOnlySpan<char> span)
    {
        int end = span.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? span.Length : end;
    }

    private static int EscapeLength(ReadOnlySpan<char> span) => span switch
    {
        [_, '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't', ..] => 2,
        [_, 'u', var a, var b, var c, var d, ..]
            when char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d) => 6,
        _ => 0,
    };
}
