namespace PingAnDocs.Narration.Masking;

/// <summary>Everything that follows from a set of equations by adding and subtracting them: their row space, by exact elimination.</summary>
internal sealed class RowSpace
{
    private readonly IReadOnlyList<(Unknown Pivot, IReadOnlyDictionary<Unknown, Rational> Row)> rows;

    private RowSpace(IReadOnlyList<(Unknown, IReadOnlyDictionary<Unknown, Rational>)> rows) => this.rows = rows;

    /// <summary>Nothing is known.</summary>
    public static RowSpace Empty { get; } = new([]);

    /// <summary>The space with one more equation.</summary>
    public RowSpace With(Equation equation)
    {
        var row = Reduce(equation.Terms.ToDictionary(term => term.Key, term => Rational.Of(term.Value)));
        return row.Count == 0 ? this : new RowSpace([.. rows, (row.Keys.First(), row)]);
    }

    /// <summary>The space with more equations.</summary>
    public RowSpace With(IEnumerable<Equation> equations) => equations.Aggregate(this, (space, equation) => space.With(equation));

    /// <summary>True when the unknown can be computed: its unit vector lies in the space.</summary>
    public bool Determines(Unknown unknown) => Reduce(new Dictionary<Unknown, Rational> { [unknown] = Rational.Of(1) }).Count == 0;

    // Rows stand in the order in which they came: each is free of the pivots before it, so one pass clears them all.
    private Dictionary<Unknown, Rational> Reduce(Dictionary<Unknown, Rational> vector)
    {
        foreach (var (pivot, row) in rows)
        {
            if (!vector.TryGetValue(pivot, out var factor)) continue;
            var times = factor / row[pivot];
            foreach (var (unknown, coefficient) in row)
            {
                var left = vector.GetValueOrDefault(unknown, Rational.Of(0)) - (times * coefficient);
                if (left.IsZero) vector.Remove(unknown);
                else vector[unknown] = left;
            }
        }

        return vector;
    }
}
