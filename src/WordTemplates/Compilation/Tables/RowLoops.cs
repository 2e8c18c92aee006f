namespace WordTemplates.Compilation.Tables;

/// <summary>The sections that repeat or show whole rows of one table, row by row.</summary>
internal sealed class RowLoops
{
    private readonly List<PlacedSection>[] around;

    public RowLoops(TableGrid grid, IEnumerable<PlacedSection> sections)
    {
        around = [.. grid.Rows.Select(_ => new List<PlacedSection>())];
        foreach (var section in sections.Where(section => section.Level == SectionLevel.Rows && section.Table == grid.Table && !section.IsEmpty).OrderBy(section => section.Pair.Open.Start))
        {
            for (var row = grid.RowFrom(section.Start); row < grid.RowFrom(section.End); row++)
                around[row].Add(section);
        }
    }

    /// <summary>The sections around a row, outermost first.</summary>
    public IReadOnlyList<PlacedSection> Around(int row) => around[row];
}
