using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>The sheets of a workbook by name, each opened once.</summary>
internal sealed class KitSheets(string file, IReadOnlyList<Sheet> sheets, DiagnosticBag faults)
{
    private readonly Dictionary<string, SheetTable> opened = new(StringComparer.Ordinal);

    public string File => file;

    /// <summary>The sheet; null, with a fault, when there is none of that name.</summary>
    public SheetTable? Find(string name)
    {
        if (opened.TryGetValue(name, out var table)) return table;
        if (sheets.FirstOrDefault(sheet => sheet.Name.Trim() == name) is { } found) return opened[name] = SheetTable.Open(file, found, faults);
        var names = sheets.Select(sheet => sheet.Name.Trim()).ToList();
        faults.Add(DataFault.Error(KitExchangeCodes.MissingSheet, SourcePlace.WholeFile(file), $"工作簿里没有工作表“{name}”。")
            with { Expected = name, Hint = NearestName.Of(name, names) is { } near ? $"是不是改成了“{near}”？请改回来。" : "请用“kit export”导出的工作簿来改，不要删工作表、不要改工作表的名称。" });
        return null;
    }

    /// <summary>Tells the sheets that nothing was read from: a user may have added one and wonder.</summary>
    public void TellUnread()
    {
        foreach (var sheet in sheets.Where(sheet => sheet.Name != KitTables.Guide && !opened.ContainsKey(sheet.Name.Trim()) && sheet.Rows.Count > 0))
            faults.Add(DataFault.Note(KitExchangeCodes.MissingSheet, new SourcePlace(file, sheet.Name, 0, 0), $"工作表“{sheet.Name}”不属于文稿包，没有导入。"));
    }
}
