using System.Buffers;

namespace WordTemplates.Charts;

/// <summary>The sheet a chart's formulas speak of.</summary>
/// <param name="Plain">Its name.</param>
/// <param name="Written">The name as formulas write it.</param>
internal sealed record SheetName(string Plain, string Written)
{
    private const int Longest = 31;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(":\\/?*[]");

    private static readonly SheetName Usual = new("Sheet1", "Sheet1");

    /// <summary>The sheet of a formula such as '我的 表'!$B$2:$B$5; the usual one when it names none a workbook can have.</summary>
    public static SheetName Of(string formula)
    {
        var text = formula.Trim().TrimStart('(', '=');
        var end = text.StartsWith('\'') ? EndOfQuoted(text) : text.IndexOf('!', StringComparison.Ordinal);
        if (end <= 0 || end >= text.Length || text[end] != '!')
            return Usual;
        var written = text[..end];
        var plain = written.StartsWith('\'') ? written[1..^1].Replace("''", "'", StringComparison.Ordinal) : written;
        var book = plain.LastIndexOf(']') + 1;
        if (book > 0)
            (plain, written) = (plain[book..], $"'{plain[book..].Replace("'", "''", StringComparison.Ordinal)}'");
        return plain.Length is > 0 and <= Longest && !plain.AsSpan().ContainsAny(Forbidden) ? new SheetName(plain, written) : Usual;
    }

    /// <summary>Index behind the quote that ends the name; two quotes are one of the name's own.</summary>
    private static int EndOfQuoted(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] != '\'')
                continue;
            if (at + 1 >= text.Length || text[at + 1] != '\'')
                return at + 1;
            at++;
        }

        return -1;
    }
}
