namespace PingAnDocs.Verification.Wording;

/// <summary>Kinds of characters and numbers the wording rules ask for.</summary>
internal static class Signs
{
    // The full-width forms stand in the order of the half-width ones.
    private const int Apart = '！' - '!';
    private const string Digits = "一二三四五六七八九";

    /// <summary>True for a Chinese character.</summary>
    public static bool IsHan(char sign) => sign is >= '一' and <= '鿿' or '〇' or >= '㐀' and <= '䶿';

    /// <summary>The text with full-width letters, digits and marks as half-width ones.</summary>
    public static string Narrow(string text) => string.Concat(text.Select(sign => sign is >= '！' and <= '～' ? (char)(sign - Apart) : sign));

    /// <summary>The number a Chinese ordinal tells, 一 to 九十九; 0 for anything else.</summary>
    public static int Number(string text)
    {
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return text.Length == 1 ? Digit(text) : 0;
        var (tens, ones) = (text[..ten], text[(ten + 1)..]);
        return tens.Length > 1 || ones.Length > 1 ? 0 : ((tens.Length == 0 ? 1 : Digit(tens)) * 10) + (ones.Length == 0 ? 0 : Digit(ones));
    }

    /// <summary>A number below a hundred in Chinese.</summary>
    public static string Chinese(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        var head = tens == 0 ? "" : tens == 1 ? "十" : $"{Digits[tens - 1]}十";
        return ones == 0 ? head : head + Digits[ones - 1];
    }

    private static int Digit(string text) => Digits.IndexOf(text, StringComparison.Ordinal) + 1;
}
