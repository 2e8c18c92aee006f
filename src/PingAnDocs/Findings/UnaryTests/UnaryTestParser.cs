namespace PingAnDocs.Findings.UnaryTests;

/// <summary>
/// Parses a cell: <c>-</c>, <c>&lt; n</c> and its like, <c>= n</c>, <c>[a..b)</c>, <c>甲,乙</c>, <c>非(甲,乙)</c>, 缺失, 有值.
/// A named threshold may stand where a number stands; it is resolved here, so everything after sees numbers. No functions, no property access: a rule stays a box whose overlaps can be decided exactly.
/// </summary>
internal static class UnaryTestParser
{
    private static readonly string[] Operators = ["<=", ">=", "<", ">", "="];

    /// <summary>A cell of plain numbers and words.</summary>
    public static UnaryParse Parse(string cell) => Parse(cell, ThresholdTable.Empty);

    /// <summary>A cell in which a threshold's name may stand where a number stands.</summary>
    public static UnaryParse Parse(string cell, ThresholdTable thresholds)
    {
        var text = HalfWidth.Of(cell).Trim();
        return text switch
        {
            "" => UnaryParse.Refused("单元格是空的，不设条件请写「-」"),
            "-" => UnaryParse.Of(new AnyTest()),
            PresenceTest.MissingWord => UnaryParse.Of(new PresenceTest(false)),
            PresenceTest.PresentWord => UnaryParse.Of(new PresenceTest(true)),
            ['<' or '>' or '=', ..] => Comparison(text, thresholds),
            ['[' or '(', ..] => Interval(text, thresholds),
            _ => WordListParser.Parse(cell.Trim()),
        };
    }

    private static UnaryParse Comparison(string text, ThresholdTable thresholds)
    {
        var sign = Operators.First(known => text.StartsWith(known, StringComparison.Ordinal));
        var written = text[sign.Length..].Trim();
        if (Operand.Of(written, thresholds) is not { } operand)
            return UnaryParse.Refused($"「{sign}」后面应是一个数，现在是「{written}」");
        if (Unresolved($"{sign} {operand.Text}", operand) is { } unresolved)
            return unresolved;
        var bound = new Bound(operand.Value!.Value, sign.Contains('='));
        var (isLow, isHigh) = (!sign.StartsWith('<'), !sign.StartsWith('>'));
        return UnaryParse.Of(new NumberTest($"{sign} {operand.Text}", isLow ? bound : null, isHigh ? bound : null)
        {
            LowName = isLow ? operand.Name : "",
            HighName = isHigh ? operand.Name : "",
        });
    }

    private static UnaryParse Interval(string text, ThresholdTable thresholds)
    {
        var ends = text.Trim('[', '(', ']', ')').Split("..");
        if (text[^1] is not (']' or ')') || ends.Length != 2
            || Operand.Of(ends[0].Trim(), thresholds) is not { } low || Operand.Of(ends[1].Trim(), thresholds) is not { } high)
            return UnaryParse.Refused($"「{text}」不是区间，区间写作「[-0.5..0)」");
        var canonical = $"{text[0]}{low.Text}..{high.Text}{text[^1]}";
        if (Unresolved(canonical, low, high) is { } unresolved)
            return unresolved;
        var (from, to) = (new Bound(low.Value!.Value, text[0] == '['), new Bound(high.Value!.Value, text[^1] == ']'));
        if (from.Value > to.Value || (from.Value == to.Value && !(from.Inclusive && to.Inclusive)))
            return UnaryParse.Refused($"区间「{canonical}」里没有任何数，请检查两端的大小和括号");
        return UnaryParse.Of(new NumberTest(canonical, from, to) { LowName = low.Name, HighName = high.Name });
    }

    /// <summary>An unknown name, or a test that must wait for its number; null when every number is known.</summary>
    private static UnaryParse? Unresolved(string canonical, params IReadOnlyList<Operand> operands)
    {
        if (operands.FirstOrDefault(operand => !operand.IsKnown) is { } unknown)
            return UnaryParse.Unknown(unknown.Name);
        return operands.All(operand => operand.Value is not null)
            ? null
            : UnaryParse.Of(new PendingTest(canonical, [.. operands.Select(operand => operand.Name).Where(name => name.Length > 0)]));
    }
}
