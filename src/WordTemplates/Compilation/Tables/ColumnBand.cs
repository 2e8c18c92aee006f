namespace WordTemplates.Compilation.Tables;

/// <summary>A table with columns that sections repeat.</summary>
internal sealed record ColumnTable(TableGrid Grid, IReadOnlyList<ColumnBand> Bands);

/// <summary>Columns that are repeated together, by one section or by one in each of several rows.</summary>
/// <param name="Index">Position among the bands of the table.</param>
/// <param name="Span">The columns.</param>
/// <param name="Claims">The sections on these columns, in document order.</param>
internal sealed record ColumnBand(int Index, ColumnSpan Span, IReadOnlyList<ColumnClaim> Claims)
{
    private readonly Dictionary<int, ColumnClaim> own = Claims
        .SelectMany(claim => Enumerable.Range(claim.FirstRow, claim.LastRow - claim.FirstRow + 1), (claim, row) => (row, claim))
        .GroupBy(pair => pair.row).ToDictionary(group => group.Key, group => group.First().claim);

    /// <summary>
    /// The section that rules the rows without a section of their own: the only one, when it hangs on no row. With sections in
    /// several rows each rules its own row; the cells of other rows grow over the columns.
    /// </summary>
    public ColumnClaim? Lead => Claims is [{ Around.Count: 0 } only] ? only : null;

    /// <summary>The section that repeats the cells of a row; null when none does.</summary>
    public ColumnClaim? Ruling(int row) => own.GetValueOrDefault(row) ?? Lead;
}

/// <summary>One section that repeats columns.</summary>
/// <param name="Section">The section.</param>
/// <param name="FirstRow">Row of its opening tag.</param>
/// <param name="LastRow">Row of its closing tag.</param>
/// <param name="Around">The sections that repeat its row, outermost first.</param>
internal sealed record ColumnClaim(PlacedSection Section, int FirstRow, int LastRow, IReadOnlyList<PlacedSection> Around);

/// <summary>What the columns of a band are in one row.</summary>
/// <param name="Row">Position of the row.</param>
/// <param name="Band">The band.</param>
/// <param name="Cells">The cells that touch it.</param>
/// <param name="Ruling">The section that repeats them; null when they grow instead.</param>
internal sealed record BandRow(int Row, ColumnBand Band, IReadOnlyList<GridCell> Cells, ColumnClaim? Ruling)
{
    /// <summary>True when one cell covers the columns and stays one.</summary>
    public bool Grows => Cells is [var cell] && Band.Span.LiesWithin(cell.From, cell.To) && (Ruling is null || cell.To - cell.From > Band.Span.Width);
}
