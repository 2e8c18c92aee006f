using System.Globalization;
using System.Text;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Writes the number of an automatic list as Word shows it.</summary>
internal static class NumberLabel
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Of(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "ideographTraditionalLegal" => Chinese(number),
        "chineseLegalSimplified" => Chinese(number),
        "ideographDigital" or "japaneseDigitalTenThousand" => string.Concat(Text(number).Select(digit => Digits[digit - '0'])),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Text(number).Select(digit => (char)('０' + digit - '0'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letter(number, 'a'),
        "upperLetter" => Letter(number, 'A'),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "bullet" or "none" => "",
        _ => Text(number),
    };

    private static string Text(int number) => Math.Max(0, number).ToString(CultureInfo.InvariantCulture);

    private static string Chinese(int number)
    {
        if (number is < 1 or > 999) return Text(number);
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = new StringBuilder();
        if (hundreds > 0) text.Append(Digits[hundreds]).Append('百');
        if (tens > 0) text.Append(tens == 1 && hundreds == 0 ? "" : Digits[tens].ToString()).Append('十');
        else if (hundreds > 0 && ones > 0) text.Append('零');
        if (ones > 0) text.Append(Digits[ones]);
        return text.ToString();
    }

    private static string Letter(int number, char first) => number < 1 ? "" : new string((char)(first + (number - 1) % 26), (number - 1) / 26 % 10 + 1);

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        if (number is < 1 or > 3999) return Text(number);
        var text = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value) text.Append(sign);
        }

        return text.ToString();
    }
}
