namespace PingAnDocs.Data.Derivation;

/// <summary>A number on its way to a fact: its value, the leaves it comes from and the formula that gave it.</summary>
/// <param name="Value">The value; the scale is that of the finest operand.</param>
/// <param name="Sources">Input leaves, in the order of the formula.</param>
/// <param name="Formula">Member name of a given number, or the difference that was computed.</param>
/// <param name="Computed">False when the number stands in the input as it is.</param>
internal sealed record Term(decimal Value, IReadOnlyList<SourcePlace> Sources, string Formula, bool Computed)
{
    /// <summary>A number of the input; null stays unknown.</summary>
    public static Term? Of(Datum? datum, string name) => datum is null ? null : new Term(datum.Value, [datum.Place], name, Computed: false);

    /// <summary>The number of one comparator, such as gaps.city.</summary>
    public static Term? Of(IReadOnlyDictionary<string, Datum> figures, string key, string name) =>
        Of(figures.GetValueOrDefault(key), $"{name}.{key}");

    /// <summary>The difference; unknown when an operand is.</summary>
    public static Term? Difference(Term? minuend, Term? subtrahend)
    {
        if (minuend is null || subtrahend is null) return null;
        decimal value = minuend.Value - subtrahend.Value;
        return new Term(
            value == 0m ? Math.Abs(value) : value, // decimal knows a negative zero, the page must not
            [.. minuend.Sources.Concat(subtrahend.Sources).Distinct()],
            $"{minuend.Operand} − {subtrahend.Operand}",
            Computed: true);
    }

    private string Operand => Computed ? $"({Formula})" : Formula;
}
