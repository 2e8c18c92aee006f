using WordTemplates.Markup;
using WordTemplates.Rendering.Tables;

namespace WordTemplates.Compilation.Tables;

/// <summary>The stretches of a table that change when columns repeat: its grid, the repeated cells, and the cells that grow over them.</summary>
internal sealed class ColumnRegions(MarkupTree tree, ColumnTable table)
{
    private readonly TableGrid grid = table.Grid;

    public IEnumerable<Region> Find() =>
        GridColumns()
            .Concat(grid.Rows.SelectMany(Edges))
            .Concat(CoveredRows().Select(Guarded))
            .Concat(ColumnLayout.RowsOf(table).Where(row => !row.Grows).SelectMany(Repeated))
            .Concat(ColumnLayout.RowsOf(table).Where(row => row.Grows).Select(row => row.Cells[0]).Distinct().SelectMany(Grown));

    /// <summary>The bytes that are repeated.</summary>
    public IEnumerable<(int Start, int End)> Bodies() =>
        ColumnLayout.RowsOf(table).Where(row => !row.Grows).Select(Body);

    /// <summary>The rows that go when the columns of all their cells vanish.</summary>
    public IEnumerable<GridRow> CoveredRows() => grid.Rows.Where(row => row.Cells.Count > 0 && row.Cells.All(IsCovered));

    /// <summary>The cells that grow over columns and go when all of these vanish.</summary>
    public IEnumerable<GridCell> CoveredCells() =>
        ColumnLayout.RowsOf(table).Where(row => row.Grows).Select(row => row.Cells[0]).Distinct().Where(IsCovered);

    private IEnumerable<Region> GridColumns()
    {
        var columns = tree.Named(grid.Table, "tblGrid"u8) is >= 0 and var list ? tree.Children(list).Where(child => tree.IsNamed(child, "gridCol"u8)).ToList() : [];
        foreach (var band in table.Bands.Where(band => band.Span.To <= columns.Count))
        {
            var inside = columns[band.Span.From..band.Span.To];
            var pieces = inside.Select(GridColumn).ToList();
            yield return new WrapRegion(tree[inside[0]].Start, tree[inside[^1]].End, 3, _ => new GridColumnsNode(pieces, band.Index));
        }
    }

    private (byte[] Lead, int? Width, byte[] Tail) GridColumn(int column)
    {
        var (start, end) = (tree[column].Start, tree[column].End);
        return tree.ValueSpan(column, "w"u8) is { } span && tree.NumberOf(column, "w", -1) is >= 0 and var width
            ? (tree.Slice(start, span.Start).ToArray(), width, tree.Slice(span.End, end).ToArray())
            : (tree.Slice(start, end).ToArray(), null, []);
    }

    /// <summary>Columns left out before the first cell and after the last.</summary>
    private IEnumerable<Region> Edges(GridRow row)
    {
        foreach (var edge in new[] { row.Before, row.After })
        {
            var covered = Covered(edge.From, edge.To);
            if (covered.Count > 0 && tree.ValueSpan(edge.Node, "val"u8) is { } value)
                yield return new WrapRegion(value.Start, value.End, 3, _ => new SpanNode(edge.To - edge.From, covered, "", ""));
        }
    }

    private bool IsCovered(GridCell cell) => Covered(cell.From, cell.To).Sum(band => band.Width) == cell.To - cell.From;

    private WrapRegion Guarded(GridRow row)
    {
        var bands = Covered(row.Cells[0].From, row.Cells[^1].To);
        return new WrapRegion(tree[row.Node].Start, tree[row.Node].End, 2, body => new BandGuardNode(body, bands));
    }

    private (int Start, int End) Body(BandRow row) => (tree[row.Cells[0].Slot].Start, tree[row.Cells[^1].Slot].End);

    private IEnumerable<Region> Repeated(BandRow row)
    {
        var (start, end) = Body(row);
        var (band, claim) = (row.Band.Index, row.Ruling!);
        var own = claim == row.Band.Lead ? null : claim.Section.Pair.Tag;
        yield return new WrapRegion(start, end, -1, body => new ColumnCellsNode(body, band, own, claim.Section.Pair.Open.Place));
        foreach (var cell in row.Cells)
        {
            var width = tree.Named(tree.FirstNamed(cell.Node, "tcPr"u8), "tcW"u8);
            if (tree.ValueSpan(width, "w"u8) is { } value && tree.NumberOf(width, "w", 0) is > 0 and var whole)
                yield return new WrapRegion(value.Start, value.End, 3, _ => new ShareNode(whole, band));
        }
    }

    private IEnumerable<Region> Grown(GridCell cell)
    {
        var (span, covered) = (cell.To - cell.From, Covered(cell.From, cell.To));
        var old = tree.ValueSpan(tree.Named(tree.FirstNamed(cell.Node, "tcPr"u8), "gridSpan"u8), "val"u8);
        if (old is { } value)
            yield return new WrapRegion(value.Start, value.End, 3, _ => new SpanNode(span, covered, "", ""));
        else if (PropertySlot.InCell(tree, cell.Node, "gridSpan") is var slot)
            yield return new WrapRegion(slot.Start, slot.End, 3, _ => new SpanNode(span, covered, $"{slot.Lead}<{tree.Prefix}gridSpan{tree.Attribute("val", "\t").Split('\t')[0]}", $"\"/>{slot.Tail}"));
        if (IsCovered(cell))
            yield return new WrapRegion(tree[cell.Slot].Start, tree[cell.Slot].End, -1, body => new BandGuardNode(body, covered));
    }

    private List<BandWidth> Covered(int from, int to) =>
        [.. table.Bands.Where(band => band.Span.LiesWithin(from, to)).Select(band => new BandWidth(band.Index, band.Span.Width))];
}
