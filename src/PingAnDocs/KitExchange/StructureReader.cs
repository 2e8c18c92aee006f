using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>Puts plan.json and kit.json together again from the rows of their sheet.</summary>
internal sealed class StructureReader(SheetTable sheet, DiagnosticBag faults)
{
    private readonly HashSet<(string Path, int Section)> seen = [];

    private sealed record Entry(StructureSetting Setting, int Section, JsonNode? Value);

    /// <summary>The files the workbook promises, by name; rows of another are refused.</summary>
    public IReadOnlyDictionary<string, JsonNode> Read(IReadOnlyList<string> promised)
    {
        string[] heads = [StructureGrid.PlaceHeader, StructureGrid.NameHeader, StructureGrid.ValueHeader];
        foreach (var missing in heads.Where(head => sheet.Header(head) is null))
            faults.Add(DataFault.Error(KitExchangeCodes.MissingColumn, sheet.PlaceOf(1, 1), $"工作表“{sheet.Name}”缺少“{missing}”这一列。") with { Expected = missing, Hint = "请把列名改回来。" });
        if (heads.Any(head => sheet.Header(head) is null)) return new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        var entries = sheet.Rows.Select(row => Read(row, promised)).OfType<Entry>().ToList();
        return promised.ToDictionary(file => file, file => Root([.. entries.Where(entry => entry.Setting.File == file && entry.Value is not null)]), StringComparer.Ordinal);
    }

    private Entry? Read(SheetRow row, IReadOnlyList<string> promised)
    {
        var (place, name) = (sheet.Text(row, StructureGrid.PlaceHeader), sheet.Text(row, StructureGrid.NameHeader));
        var at = sheet.PlaceOf(row.Number, sheet.Header(StructureGrid.NameHeader)!.Column);
        if (StructureSettings.Find(place, name) is not { } found)
        {
            var known = StructureSettings.All.Concat(StructureSettings.OfSection).Select(setting => setting.Name).Distinct(StringComparer.Ordinal).ToList();
            faults.Add(DataFault.Error(KitExchangeCodes.UnknownSetting, at, $"文稿结构里没有“{Quoted.Short($"{place} {name}".Trim())}”这一项。")
                with { Found = Quoted.Short(name), Expected = NearestName.Of(name, known) ?? "", Hint = "“位置”和“项目”请照导出时的写；加一个部分，位置写作“第4部分”，项目写标题、内容或几点意见。" });
            return null;
        }

        if (!promised.Contains(found.Setting.File))
            faults.Add(DataFault.Error(KitExchangeCodes.UnknownSetting, at, $"这套文稿包没有自己的 {found.Setting.File}，“{Quoted.Short(place)}”改不了。")
                with { Hint = "请删去这一行，或者先在文稿包文件夹里放一个 " + found.Setting.File + "，重新导出再改。" });
        if (!seen.Add(($"{found.Setting.File} {found.Setting.Path}", found.Section)))
            faults.Add(DataFault.Error(KitExchangeCodes.Repeated, at, $"“{Quoted.Short($"{place} {name}")}”出现了两次。") with { Hint = "请只留一行。" });
        var header = sheet.Header(StructureGrid.ValueHeader)!;
        var value = sheet.Cell(row, header) is { } cell ? StructureValue.Decode(cell, found.Setting, sheet.PlaceOf(row.Number, header.Column), faults) : null;
        return new Entry(found.Setting, found.Section, value);
    }

    // Members stand in the order of the settings, the sections before the closing; what has no setting of its own comes last.
    private JsonNode Root(List<Entry> entries)
    {
        var known = StructureSettings.All.SelectMany(setting => entries.Where(entry => entry.Section == 0 && entry.Setting == setting)).ToList();
        List<(string Path, JsonNode Value)> members = [.. known.Where(entry => entry.Setting.Path != "closing").Select(Member)];
        var sections = entries.Where(entry => entry.Section > 0).GroupBy(entry => entry.Section).OrderBy(group => group.Key).Select(group => Section([.. group])).ToList();
        if (sections.Count > 0) members.Add(("sections", Cells.Array(sections, sections[0].Place)));
        members.AddRange(known.Where(entry => entry.Setting.Path == "closing").Concat(entries.Where(entry => entry.Section == 0 && !known.Contains(entry))).Select(Member));
        return ParameterTree.Of(members, sheet.Place);
    }

    private static JsonNode Section(List<Entry> entries)
    {
        if (entries.Find(entry => entry.Setting == StructureSettings.WholeSection) is { } whole) return whole.Value!;
        var members = StructureSettings.OfSection.SelectMany(setting => entries.Where(entry => entry.Setting == setting)).Select(entry => Cells.Member(entry.Setting.Path, entry.Value!));
        return Cells.Object(members, entries[0].Value!.Place);
    }

    private static (string Path, JsonNode Value) Member(Entry entry) => (entry.Setting.Path, entry.Value!);
}
