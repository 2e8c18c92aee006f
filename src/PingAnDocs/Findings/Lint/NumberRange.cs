using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Lint;

/// <summary>An interval of numbers, open or closed at each end; the edge of a rule's box.</summary>
internal sealed record NumberRange(Bound? Low, Bound? High)
{
    public static NumberRange All { get; } = new(null, null);

    public static NumberRange Point(decimal value) => new(new Bound(value, true), new Bound(value, true));

    public bool IsEmpty => Low is not null && High is not null
        && (Low.Value > High.Value || (Low.Value == High.Value && !(Low.Inclusive && High.Inclusive)));

    public NumberRange Intersect(NumberRange other) => new(Later(Low, other.Low), Earlier(High, other.High));

    /// <summary>What remains below and above the other range; pieces may be empty.</summary>
    public IEnumerable<NumberRange> Except(NumberRange other)
    {
        if (other.Low is not null)
            yield return Intersect(new NumberRange(null, Beyond(other.Low)));
        if (other.High is not null)
            yield return Intersect(new NumberRange(Beyond(other.High), null));
    }

    /// <summary>The same whole numbers between closed ends, so that "&gt; 0" and "&gt;= 1" become one thing.</summary>
    public NumberRange Whole() => new(
        Low is null ? null : new Bound(Low.Inclusive ? decimal.Ceiling(Low.Value) : decimal.Floor(Low.Value) + 1, true),
        High is null ? null : new Bound(High.Inclusive ? decimal.Floor(High.Value) : decimal.Ceiling(High.Value) - 1, true));

    private static Bound Beyond(Bound end) => end with { Inclusive = !end.Inclusive };

    private static Bound? Later(Bound? one, Bound? other)
    {
        if (one is null || other is null)
            return one ?? other;
        if (one.Value == other.Value)
            return one.Inclusive ? other : one;
        return one.Value > other.Value ? one : other;
    }

    private static Bound? Earlier(Bound? one, Bound? other)
    {
        if (one is null || other is null)
            return one ?? other;
        if (one.Value == other.Value)
            return one.Inclusive ? other : one;
        return one.Value < other.Value ? one : other;
    }
}
