using System.Globalization;
using System.Text.RegularExpressions;

namespace PingAnDocs.Data.Json;

/// <summary>Reads a decimal written as JSON number or as text; only plain notation, so that 92.10 keeps its zero and nothing is guessed.</summary>
internal static partial class NumberReader
{
    private const int MaxDigits = 28;

    /// <summary>The number, or null when the node is null or a fault was reported.</summary>
    public static Datum? Read(JsonNode node, DiagnosticBag faults)
    {
        if (node.Kind == JsonKind.Null) return null;
        if (node.Kind is not (JsonKind.Number or JsonKind.Text))
        {
            faults.Add(KindWording.Fault(node, JsonKind.Number));
            return null;
        }

        if (Parse(node.Text) is { } value) return new Datum(value, node.Place);
        faults.Add(DataFault.Error(DataCodes.NumberForm, node.Place, $"“{Quoted.Short(node.Text)}”不是本程序认可的数字写法。")
            with { Found = Quoted.Short(node.Text), Expected = "92.31、-0.12这样的半角数字", Hint = Hint(node.Text) });
        return null;
    }

    /// <summary>The decimal with its written scale, or null when the text is not plain notation or has more digits than can be kept.</summary>
    public static decimal? Parse(string text)
    {
        if (!Plain().IsMatch(text) || text.Count(char.IsAsciiDigit) > MaxDigits) return null;
        decimal value = decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return value == 0m ? Math.Abs(value) : value;
    }

    private static string Hint(string text)
    {
        if (text.Length == 0) return "没有数据时请写null或整项删去。";
        if (text.Any(letter => letter is >= '０' and <= '９' or '．' or '－' or '＋')) return "请把全角数字和符号改为半角。";
        if (text.Contains('%', StringComparison.Ordinal) || text.Contains('％', StringComparison.Ordinal)) return "请去掉百分号，单位写在unit里。";
        if (text.AsSpan().IndexOfAny(",，") >= 0) return "请去掉千位分隔逗号；小数点请用英文句点。";
        if (text.AsSpan().IndexOfAny("\u2212\u2013\u2014") >= 0) return "请把减号改为键盘上的半角减号“-”。";
        if (text.StartsWith('+')) return "请去掉正号。";
        if (text.AsSpan().IndexOfAny("eE") >= 0) return "请不用科学计数法，把数字写全。";
        if (text.Count(char.IsAsciiDigit) > MaxDigits) return "数字位数太多，请核对。";
        if (text.Trim() != text) return "请去掉数字前后的空格。";
        return "没有数据时请写null或整项删去。";
    }

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
