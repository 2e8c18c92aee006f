using PingAnDocs.Data;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.KitExchange;

/// <summary>Reads an exported workbook back into the trees of the kit's files; every node knows its sheet and cell.</summary>
internal static class KitWorkbookReader
{
    private static readonly char[] Quotes = ['“', '”', '"', '「', '」'];

    /// <summary>The trees; null when the workbook has faults, all of which are in the bag.</summary>
    public static KitTrees? Read(SourceFile workbook, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var trees = WorkbookReader.Read(workbook, own) is { } sheets ? Read(new KitSheets(workbook.Name, sheets, own), own) : null;
        faults.AddRange(own.Items);
        return own.HasErrors ? null : trees;
    }

    private static KitTrees? Read(KitSheets sheets, DiagnosticBag faults)
    {
        if (sheets.Find(KitTables.Parameters) is not { } parameters) return null;
        string[] heads = [ParameterGrid.FileHeader, ParameterGrid.PathHeader, ParameterGrid.ValueHeader];
        foreach (var missing in heads.Where(head => parameters.Header(head) is null))
            faults.Add(DataFault.Error(KitExchangeCodes.MissingColumn, parameters.PlaceOf(1, 1), $"工作表“{KitTables.Parameters}”缺少“{missing}”这一列。") with { Expected = missing, Hint = "请把列名改回来。" });
        if (faults.HasErrors) return null;
        var named = parameters.Rows.GroupBy(row => parameters.Text(row, ParameterGrid.FileHeader), StringComparer.Ordinal)
            .Where(rows => IsFile(rows.Key, parameters, rows.First(), faults)).ToList();
        var files = named.Where(rows => !KitTrees.Structured.Contains(rows.Key))
            .ToDictionary(rows => rows.Key, rows => Root(rows, parameters, sheets, faults), StringComparer.Ordinal);
        var structured = named.Select(rows => rows.Key).Where(KitTrees.Structured.Contains).ToList();
        if (structured.Count > 0 && sheets.Find(StructureGrid.Sheet) is { } structure)
            foreach (var (file, root) in new StructureReader(structure, faults).Read(structured)) files[file] = root;
        sheets.TellUnread();
        return new KitTrees(files);
    }

    private static bool IsFile(string name, SheetTable parameters, SheetRow row, DiagnosticBag faults)
    {
        if (KitTrees.Names.Contains(name)) return true;
        faults.Add(DataFault.Error(KitExchangeCodes.BadForm, parameters.PlaceOf(row.Number, parameters.Header(ParameterGrid.FileHeader)!.Column), "“文件”这一格不是文稿包里的文件。")
            with { Found = Quoted.Short(name), Expected = string.Join('、', KitTrees.Names) });
        return false;
    }

    private static JsonNode Root(IEnumerable<SheetRow> rows, SheetTable parameters, KitSheets sheets, DiagnosticBag faults)
    {
        var members = new List<(string Path, JsonNode Value)>();
        var order = FeatureOrder(parameters);
        foreach (var row in rows)
        {
            var path = HalfWidth.Of(parameters.Text(row, ParameterGrid.PathHeader)).Trim();
            var header = parameters.Header(ParameterGrid.ValueHeader)!;
            var text = parameters.Text(row, ParameterGrid.ValueHeader);
            var value = text.StartsWith(ParameterGrid.SheetMark, StringComparison.Ordinal)
                ? Sheet(parameters.Text(row, ParameterGrid.FileHeader), path, text, sheets, order, faults)
                : parameters.Value(row, header, ParameterGrid.FormOf(path), faults);
            if (members.Exists(member => member.Path == path))
                faults.Add(DataFault.Error(KitExchangeCodes.Repeated, parameters.PlaceOf(row.Number, header.Column), $"项目“{Quoted.Short(path)}”出现了两次。"));
            else if (value is not null) members.Add((path, value));
        }

        return ParameterTree.Of(members, parameters.Place);
    }

    private static JsonNode? Sheet(string file, string path, string text, KitSheets sheets, IReadOnlyList<string> order, DiagnosticBag faults)
    {
        var name = text[ParameterGrid.SheetMark.Length..].Trim().Trim(Quotes);
        if (name == KitTables.Lexicon) return sheets.Find(name) is { } lexicon ? LexiconGrid.Read(lexicon, faults) : null;
        return new TableReader(sheets, order, faults).Read(KitTables.Of(file, path) with { Sheet = name });
    }

    private static IReadOnlyList<string> FeatureOrder(SheetTable parameters)
    {
        var row = parameters.Rows.FirstOrDefault(row => parameters.Text(row, ParameterGrid.PathHeader) == "features");
        var value = row is null ? null : parameters.Value(row, parameters.Header(ParameterGrid.ValueHeader)!, CellForm.Words, new DiagnosticBag());
        return [.. value?.Items.Select(item => item.Text) ?? []];
    }
}
