namespace WordTemplates.Compilation.Tables;

/// <summary>Neighbouring grid columns of a table.</summary>
/// <param name="From">The first, from zero.</param>
/// <param name="To">The one after the last.</param>
internal readonly record struct ColumnSpan(int From, int To)
{
    public int Width => To - From;

    public bool Overlaps(int from, int to) => from < To && to > From;

    public bool Holds(int from, int to) => from >= From && to <= To;

    public bool LiesWithin(int from, int to) => From >= from && To <= to;
}
