namespace WordTemplates.Compilation.Tables;

/// <summary>
/// Places a section that repeats columns. It is meant when the tags stand in the first and the last row of a table and not in
/// the leftmost and the rightmost cell, or when the opening tag says 列; then the columns run from the one tag's cell to the other's.
/// </summary>
internal sealed class ColumnPlacer(TaggedStory story)
{
    /// <summary>The columns between the tags, or null when they are not in one table.</summary>
    public PlacedSection? Place(SectionPair pair) =>
        Grid(pair) is { } grid && Span(pair, grid) is { } span
            ? new PlacedSection(pair, SectionLevel.Columns, 0, 0) { Table = grid.Table, Columns = span }
            : null;

    /// <summary>True when tags in these two rows mean columns although they do not say so.</summary>
    public bool Infers(SectionPair pair, int first, int last)
    {
        if (first == last || Grid(pair) is not { } grid || grid.Rows[0].Node != first || grid.Rows[^1].Node != last)
            return false;
        var (open, close) = (grid.CellOf(pair.Open.Paragraph.Node)!, grid.CellOf(pair.Close.Paragraph.Node)!);
        return open.From <= close.From && open.To <= close.To && close.To - open.From < grid.Columns;
    }

    private TableGrid? Grid(SectionPair pair) => story.Grids.Around(pair.Open.Paragraph.Node, pair.Close.Paragraph.Node);

    private static ColumnSpan? Span(SectionPair pair, TableGrid grid)
    {
        var (open, close) = (grid.CellOf(pair.Open.Paragraph.Node)!, grid.CellOf(pair.Close.Paragraph.Node)!);
        return new ColumnSpan(Math.Min(open.From, close.From), Math.Max(open.To, close.To));
    }
}
