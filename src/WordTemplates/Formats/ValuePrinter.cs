using System.Globalization;
using System.Text;

namespace WordTemplates.Formats;

/// <summary>Prints a value by a format; null when the two do not fit, never a guess.</summary>
internal static class ValuePrinter
{
    private const string DefaultDate = "yyyy年M月d日";

    public static string? Print(TemplateValue value, ValueFormat format) => (value, format) switch
    {
        (TextValue text, PlainFormat or SoftBreakFormat) => text.Text,
        (NumberValue number, PlainFormat) => number.Number.ToString(CultureInfo.InvariantCulture),
        (NumberValue number, NumberFormat pattern) => Number(number.Number, pattern.Text),
        (NumberValue number, OrdinalFormat ordinal) => Ordinal(number.Number, ordinal),
        (DateValue date, PlainFormat) => Date(date.Date, DefaultDate),
        (DateValue date, DateFormat pattern) => Date(date.Date, pattern.Text),
        (ListValue list, JoinFormat join) => Join(list.Items, join),
        _ => null,
    };

    private static string Number(decimal number, string pattern)
    {
        var text = number.ToString(pattern, CultureInfo.InvariantCulture);
        // What is rounded to zero has no sign any more.
        return text.AsSpan().ContainsAnyInRange('1', '9') ? text : text.TrimStart('-', '+');
    }

    private static string? Ordinal(decimal number, OrdinalFormat format)
    {
        if (number != decimal.Truncate(number) || number < 1 || number > ChineseNumerals.Largest)
            return null;
        var whole = (int)number;
        var numeral = format.Sample switch
        {
            '一' => ChineseNumerals.Write(whole),
            '①' => Circled(whole),
            _ => whole.ToString(CultureInfo.InvariantCulture),
        };
        return numeral is null ? null : format.Before + numeral + format.After;
    }

    private static string? Circled(int number) => number switch
    {
        <= 20 => ((char)('①' + number - 1)).ToString(),
        <= 35 => ((char)('㉑' + number - 21)).ToString(),
        <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => null,
    };

    private static string Date(DateOnly date, string pattern)
    {
        var text = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
        {
            var letter = pattern[at];
            var end = at;
            while (end < pattern.Length && pattern[end] == letter)
                end++;
            text.Append(letter switch
            {
                'y' => Digits(end - at == 2 ? date.Year % 100 : date.Year, end - at),
                'M' => Digits(date.Month, end - at),
                'd' => Digits(date.Day, end - at),
                _ => pattern[at..end],
            });
            at = end;
        }

        return text.ToString();
    }

    private static string Digits(int number, int width) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Min(width, 4), '0');

    private static string? Join(IReadOnlyList<TemplateValue> items, JoinFormat join)
    {
        var text = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is ListValue || Print(items[i], ValueFormat.None) is not { } piece)
                return null;
            text.Append(i == 0 ? "" : i == items.Count - 1 ? join.Last : join.Separator).Append(piece);
        }

        return text.ToString();
    }
}
