using WordTemplates.Tags;

namespace WordTemplates.Formats;

/// <summary>Reads the format of a tag; the kind follows from the characters used.</summary>
internal static class FormatParser
{
    /// <summary>All forms, for hints.</summary>
    public const string Forms = "数字 0.00、#,##0、+0.0;-0.0；日期 yyyy年M月d日；序号 一、（一）、一是、①、1.；列表 、或 、|和；软换行";

    /// <summary>A separator is punctuation and at most a word such as 以及.</summary>
    private const int LongestSeparator = 4;

    /// <summary>Letters in it; more than 以及 is no word that joins.</summary>
    private const int LongestWord = 2;

    /// <summary>The format, or null when it is none of the known forms.</summary>
    public static ValueFormat? Parse(string text)
    {
        if (text.Length == 0)
            return null;
        if (text == "软换行")
            return new SoftBreakFormat(text);
        if (text.Any(c => c is 'y' or 'M' or 'd'))
            return text.All(c => c is 'y' or 'M' or 'd' || !char.IsAsciiLetterOrDigit(c)) ? new DateFormat(text) : null;
        return ParseNumber(string.Concat(text.Select(TagCharacters.Fold))) ?? (ValueFormat?)ParseOrdinal(text) ?? ParseJoin(text);
    }

    private static NumberFormat? ParseNumber(string text) =>
        text.Contains('0', StringComparison.Ordinal) && text.All(c => c is '0' or '#' or ',' or '.' or '+' or '-' or ';') && text.Count(c => c == '.') <= 1 + text.Count(c => c == ';')
            ? new NumberFormat(text)
            : null;

    private static OrdinalFormat? ParseOrdinal(string text)
    {
        var at = text.IndexOfAny(['一', '①', '1', '１']);
        return at < 0 || text.Where((_, i) => i != at).Any(char.IsAsciiLetterOrDigit)
            ? null
            : new OrdinalFormat(text, text[..at], text[at], text[(at + 1)..]);
    }

    private static JoinFormat? ParseJoin(string text)
    {
        var pieces = text.Split('|', '｜');
        return pieces.Length > 2 || Array.Exists(pieces, piece => piece.Length > LongestSeparator || piece.Count(char.IsLetter) > LongestWord || piece.Any(char.IsAsciiLetterOrDigit))
            ? null
            : new JoinFormat(text, pieces[0], pieces[^1]);
    }
}
