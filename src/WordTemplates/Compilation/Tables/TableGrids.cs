using WordTemplates.Markup;

namespace WordTemplates.Compilation.Tables;

/// <summary>The tables of one part as grids, each read once when first asked for.</summary>
internal sealed class TableGrids(MarkupTree tree)
{
    private readonly Dictionary<int, TableGrid> grids = [];

    public TableGrid Of(int table)
    {
        if (!grids.TryGetValue(table, out var grid))
            grids.Add(table, grid = TableGrid.Read(tree, table));
        return grid;
    }

    /// <summary>The innermost table around both elements; null when there is none.</summary>
    public TableGrid? Around(int left, int right)
    {
        var table = tree.Ancestor(left, ElementKind.Table);
        while (table >= 0 && tree[right].Start >= tree[table].End)
            table = tree.Ancestor(tree[table].Parent, ElementKind.Table);
        return table < 0 || Of(table) is not { } grid || grid.CellOf(left) is null || grid.CellOf(right) is null ? null : grid;
    }
}
