using System.Globalization;

namespace PingAnDocs.Data.Json;

/// <summary>Characters no text of an input may hold: XML cannot carry them, or nobody can see them.</summary>
internal static class BadCharacters
{
    /// <summary>Name of the first bad character of a text (U+0007), or null. <paramref name="written"/> is the text as written, with its escapes.</summary>
    public static string? FirstIn(string text, ReadOnlySpan<char> written)
    {
        if (LoneSurrogate(written) is { } lone) return lone;
        foreach (char letter in text)
        {
            if (IsBad(letter)) return Name(letter);
        }

        return null;
    }

    /// <summary>Line feed, carriage return and tab are left to the reader of the member.</summary>
    public static bool IsBad(char letter) => letter switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u200B' or '\u2060' or '\uFEFF' or '\u2028' or '\u2029' => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        '\uFFFD' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    // Newtonsoft turns a lone surrogate escape into U+FFFD, so it is looked for in the text as written.
    private static string? LoneSurrogate(ReadOnlySpan<char> written)
    {
        char high = '\0';
        for (int i = 0; i < written.Length; i++)
        {
            char unit = written[i];
            if (unit == '\\')
            {
                bool isUnicode = written[i + 1] == 'u';
                unit = isUnicode ? (char)ushort.Parse(written.Slice(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : ' ';
                i += isUnicode ? 5 : 1;
            }

            if ((high != '\0') != char.IsLowSurrogate(unit)) return Name(high != '\0' ? high : unit);
            high = char.IsHighSurrogate(unit) ? unit : '\0';
        }

        return null;
    }

    private static string Name(char letter) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}");
}
