using System.Globalization;
using PingAnDocs.Findings.Lint;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Wording;

/// <summary>Says a condition on a number as a clause: 同比下降, 位次前进不少于3, 镇街极差不小于3.</summary>
internal static class NumberWords
{
    public static string Of(string feature, NumberTest test) => BySign(feature, test) ?? BySize(feature, test) ?? Counted(feature, test) ?? Plainly(feature, test);

    /// <summary>Thresholds at zero are said by the sign alone. A named one is not: people must see the name.</summary>
    private static string? BySign(string feature, NumberTest test)
    {
        if (test.Thresholds.Count > 0 || SignedWords.Of(feature) is not { } words)
            return null;
        return (test.Low, test.High) switch
        {
            ({ Value: 0, Inclusive: true }, { Value: 0 }) => words.Level,
            (null, { Value: 0 } high) => high.Inclusive ? $"没有{words.Above}" : words.Below,
            ({ Value: 0 } low, null) => low.Inclusive ? $"没有{words.Below}" : words.Above,
            _ => null,
        };
    }

    /// <summary>One-sided thresholds beyond zero are said by the sign and the size.</summary>
    private static string? BySize(string feature, NumberTest test) => (SignedWords.Of(feature), test.Low, test.High) switch
    {
        ({ } words, null, { Value: < 0 } high) => $"{words.Below}{(high.Inclusive ? "不少于" : "超过")}{Text(-high.Value, test.HighName)}",
        ({ } words, { Value: > 0 } low, null) => $"{words.Above}{(low.Inclusive ? "不少于" : "超过")}{Text(low.Value, test.LowName)}",
        _ => null,
    };

    private static string? Counted(string feature, NumberTest test)
    {
        if (test.Thresholds.Count > 0)
            return null;
        var range = new NumberRange(test.Low, test.High).Whole();
        return (CountWords.Of(feature), range.Low?.Value, range.High?.Value) switch
        {
            ({ } words, 1, null) => words.Some,
            ({ } words, null or 0, 0) => words.None,
            _ => null,
        };
    }

    private static string Plainly(string feature, NumberTest test)
    {
        if (test.Low is { } only && test.High is { } same && only.Value == same.Value)
            return $"{feature}为{Text(only.Value, test.LowName)}";
        var low = test.Low is { } from ? $"{(from.Inclusive ? "不小于" : "大于")}{Text(from.Value, test.LowName)}" : "";
        var high = test.High is { } to ? $"{(to.Inclusive ? "不大于" : "小于")}{Text(to.Value, test.HighName)}" : "";
        return $"{feature}{string.Join('、', new[] { low, high }.Where(part => part.Length > 0))}";
    }

    private static string Text(decimal number, string name) => $"{number.ToString(CultureInfo.InvariantCulture)}{(name.Length > 0 ? $"（{name}）" : "")}";
}
