using System.Globalization;
using PingAnDocs.Writing.Excel;

namespace PingAnDocs.KitExchange;

/// <summary>Dresses a grid for the workbook: widths, help, drop-down lists.</summary>
internal static class GridSheet
{
    private const char Reference = '@';
    private const int SpareRows = 200;
    private const int LongestList = 255;

    public static SheetDraft Of(Grid grid, IReadOnlyList<Grid> all) =>
        new(grid.Sheet, [.. grid.Columns.Select(column => Column(column, all))], grid.Rows, FrozenColumns: Math.Max(1, Math.Min(grid.KeyColumns, 2)));

    private static ColumnDraft Column(GridColumn column, IReadOnlyList<Grid> all) => new(column.Header, column.Spec.Width)
    {
        Help = column.Spec.Help,
        Choices = Choices(column.Spec.Choices, all),
        Strict = column.Spec.Choices is [not ['@', ..], ..],
        Informs = column.Spec.Kind == ColumnKind.Remark,
    };

    private static string Choices(IReadOnlyList<string> choices, IReadOnlyList<Grid> all)
    {
        if (choices is [[Reference, .. var sheet]])
            return all.FirstOrDefault(grid => grid.Sheet == sheet) is { } grid
                ? string.Create(CultureInfo.InvariantCulture, $"'{sheet}'!$A$2:$A${grid.Rows.Count + SpareRows}")
                : "";
        var list = $"\"{string.Join(',', choices)}\"";
        return choices.Count > 0 && list.Length <= LongestList ? list : "";
    }
}
