using System.Globalization;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>Lays a list of a kit file out as a sheet, and the lists inside its entries as another.</summary>
internal static class TableGrid
{
    /// <summary>The sheet of the list, then that of its child list.</summary>
    /// <param name="table">What the sheet looks like.</param>
    /// <param name="entries">The entries of the list.</param>
    /// <param name="order">Names of open columns in their order.</param>
    /// <param name="remarkOf">Id of an entry to what its remark column tells: the slots its wordings may use, who uses a threshold.</param>
    public static IEnumerable<Grid> Of(TableSpec table, IReadOnlyList<JsonNode> entries, IReadOnlyList<string> order, Func<string, string> remarkOf)
    {
        yield return Lay(table, [.. entries.Select(entry => Entry(table, entry, remarkOf))], order, table.Key is null ? 0 : 1);
        if (table.Child is { } child)
            yield return Lay(child, [.. entries.SelectMany(entry => Children(table, child, entry))], order, 1);
    }

    private static List<(GridColumn Column, string Text)> Entry(TableSpec table, JsonNode entry, Func<string, string> remarkOf)
    {
        var cells = EntryCells.Of(entry, table).ToList();
        if (table.Columns.FirstOrDefault(column => column.Kind == ColumnKind.Remark) is { } remark && Cells.Of(entry, table.Columns[0].Path) is { } id)
            cells.Add((new GridColumn(remark.Header, remark), remarkOf(id.Text)));
        return cells;
    }

    // An empty list of tests is a row that names its rule and says nothing more.
    private static IEnumerable<List<(GridColumn, string)>> Children(TableSpec table, TableSpec child, JsonNode entry)
    {
        if (Cells.Of(entry, child.Member) is not { } list) return [];
        var parent = (new GridColumn(child.ParentHeader, ParentOf(child)), Cells.Of(entry, table.Columns[0].Path)?.Text ?? "");
        return list.Items.Count == 0 ? [[parent]] : list.Items.Select(item => EntryCells.Of(item, child).Prepend(parent).ToList());
    }

    private static ColumnSpec ParentOf(TableSpec child) => new(child.ParentHeader, "", CellForm.Id, 10, "这个测试属于哪条规则。") { Choices = ["@规则"] };

    private static Grid Lay(TableSpec table, List<List<(GridColumn Column, string Text)>> rows, IReadOnlyList<string> order, int keys)
    {
        var columns = new List<GridColumn>();
        if (table.ParentHeader.Length > 0) columns.Add(new GridColumn(table.ParentHeader, ParentOf(table)));
        var used = rows.SelectMany(row => row.Select(cell => cell.Column)).DistinctBy(column => column.Header).ToList();
        foreach (var spec in table.Columns) columns.AddRange(Columns(spec, used, order));
        columns.AddRange(used.Where(column => column.Header.StartsWith(TableSpec.OtherPrefix, StringComparison.Ordinal)));
        return new Grid(table.Sheet, columns, [.. rows.Select(row => Texts(columns, row))], keys);
    }

    private static IEnumerable<GridColumn> Columns(ColumnSpec spec, List<GridColumn> used, IReadOnlyList<string> order)
    {
        var own = used.Where(column => column.Spec.Path == spec.Path && column.Spec.Header == spec.Header).ToList();
        return spec.Kind switch
        {
            ColumnKind.Child => [],
            ColumnKind.Spread => Enumerable.Range(1, Math.Max(spec.Columns, own.Count + 1))
                .Select(number => new GridColumn(spec.HeaderOf(number.ToString(CultureInfo.InvariantCulture)), spec)),
            ColumnKind.Open => Ordered(own, spec, order),
            _ => [new GridColumn(spec.Header, spec)],
        };
    }

    private static IEnumerable<GridColumn> Ordered(List<GridColumn> own, ColumnSpec spec, IReadOnlyList<string> order) =>
        order.Select(name => new GridColumn(spec.HeaderOf(name), spec)).Concat(own).DistinctBy(column => column.Header);

    private static string[] Texts(List<GridColumn> columns, List<(GridColumn Column, string Text)> row) =>
        [.. columns.Select(column => row.FirstOrDefault(cell => cell.Column.Header == column.Header).Text ?? "")];
}
