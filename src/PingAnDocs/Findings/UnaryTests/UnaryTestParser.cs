using System.Globalization;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Findings.UnaryTests;

/// <summary>
/// Parses a cell: <c>-</c>, <c>&lt; n</c> and its like, <c>= n</c>, <c>[a..b)</c>, <c>甲,乙</c>, <c>非(甲,乙)</c>, 缺失, 有值.
/// No functions, no property access: a rule stays a box whose overlaps can be decided exactly.
/// </summary>
internal static class UnaryTestParser
{
    private static readonly string[] Operators = ["<=", ">=", "<", ">", "="];

    public static UnaryParse Parse(string cell)
    {
        var text = HalfWidth.Of(cell).Trim();
        return text switch
        {
            "" => UnaryParse.Refused("单元格是空的，不设条件请写「-」"),
            "-" => UnaryParse.Of(new AnyTest()),
            PresenceTest.MissingWord => UnaryParse.Of(new PresenceTest(false)),
            PresenceTest.PresentWord => UnaryParse.Of(new PresenceTest(true)),
            ['<' or '>' or '=', ..] => Comparison(text),
            ['[' or '(', ..] => Interval(text),
            _ => WordListParser.Parse(cell.Trim()),
        };
    }

    private static UnaryParse Comparison(string text)
    {
        var sign = Operators.First(known => text.StartsWith(known, StringComparison.Ordinal));
        var operand = text[sign.Length..].Trim();
        if (NumberReader.Parse(operand) is not { } number)
            return UnaryParse.Refused($"「{sign}」后面应是一个数，现在是「{operand}」");
        var bound = new Bound(number, sign.Contains('='));
        return UnaryParse.Of(new NumberTest(
            string.Create(CultureInfo.InvariantCulture, $"{sign} {number}"),
            sign.StartsWith('<') ? null : bound,
            sign.StartsWith('>') ? null : bound));
    }

    private static UnaryParse Interval(string text)
    {
        var ends = text.Trim('[', '(', ']', ')').Split("..");
        if (text[^1] is not (']' or ')') || ends.Length != 2
            || NumberReader.Parse(ends[0].Trim()) is not { } low || NumberReader.Parse(ends[1].Trim()) is not { } high)
            return UnaryParse.Refused($"「{text}」不是区间，区间写作「[-0.5..0)」");
        var (from, to) = (new Bound(low, text[0] == '['), new Bound(high, text[^1] == ']'));
        if (low > high || (low == high && !(from.Inclusive && to.Inclusive)))
            return UnaryParse.Refused($"区间「{text}」里没有任何数，请检查两端的大小和括号");
        return UnaryParse.Of(new NumberTest(
            string.Create(CultureInfo.InvariantCulture, $"{text[0]}{low}..{high}{text[^1]}"), from, to));
    }
}
