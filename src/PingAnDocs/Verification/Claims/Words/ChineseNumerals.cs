namespace PingAnDocs.Verification.Claims.Words;

/// <summary>Numbers in Chinese characters, from 一 to 九百九十九.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

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
