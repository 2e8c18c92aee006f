using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.KitExchange;

/// <summary>A sheet as it came back: heads in the first row, in whatever order, and the rows below that hold something.</summary>
internal sealed class SheetTable
{
    private readonly string file;
    private readonly Sheet sheet;

    private SheetTable(string file, Sheet sheet)
    {
        (this.file, this.sheet) = (file, sheet);
        var first = sheet.Rows.Count > 0 && sheet.Rows[0].Number == 1 ? sheet.Rows[0] : null;
        Headers = [.. first?.Cells.OrderBy(cell => cell.Key).Select(cell => new SheetHeader(Plain(cell.Value.Text), cell.Value.Text.Trim(), cell.Key)).Where(header => header.Text.Length > 0) ?? []];
        Rows = [.. sheet.Rows.Where(row => row.Number > 1 && row.Cells.Values.Any(cell => cell.Kind == SheetCellKind.Formula || !string.IsNullOrWhiteSpace(cell.Text)))];
    }

    public string Name => sheet.Name;

    public IReadOnlyList<SheetHeader> Headers { get; }

    public IReadOnlyList<SheetRow> Rows { get; }

    public SourcePlace Place => new(file, Name, 0, 0);

    /// <summary>The sheet; what could mislead a reader (merged cells, the same head twice) is a fault, hidden rows are told.</summary>
    public static SheetTable Open(string file, Sheet sheet, DiagnosticBag faults)
    {
        var table = new SheetTable(file, sheet);
        foreach (var area in sheet.Merged)
            faults.Add(DataFault.Error(KitExchangeCodes.Merged, new SourcePlace(file, $"{sheet.Name}!{area}", 0, 0), "这里有合并单元格，看不出内容属于哪一行。") with { Hint = "请取消合并，每一格各填各的。" });
        foreach (var twice in table.Headers.GroupBy(header => header.Text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Last()))
            faults.Add(DataFault.Error(KitExchangeCodes.RepeatedColumn, table.PlaceOf(1, twice.Column), $"列名“{Quoted.Short(twice.Text)}”出现了两次。") with { Hint = "请删去多余的一列。" });
        if (sheet.Hidden || table.Rows.Any(row => row.Hidden))
            faults.Add(DataFault.Warning(KitExchangeCodes.Hidden, table.Place, $"工作表“{sheet.Name}”{(sheet.Hidden ? "是隐藏的" : "有隐藏或被筛选掉的行")}，里面的内容照样导入。") with { Hint = "不想导入的行请删除，不要隐藏。" });
        return table;
    }

    public SourcePlace PlaceOf(int row, int column) => new(file, $"{Name}!{CellReference.Of(row, column)}", 0, 0);

    public SheetHeader? Header(string text) => Headers.FirstOrDefault(header => header.Text == Plain(text));

    /// <summary>The cell under a head; null when it is blank.</summary>
    public SheetCell? Cell(SheetRow row, SheetHeader? header) => header is null ? null : row.Cells.GetValueOrDefault(header.Column);

    /// <summary>The text under a head; empty when there is none.</summary>
    public string Text(SheetRow row, string header) => Cell(row, Header(header))?.Text.Trim() ?? "";

    /// <summary>The value under a head and where it stands; null when it is blank or was refused.</summary>
    public JsonNode? Value(SheetRow row, SheetHeader header, CellForm form, DiagnosticBag faults) =>
        Cell(row, header) is { } cell ? CellText.Decode(cell, form, PlaceOf(row.Number, header.Column), faults) : null;

    private static string Plain(string text) =>
        string.Concat(HalfWidth.Of(text).Where(letter => !char.IsWhiteSpace(letter)))
            .Replace('•', TableSpec.Dot[0]).Replace('・', TableSpec.Dot[0]).Replace('∙', TableSpec.Dot[0]);
}
