using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Finds the heads of a sheet: one row, or two of which the upper names the indicators, under whatever titles.</summary>
internal static class FormHeads
{
    private const int RowsSearched = 10;

    /// <summary>The row of heads and the column the rows are found by; null when there is none.</summary>
    public static (SheetRow Row, int Key)? Find(Sheet sheet, FormColumn key) =>
        (from row in sheet.Rows.Take(RowsSearched)
         from cell in row.Cells.OrderBy(cell => cell.Key)
         where cell.Value.Kind == SheetCellKind.Text && key.Answers(cell.Value.Text)
         select ((SheetRow, int)?)(row, cell.Key)).FirstOrDefault();

    /// <summary>The second row of heads: the one below, when the head of the key column reaches down into it.</summary>
    public static SheetRow? Second(Sheet sheet, SheetRow first, int key) =>
        sheet.Rows.FirstOrDefault(row => row.Number == first.Number + 1) is { } below && !below.Cells.ContainsKey(key)
        && below.Cells.Values.All(IsWords) ? below : null;

    // A row of data that lacks its name holds numbers, be they typed as text; heads do not.
    private static bool IsWords(SheetCell cell) => cell.Kind == SheetCellKind.Text && NumberReader.Parse(HeadText.Narrow(cell.Text).TrimEnd('%')) is null;

    /// <summary>The heads from left to right; a merged head above stands for all columns under it.</summary>
    public static IReadOnlyList<FormHead> Of(SheetRow first, SheetRow? second)
    {
        if (second is null) return [.. first.Cells.OrderBy(cell => cell.Key).Select(cell => FormHead.Single(cell.Key, cell.Value.Text))];
        var (heads, group) = (new List<FormHead>(), "");
        foreach (var column in first.Cells.Keys.Union(second.Cells.Keys).Order())
        {
            if (first.Cells.GetValueOrDefault(column) is { } upper) group = upper.Text.Trim();
            heads.Add(second.Cells.GetValueOrDefault(column) is { } lower ? new FormHead(column, group, lower.Text.Trim()) : FormHead.Single(column, group));
        }

        return heads;
    }
}
