using System.Globalization;
using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Lint;

/// <summary>One value beside a threshold that a test must give.</summary>
/// <param name="Threshold">The threshold.</param>
/// <param name="Example">The value to propose: the threshold itself, or one step beside it.</param>
/// <param name="Written">The example as a test should write it: beside a named threshold by its name, so that the test moves with it.</param>
/// <param name="Holds">True when the cell holds there.</param>
internal sealed record ThresholdProbe(decimal Threshold, decimal Example, string Written, bool Holds)
{
    private const decimal UsualStep = 0.01m;

    /// <summary>The probes of all thresholds of a cell, each once; values the feature cannot take are left out.</summary>
    public static IReadOnlyList<ThresholdProbe> Of(Cell cell)
    {
        if (cell.Test is not NumberTest test)
            return [];
        var domain = FeatureDomain.Of(cell.Feature);
        var range = new NumberRange(test.Low, test.High);
        var ends = domain.Whole ? range.Whole() : range;
        IEnumerable<ThresholdProbe> probes = [.. Beside(ends.Low, -1, domain, value => Beside(value, test.Low, test.LowName)), .. Beside(ends.High, 1, domain, value => Beside(value, test.High, test.HighName))];
        return
        [
            .. probes.Where(probe => probe.Example >= (domain.Least ?? decimal.MinValue))
                .Where(probe => probe.Holds == test.Evaluate(new FeatureValue(probe.Example, "", [])))
                .Distinct(),
        ];
    }

    /// <summary>The threshold itself must be given exactly; beside it anything no further than the step.</summary>
    public bool IsMetBy(decimal value) => Example == Threshold
        ? value == Threshold
        : Math.Sign(value - Threshold) == Math.Sign(Example - Threshold) && Math.Abs(value - Threshold) <= Math.Abs(Example - Threshold);

    /// <summary>The two values at an end of the interval; outward is the direction out of it.</summary>
    private static IEnumerable<ThresholdProbe> Beside(Bound? end, int outward, FeatureDomain domain, Func<decimal, string> written)
    {
        if (end is null)
            yield break;
        var step = domain.Whole ? 1 : StepAt(end.Value);
        var beside = end.Value + ((end.Inclusive ? outward : -outward) * step);
        yield return new ThresholdProbe(end.Value, end.Value, written(end.Value), end.Inclusive);
        yield return new ThresholdProbe(end.Value, beside, written(beside), !end.Inclusive);
    }

    private static string Beside(decimal value, Bound? end, string name)
    {
        if (end is null || name.Length == 0)
            return value.ToString(CultureInfo.InvariantCulture);
        var offset = value - end.Value;
        return offset == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{(offset > 0 ? "+" : "")}{offset}");
    }

    /// <summary>0.01, or one unit of the last written decimal where the threshold is written finer.</summary>
    private static decimal StepAt(decimal threshold)
    {
        var written = new decimal(1, 0, 0, false, (byte)threshold.Scale);
        return Math.Min(UsualStep, written);
    }
}
