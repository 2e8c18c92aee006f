using WordTemplates.Markup;

namespace WordTemplates.Compilation.Tables;

/// <summary>One table as a matrix: which cell covers which columns of the grid, row by row.</summary>
internal sealed class TableGrid
{
    /// <summary>Word has 63 columns at most; a larger span is a mistake and must not overflow a sum.</summary>
    private const int WidestSpan = 1_000;

    private readonly MarkupTree tree;
    private readonly List<GridRow> rows = [];
    private readonly Dictionary<int, GridCell> cells = [];

    private TableGrid(MarkupTree tree, int table) => (this.tree, Table) = (tree, table);

    /// <summary>Index of the table.</summary>
    public int Table { get; }

    public IReadOnlyList<GridRow> Rows => rows;

    /// <summary>Number of grid columns.</summary>
    public int Columns { get; private set; }

    public static TableGrid Read(MarkupTree tree, int table)
    {
        var grid = new TableGrid(tree, table);
        foreach (var row in grid.Inside(table, ElementKind.Row))
            grid.ReadRow(row);
        return grid;
    }

    /// <summary>The cell of this table around an element; null when the element stands outside of it.</summary>
    public GridCell? CellOf(int index)
    {
        for (; index > Table; index = tree[index].Parent)
        {
            if (cells.TryGetValue(index, out var cell))
                return cell;
        }

        return null;
    }

    /// <summary>Position of the first row that begins at these bytes or after them; the number of rows when none does.</summary>
    public int RowFrom(int offset)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tree[rows[middle].Node].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Position of a cell in its row, from one.</summary>
    public int NumberOf(GridCell cell) => rows[cell.Row].Cells.TakeWhile(other => other != cell).Count() + 1;

    private void ReadRow(int row)
    {
        var properties = tree.Named(row, "trPr"u8);
        var (before, after) = (tree.Named(properties, "gridBefore"u8), tree.Named(properties, "gridAfter"u8));
        var at = Clamp(tree.NumberOf(before, "val", 0), 0);
        var first = at;
        var found = new List<GridCell>();
        foreach (var slot in tree.Children(row))
        {
            foreach (var node in tree[slot].Kind == ElementKind.Cell ? [slot] : tree[slot].Kind == ElementKind.Wrapper ? Inside(slot, ElementKind.Cell) : [])
            {
                var span = Clamp(tree.NumberOf(tree.Named(tree.FirstNamed(node, "tcPr"u8), "gridSpan"u8), "val", 1), 1);
                found.Add(cells[node] = new GridCell(node, slot, rows.Count, at, at + span, MergeOf(node)));
                at += span;
            }
        }

        rows.Add(new GridRow(row, found, new GridEdge(before, 0, first), new GridEdge(after, at, at + Clamp(tree.NumberOf(after, "val", 0), 0))));
        Columns = Math.Max(Columns, rows[^1].After.To);
    }

    private CellMerge MergeOf(int cell)
    {
        var merge = tree.Named(tree.FirstNamed(cell, "tcPr"u8), "vMerge"u8);
        return merge < 0 ? CellMerge.None : tree.AttributeOf(merge, "val") == "restart" ? CellMerge.Begins : CellMerge.Continues;
    }

    /// <summary>Elements of a kind directly inside, or inside content controls there.</summary>
    private IEnumerable<int> Inside(int parent, ElementKind kind) =>
        tree.Children(parent).SelectMany(child => tree[child].Kind == kind ? [child] : tree[child].Kind == ElementKind.Wrapper ? Inside(child, kind) : []);

    private static int Clamp(int span, int least) => Math.Clamp(span, least, WidestSpan);
}

/// <summary>One row of a table.</summary>
/// <param name="Node">Index of its element.</param>
/// <param name="Cells">Its cells from left to right.</param>
/// <param name="Before">Grid columns left out before the first cell.</param>
/// <param name="After">Grid columns left out after the last.</param>
internal sealed record GridRow(int Node, IReadOnlyList<GridCell> Cells, GridEdge Before, GridEdge After);

/// <summary>Grid columns a row leaves out.</summary>
/// <param name="Node">The element that says so, or -1.</param>
/// <param name="From">First column.</param>
/// <param name="To">Column after the last.</param>
internal sealed record GridEdge(int Node, int From, int To);

/// <summary>One cell of a table.</summary>
/// <param name="Node">Index of its element.</param>
/// <param name="Slot">The child of the row that holds it: the cell itself, or a content control around it.</param>
/// <param name="Row">Position of its row, from zero.</param>
/// <param name="From">First grid column it covers.</param>
/// <param name="To">Grid column after the last.</param>
/// <param name="Merge">Whether it is merged with the cells below and above.</param>
internal sealed record GridCell(int Node, int Slot, int Row, int From, int To, CellMerge Merge);

/// <summary>The part a cell has in a block of vertically merged cells.</summary>
internal enum CellMerge
{
    None,
    Begins,
    Continues,
}
