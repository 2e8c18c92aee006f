using System.Globalization;

namespace PingAnDocs.Verification.Claims.Words;

/// <summary>Numerals as printed: Arabic, full-width, masked. Says nothing of what they mean.</summary>
internal static class Numerals
{
    private const string Masks = "XＸ×";

    /// <summary>True when a figure, bare or masked, begins at the index.</summary>
    public static bool StartsAt(string text, int index) => IsDigit(text[index]) || MaskLength(text, index) > 0;

    /// <summary>Length of the mask at the index (XX, ××); 0 when there is none.</summary>
    public static int MaskLength(string text, int index)
    {
        var end = index;
        while (end < text.Length && Masks.Contains(text[end], StringComparison.Ordinal)) end++;
        return end - index >= 2 || (end - index == 1 && IsRank(text, index, end)) ? end - index : 0;
    }

    // 第X位, 前进X位: a rank of one figure is masked by one letter.
    private static bool IsRank(string text, int index, int end) =>
        (index > 0 && text[index - 1] is '第' or '前') || (end < text.Length && text[end] is '位' or '名' or '个')
        || (end == text.Length && (index == 0 || text[index - 1] is '进' or '退' or '升' or '降' or '+' or '-'));

    /// <summary>Index behind the Arabic number that begins at the index.</summary>
    public static int End(string text, int start)
    {
        var end = start;
        var hasPoint = false;
        while (end < text.Length)
        {
            var isInner = end + 1 < text.Length && IsDigit(text[end + 1]) && end > start && IsDigit(text[end - 1]);
            if (IsDigit(text[end])) end++;
            else if (!hasPoint && isInner && text[end] is '.' or '．') (hasPoint, end) = (true, end + 1);
            else if (!hasPoint && isInner && text[end] == ',' && IsGroup(text, end + 1)) end++;
            else break;
        }

        return end;
    }

    /// <summary>Value of an Arabic number; null when it is too long for one.</summary>
    public static decimal? Value(ReadOnlySpan<char> number)
    {
        Span<char> plain = stackalloc char[Math.Min(number.Length, 40)];
        if (number.Length > 28) return null;
        var length = 0;
        foreach (var letter in number)
        {
            if (letter == ',') continue;
            plain[length++] = letter is >= '０' and <= '９' ? (char)(letter - '０' + '0') : letter == '．' ? '.' : letter;
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    public static bool IsDigit(char letter) => letter is (>= '0' and <= '9') or (>= '０' and <= '９');

    // 1,260 is one number, 0.79,0.28 are two.
    private static bool IsGroup(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsDigit(text[end])) end++;
        return end - start == 3;
    }
}
