namespace PingAnDocs.Findings.Lint;

/// <summary>A set of values of one feature. Missing is a value of its own: it passes no comparison, only 缺失 and "-".</summary>
/// <param name="Missing">True when the missing value belongs to the set.</param>
/// <param name="Ranges">The numbers, in disjoint ranges.</param>
/// <param name="Words">The words.</param>
/// <param name="Whole">True for a feature without fractions.</param>
internal sealed record ValueSet(bool Missing, IReadOnlyList<NumberRange> Ranges, WordSet Words, bool Whole)
{
    public bool IsEmpty => !Missing && Ranges.Count == 0 && Words.IsEmpty;

    /// <summary>True when some value lies in both.</summary>
    public bool Meets(ValueSet other) =>
        (Missing && other.Missing)
        || Ranges.Any(range => other.Ranges.Any(cut => !Closed(range.Intersect(cut)).IsEmpty))
        || (!Words.IsEmpty && !other.Words.IsEmpty && !Words.Intersect(other.Words).IsEmpty);

    public ValueSet Intersect(ValueSet other) => new(
        Missing && other.Missing,
        Tidy(Ranges.SelectMany(range => other.Ranges.Select(range.Intersect))),
        Words.Intersect(other.Words),
        Whole);

    public ValueSet Except(ValueSet other) => new(
        Missing && !other.Missing,
        other.Ranges.Aggregate(Ranges, (left, cut) => Tidy(left.SelectMany(range => range.Except(cut)))),
        Words.Except(other.Words),
        Whole);

    private IReadOnlyList<NumberRange> Tidy(IEnumerable<NumberRange> ranges) =>
        [.. ranges.Select(Closed).Where(range => !range.IsEmpty)];

    private NumberRange Closed(NumberRange range) => Whole ? range.Whole() : range;
}
