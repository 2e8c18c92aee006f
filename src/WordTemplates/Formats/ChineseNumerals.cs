using System.Globalization;
using System.Text;

namespace WordTemplates.Formats;

/// <summary>Whole numbers from 1 to 9999 in Chinese characters, as headings are counted: 十一, 二十, 一百零一.</summary>
internal static class ChineseNumerals
{
    public const int Largest = 9_999;

    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Units = ["千", "百", "十", ""];

    public static string Write(int number)
    {
        var text = new StringBuilder();
        var digits = number.ToString("0000", CultureInfo.InvariantCulture);
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] != '0')
                text.Append(Digits[digits[i] - '0']).Append(Units[i]);
            else if (text.Length > 0 && text[^1] != '零' && digits.AsSpan(i).ContainsAnyExcept('0'))
                text.Append('零');
        }

        return number is >= 10 and < 20 ? text.ToString(1, text.Length - 1) : text.ToString();
    }
}
