namespace WordTemplates.Compilation.Tables;

/// <summary>
/// Gathers the sections that repeat columns into bands, table by table, and refuses what has no clear meaning: columns in
/// columns, a merged cell that the columns cut, a tag in a repeated cell outside the section.
/// </summary>
internal sealed class ColumnLayout
{
    /// <summary>Word knows no wider table.</summary>
    public const int MostColumns = 63;

    private readonly TaggedStory story;
    private readonly IReadOnlyList<PlacedSection> sections;
    private readonly FaultList faults;

    private ColumnLayout(TaggedStory story, IReadOnlyList<PlacedSection> sections, FaultList faults) =>
        (this.story, this.sections, this.faults) = (story, sections, faults);

    public static IReadOnlyList<ColumnTable> Of(TaggedStory story, IReadOnlyList<PlacedSection> sections, FaultList faults)
    {
        var layout = new ColumnLayout(story, sections, faults);
        return [.. sections.Where(section => section.Columns is not null).GroupBy(section => section.Table).Select(layout.TableOf)];
    }

    /// <summary>What the bands are in each row that has cells there.</summary>
    public static IEnumerable<BandRow> RowsOf(ColumnTable table) =>
        table.Bands.SelectMany(band => table.Grid.Rows.Select((row, i) =>
            new BandRow(i, band, [.. row.Cells.Where(cell => band.Span.Overlaps(cell.From, cell.To))], band.Ruling(i)))).Where(row => row.Cells.Count > 0);

    private ColumnTable TableOf(IGrouping<int, PlacedSection> claims)
    {
        var grid = story.Grids.Of(claims.Key);
        var loops = new RowLoops(grid, sections);
        var bands = claims.GroupBy(section => section.Columns!.Value).OrderBy(group => group.Key.From).ThenBy(group => group.Key.To)
            .Select((group, i) => new ColumnBand(i, group.Key, [.. group.OrderBy(section => section.Pair.Open.Start).Select(section => Claim(section, grid, loops))])).ToList();
        var table = new ColumnTable(grid, bands);
        if (ColumnClash.Report(table, faults))
            return table;
        foreach (var row in RowsOf(table))
            Check(grid, row);
        foreach (var (band, edge, row) in bands.SelectMany(band => grid.Rows.SelectMany((row, i) => new[] { (band, row.Before, i), (band, row.After, i) })))
        {
            if (band.Span.Overlaps(edge.From, edge.To) && !band.Span.LiesWithin(edge.From, edge.To))
                RefuseCut(band.Claims[0], row, 0);
        }

        return table;
    }

    private static ColumnClaim Claim(PlacedSection section, TableGrid grid, RowLoops loops)
    {
        var (first, last) = (grid.CellOf(section.Pair.Open.Paragraph.Node)!.Row, grid.CellOf(section.Pair.Close.Paragraph.Node)!.Row);
        return new ColumnClaim(section, first, last, loops.Around(first));
    }

    private void Check(TableGrid grid, BandRow row)
    {
        if (row.Grows)
            return;
        var (span, cells, claim) = (row.Band.Span, row.Cells, row.Ruling ?? row.Band.Claims[0]);
        if (cells[0].From != span.From || cells[^1].To != span.To || IsCutByControl(grid, row))
            RefuseCut(claim, row.Row, grid.NumberOf(cells.FirstOrDefault(cell => !span.Holds(cell.From, cell.To), cells[0])));
        else if (row.Ruling is null)
            faults.AtTag("WT223", At(claim, row.Row, grid.NumberOf(cells[0])), $"表格第 {row.Row + 1} 行没有列循环，在重复的列上却有几个单元格，不知道怎样展开。", "", "请在这一行也写上列循环，或把这几个单元格合并成一个。");
        else
            CheckStrangers(row);
    }

    /// <summary>A content control around cells inside and outside the columns.</summary>
    private static bool IsCutByControl(TableGrid grid, BandRow row) =>
        grid.Rows[row.Row].Cells.Any(cell => !row.Cells.Contains(cell) && row.Cells.Any(inside => inside.Slot == cell.Slot));

    /// <summary>The cells are evaluated per item, so nothing of another scope may stand in them.</summary>
    private void CheckStrangers(BandRow row)
    {
        var (open, close) = (row.Ruling!.Section.Pair.Open, row.Ruling.Section.Pair.Close);
        var (start, end) = (story.Tree[row.Cells[0].Slot].Start, story.Tree[row.Cells[^1].Slot].End);
        var strangers = (row.Row == row.Ruling.FirstRow ? story.TagsIn(start, open.Start).Where(tag => !story.OpensAround(tag, close)) : [])
            .Concat(row.Row == row.Ruling.LastRow ? story.TagsIn(Math.Max(start, close.End), end).Where(tag => !story.ClosesAround(tag, open)) : []);
        if (strangers.FirstOrDefault() is { } stranger)
            faults.AtTag("WT206", stranger.Place, $"这个标签在 {open.Place.Tag} 重复的表格列里，却写在它的开始和结束之外。", "", "请移到开始标签之后、结束标签之前。");
    }

    private void RefuseCut(ColumnClaim claim, int row, int column) =>
        faults.AtTag("WT222", At(claim, row, column), $"重复的列切断了表格第 {row + 1} 行里合并的单元格。", "", "请拆分这个单元格，或让它盖住所有重复的列。");

    private static TagPlace At(ColumnClaim claim, int row, int column) => claim.Section.Pair.Open.Place with { Row = row + 1, Column = column };
}
