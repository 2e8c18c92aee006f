using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>Reads a list of entries back from its sheet, together with the lists inside them from theirs.</summary>
internal sealed class TableReader(KitSheets sheets, IReadOnlyList<string> order, DiagnosticBag faults)
{
    /// <summary>The list in the order of the rows; null when the sheet is missing.</summary>
    public JsonNode? Read(TableSpec table)
    {
        if (sheets.Find(table.Sheet) is not { } sheet) return null;
        var reader = new EntryReader(sheet, table, order, faults);
        reader.CheckHeaders();
        var ids = table.Key is null ? [] : Ids(sheet, table);
        var children = table.Child is { } child ? Children(child, ids) : [];
        return Cells.Array(sheet.Rows.Select(row => reader.Read(row, children.GetValueOrDefault(Id(sheet, table, row)))), sheet.Place);
    }

    private static string Id(SheetTable sheet, TableSpec table, SheetRow row) =>
        table.Key is { } key && sheet.Header(key.Header) is { } header ? sheet.Value(row, header, key.Form, new DiagnosticBag())?.Text ?? "" : "";

    private HashSet<string> Ids(SheetTable sheet, TableSpec table)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            var (id, place) = (Id(sheet, table, row), sheet.PlaceOf(row.Number, sheet.Header(table.Columns[0].Header)?.Column ?? 1));
            if (id.Length == 0)
                faults.Add(DataFault.Error(KitExchangeCodes.NoId, place, $"这一行没有填“{table.Columns[0].Header}”。") with { Hint = "请填上；不要这一行就整行删除。" });
            else if (!ids.Add(id))
                faults.Add(DataFault.Error(KitExchangeCodes.Repeated, place, $"“{id}”出现了两次。") with { Found = id, Hint = "复制出来的新行请换一个编号。" });
        }

        return ids;
    }

    private Dictionary<string, JsonNode> Children(TableSpec child, HashSet<string> parents)
    {
        if (sheets.Find(child.Sheet) is not { } sheet) return [];
        var reader = new EntryReader(sheet, child, order, faults);
        reader.CheckHeaders();
        var lists = new Dictionary<string, List<JsonNode>>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            var header = sheet.Header(child.ParentHeader);
            var parent = header is null ? "" : sheet.Value(row, header, CellForm.Id, faults)?.Text ?? "";
            if (!parents.Contains(parent)) Orphan(child, sheet, row, header, parent, parents);
            if (!lists.TryGetValue(parent, out var list)) lists[parent] = list = [];
            if (row.Cells.Keys.Any(column => column != header?.Column)) list.Add(reader.Read(row));
        }

        return lists.ToDictionary(pair => pair.Key, pair => Cells.Array(pair.Value, pair.Value.Count > 0 ? pair.Value[0].Place : sheet.Place), StringComparer.Ordinal);
    }

    private void Orphan(TableSpec child, SheetTable sheet, SheetRow row, SheetHeader? header, string parent, HashSet<string> parents) =>
        faults.Add(DataFault.Error(KitExchangeCodes.UnknownRule, sheet.PlaceOf(row.Number, header?.Column ?? 1), $"“{child.ParentHeader}”这一格写的“{Quoted.Short(parent)}”不存在。")
            with { Found = Quoted.Short(parent), Expected = NearestName.Of(parent, parents) ?? "", Hint = "删去了规则，请把它的测试行也删去；改了编号，请一并改这里。" });
}
