using WordTemplates.Tags;

namespace WordTemplates.Compilation.Tables;

/// <summary>Refuses column sections that stand in each other's way.</summary>
internal static class ColumnClash
{
    /// <summary>True when something was reported, so that what follows from it need not be.</summary>
    public static bool Report(ColumnTable table, FaultList faults)
    {
        var clashes = Clashes(table).DistinctBy(clash => clash.Tag).ToList();
        foreach (var (tag, message, hint) in clashes)
            faults.AtTag("WT224", tag.Place, message, "", hint);
        return clashes.Count > 0;
    }

    private static IEnumerable<(FoundTag Tag, string Message, string Hint)> Clashes(ColumnTable table)
    {
        var first = table.Bands[0].Claims[0].Section.Pair.Open;
        if (table.Grid.Columns > ColumnLayout.MostColumns)
            return [(first, $"表格超过 {ColumnLayout.MostColumns} 列，Word 打不开。", "请减少列。")];
        return Overlaps(table.Bands).Concat(table.Bands.SelectMany(Doubles)).Concat(RowsInside(table)).Concat(Renumbered(table));
    }

    private static IEnumerable<(FoundTag Tag, string Message, string Hint)> Overlaps(IReadOnlyList<ColumnBand> bands) =>
        bands.Zip(bands.Skip(1)).Where(pair => pair.First.Span.Overlaps(pair.Second.Span.From, pair.Second.Span.To))
            .Select(pair => (pair.Second.Claims[0].Section.Pair.Open, "两个列循环的列只有一部分相同。", "请让它们的列完全相同，或完全分开；列循环里不能再套列循环。"));

    /// <summary>Each row knows one section per band.</summary>
    private static IEnumerable<(FoundTag Tag, string Message, string Hint)> Doubles(ColumnBand band) =>
        band.Claims.Zip(band.Claims.Skip(1)).Where(pair => pair.First.LastRow >= pair.Second.FirstRow)
            .Select(pair => (pair.Second.Section.Pair.Open, "同一行的同一列上有两个列循环。", "请只留一个；列循环里不能再套列循环。"));

    /// <summary>Rows are written one after the other, each with its columns: a row section is always the outer one.</summary>
    private static IEnumerable<(FoundTag Tag, string Message, string Hint)> RowsInside(ColumnTable table) =>
        from claim in table.Bands.SelectMany(band => band.Claims)
        where claim.FirstRow == claim.LastRow
        from row in claim.Around
        where row.Pair.Open.Start > claim.Section.Pair.Open.Start && row.Pair.Close.Start < claim.Section.Pair.Close.Start
        select (row.Pair.Open, "行循环写在了列循环的里面。", "请把行循环的开始标签写在列循环之前，结束标签写在列循环之后。");

    private static IEnumerable<(FoundTag Tag, string Message, string Hint)> Renumbered(ColumnTable table) =>
        table.Bands.SelectMany(band => band.Claims).Select(claim => claim.Section.Pair).Where(pair => pair.Tag.Options.HasFlag(TagOptions.Renumber))
            .Select(pair => (pair.Open, "列循环不能重新编号。", "请去掉“重新编号”。"));
}
