namespace PingAnDocs.Verification.Claims.Words;

/// <summary>Numbers in Chinese characters, from 一 to 九百九十九.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>True when a number may begin with a character.</summary>
    public static bool Begins(char letter) => letter is '百' or '十' or '两' || Digits.Contains(letter);

    /// <summary>The number with a point that begins at an index (九十四点一零); a length of 0 when there is none.</summary>
    public static (decimal Value, int Length) DecimalAt(string text, int index)
    {
        var (whole, length) = At(text, index);
        var end = index + length;
        if (length == 0 || end >= text.Length || text[end] != '点') return (0, 0);
        var (digits, scale) = (0, 0);
        for (end++; end < text.Length && scale < 6 && Digits.IndexOf(text[end], StringComparison.Ordinal) is >= 0 and var digit; end++, scale++) digits = (digits * 10) + digit;
        return scale == 0 ? (0, 0) : (whole + new decimal(digits, 0, 0, isNegative: false, (byte)scale), end - index);
    }

    /// <summary>The number that begins at an index; a length of 0 when there is none.</summary>
    public static (int Value, int Length) At(string text, int index)
    {
        var (total, digit, end) = (0, 0, index);
        for (; end < text.Length; end++)
        {
            var letter = text[end];
            if (letter == '百') (total, digit) = (total + (Math.Max(digit, 1) * 100), 0);
            else if (letter == '十') (total, digit) = (total + (Math.Max(digit, 1) * 10), 0);
            else if (letter == '两') digit = 2;
            else if (Digits.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var value) digit = value;
            else break;
        }

        return (total + digit, end - index);
    }
}
