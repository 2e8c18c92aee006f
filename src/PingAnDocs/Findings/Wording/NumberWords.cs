using System.Globalization;
using PingAnDocs.Findings.Lint;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Wording;

/// <summary>Says a condition on a number as a clause: 同比下降, 位次前进不少于3, 镇街极差不小于3.</summary>
internal static class NumberWords
{
    public static string Of(string feature, NumberTest test) => Signed(feature, test) ?? Counted(feature, test) ?? Plainly(feature, test);

    /// <summary>Thresholds at zero are said by the sign alone, one-sided ones beyond it by the sign and the size.</summary>
    private static string? Signed(string feature, NumberTest test)
    {
        if (SignedWords.Of(feature) is not { } words)
            return null;
        return (test.Low, test.High) switch
        {
            ({ Value: 0, Inclusive: true }, { Value: 0 }) => words.Level,
            (null, { Value: 0 } high) => high.Inclusive ? $"没有{words.Above}" : words.Below,
            ({ Value: 0 } low, null) => low.Inclusive ? $"没有{words.Below}" : words.Above,
            (null, { Value: < 0 } high) => $"{words.Below}{(high.Inclusive ? "不少于" : "超过")}{Text(-high.Value)}",
            ({ Value: > 0 } low, null) => $"{words.Above}{(low.Inclusive ? "不少于" : "超过")}{Text(low.Value)}",
            _ => null,
        };
    }

    private static string? Counted(string feature, NumberTest test)
    {
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
            return $"{feature}为{Text(only.Value)}";
        var low = test.Low is { } from ? $"{(from.Inclusive ? "不小于" : "大于")}{Text(from.Value)}" : "";
        var high = test.High is { } to ? $"{(to.Inclusive ? "不大于" : "小于")}{Text(to.Value)}" : "";
        return $"{feature}{string.Join('、', new[] { low, high }.Where(part => part.Length > 0))}";
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
