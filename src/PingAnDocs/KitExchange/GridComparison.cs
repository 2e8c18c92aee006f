using System.Globalization;

namespace PingAnDocs.KitExchange;

/// <summary>Compares two kits sheet by sheet, entry by entry, cell by cell.</summary>
internal static class GridComparison
{
    private const string NameHeader = "名称";
    private static readonly string Moving = ThresholdSheet.Table.Columns[1].Header;
    private static readonly string[] Naming = ["字段·id", "字段·name"];

    /// <summary>The changes in the order of the new kit's sheets; what is gone stands after what is there.</summary>
    public static IEnumerable<KitChange> Of(IReadOnlyList<Grid> old, IReadOnlyList<Grid> now) =>
        now.Select(grid => grid.Sheet).Concat(old.Select(grid => grid.Sheet)).Distinct(StringComparer.Ordinal)
            .SelectMany(sheet => Sheet(sheet, old.FirstOrDefault(grid => grid.Sheet == sheet), now.FirstOrDefault(grid => grid.Sheet == sheet)));

    private static IEnumerable<KitChange> Sheet(string sheet, Grid? old, Grid? now)
    {
        var (before, after) = (Entries(old), Entries(now));
        foreach (var (key, entry) in after)
        {
            if (!before.TryGetValue(key, out var earlier)) yield return new KitChange(ChangeKind.Added, sheet, entry.Label, "", "", Summary(entry)) { Moves = entry.Uses };
            else foreach (var change in Changes(sheet, earlier, entry)) yield return change;
        }

        foreach (var (key, entry) in before)
            if (!after.ContainsKey(key)) yield return new KitChange(ChangeKind.Removed, sheet, entry.Label, "", Summary(entry), "") { Moves = entry.Uses };
        var (stillThere, asBefore) = (after.Keys.Where(before.ContainsKey), before.Keys.Where(after.ContainsKey));
        if (!stillThere.SequenceEqual(asBefore, StringComparer.Ordinal)) yield return new KitChange(ChangeKind.Moved, sheet, "", "", "", "");
    }

    private static IEnumerable<KitChange> Changes(string sheet, Entry old, Entry now) =>
        from header in now.Cells.Keys.Concat(old.Cells.Keys).Distinct(StringComparer.Ordinal)
        let before = old.Cells.GetValueOrDefault(header, "")
        let after = now.Cells.GetValueOrDefault(header, "")
        where before != after
        select new KitChange(ChangeKind.Changed, sheet, now.Label, header, before, after) { Moves = header == Moving ? Moves(old, now) : [] };

    // A workbook does not know the kit below it, so either side may know more.
    private static IReadOnlyList<string> Moves(Entry old, Entry now) => now.Uses.Count >= old.Uses.Count ? now.Uses : old.Uses;

    // A dictionary keeps the order in which entries were added as long as none is removed; the order of rules is told when it changes.
    private static Dictionary<string, Entry> Entries(Grid? grid)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var row in grid?.Rows ?? [])
        {
            var cells = grid!.Columns.Zip(row).Where(cell => cell.Second.Length > 0 && cell.First.Spec.Kind != ColumnKind.Remark)
                .ToDictionary(cell => cell.First.Header, cell => cell.Second, StringComparer.Ordinal);
            var key = Key(grid, row, cells);
            var label = key;
            for (var number = 2; entries.ContainsKey(label); number++) label = string.Create(CultureInfo.InvariantCulture, $"{key} 第{number}行");
            var name = cells.GetValueOrDefault(NameHeader, "");
            entries[label] = new Entry(name.Length > 0 && name != key ? $"{label}（{name}）" : label, cells, Uses(grid, row), Math.Max(1, grid.KeyColumns));
        }

        return entries;
    }

    private static string[] Uses(Grid grid, IReadOnlyList<string> row) => grid.Sheet != ThresholdSheet.Name ? [] :
        [.. grid.Columns.Zip(row).Where(cell => cell.First.Header == ThresholdSheet.UsesHeader).SelectMany(cell => cell.Second.Split(PlainText.Comma, StringSplitOptions.RemoveEmptyEntries))];

    private static string Key(Grid grid, IReadOnlyList<string> row, Dictionary<string, string> cells) => grid.KeyColumns > 0
        ? string.Join(' ', row.Take(grid.KeyColumns))
        : Naming.Select(header => cells.GetValueOrDefault(header, "")).FirstOrDefault(name => name.Length > 0) ?? "一行";

    private static string Summary(Entry entry) => string.Join('，', entry.Cells.Skip(entry.Keys).Select(cell => $"{cell.Key}“{cell.Value}”"));

    private sealed record Entry(string Label, IReadOnlyDictionary<string, string> Cells, IReadOnlyList<string> Uses, int Keys);
}
