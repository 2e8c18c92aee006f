namespace PingAnDocs.Verification.Checks;

/// <summary>Reads the ordinals a line begins with, from 一 to 九十九.</summary>
internal static class ChineseOrdinal
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>一、 at the beginning of a heading.</summary>
    public static int? Heading(string text) => Before(text, "、");

    /// <summary>（一） at the beginning of a paragraph.</summary>
    public static int? Bracketed(string text) => text.StartsWith('（') ? Before(text[1..Math.Min(text.Length, 8)], "）") : null;

    /// <summary>一是 at the beginning of a paragraph.</summary>
    public static int? Running(string text) => Before(text, "是");

    public static string Write(int value)
    {
        var tens = value / 10;
        var head = tens switch { 0 => "", 1 => "十", _ => Digits[tens] + "十" };
        return head + (value % 10 == 0 ? "" : Digits[value % 10]);
    }

    private static int? Before(string text, string mark)
    {
        var length = 0;
        while (length < text.Length && (text[length] == '十' || Digits.Contains(text[length], StringComparison.Ordinal))) length++;
        return length is > 0 and <= 3 && text.AsSpan(length).StartsWith(mark) ? Value(text[..length]) : null;
    }

    // Only the canonical writing counts: 一十 or 十零 is no ordinal a speech uses.
    private static int? Value(string ordinal)
    {
        for (var value = 1; value < 100; value++)
        {
            if (Write(value) == ordinal) return value;
        }

        return null;
    }
}
