using System.Globalization;

namespace PingAnDocs.Findings.UnaryTests;

/// <summary>A range of numbers; comparisons are ranges open at one side, so every number test is one interval.</summary>
/// <param name="Text">Canonical text.</param>
/// <param name="Low">Lower end; null when there is none.</param>
/// <param name="High">Upper end; null when there is none.</param>
internal sealed record NumberTest(string Text, Bound? Low, Bound? High) : UnaryTest(Text)
{
    /// <summary>Name of the threshold at the lower end; empty for a plain number.</summary>
    public string LowName { get; init; } = "";

    /// <summary>Name of the threshold at the upper end; empty for a plain number.</summary>
    public string HighName { get; init; } = "";

    internal override bool? IsNumber => true;

    internal override IReadOnlyList<string> Thresholds => [.. new[] { LowName, HighName }.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];

    internal override bool? Evaluate(FeatureValue? value) =>
        value is null ? null : value.Number is { } number && AboveLow(number) && BelowHigh(number);

    internal override string Distance(FeatureValue value, string measure = "")
    {
        if (value.Number is not { } number)
            return "";
        var missing = !AboveLow(number) ? Low!.Value - number : number - (High?.Value ?? number);
        return missing == 0
            ? "恰为界值，未达"
            : string.Create(CultureInfo.InvariantCulture, $"差{missing}{measure}未达");
    }

    private bool AboveLow(decimal number) =>
        Low is null || number > Low.Value || (Low.Inclusive && number == Low.Value);

    private bool BelowHigh(decimal number) =>
        High is null || number < High.Value || (High.Inclusive && number == High.Value);
}
