namespace WordTemplates.Compilation.Tables;

/// <summary>
/// Refuses rows that cut a block of vertically merged cells: repeated, the block would swallow its next copy; without a
/// round, its rest would hang on a foreign cell. A block that begins above and goes on in every repeated row only grows.
/// </summary>
internal static class MergedBlockCheck
{
    public static void Report(TaggedStory story, IReadOnlyList<PlacedSection> sections, FaultList faults)
    {
        foreach (var section in sections.Where(section => section.Level == SectionLevel.Rows && section.Table >= 0 && !section.IsEmpty))
        {
            var grid = story.Grids.Of(section.Table);
            var (first, after) = (grid.RowFrom(section.Start), grid.RowFrom(section.End));
            if (first < after && Cut(grid, first, after) is { } cell)
                faults.AtTag("WT225", section.Pair.Open.Place with { Row = cell.Row + 1, Column = grid.NumberOf(cell) },
                    $"重复的行切断了上下合并的单元格（第 {cell.Row + 1} 行）。", "", "请让合并的单元格全部在重复的行里，或全部在外面。");
        }
    }

    /// <summary>The cell where a block is cut; null when none is.</summary>
    private static GridCell? Cut(TableGrid grid, int first, int after)
    {
        var entering = Continued(grid, first).FirstOrDefault(cell => !GoesOn(grid, cell, after));
        return entering ?? Continued(grid, after).FirstOrDefault(cell => BeginsFrom(grid, cell, first));
    }

    private static IEnumerable<GridCell> Continued(TableGrid grid, int row) =>
        row < grid.Rows.Count ? grid.Rows[row].Cells.Where(cell => cell.Merge == CellMerge.Continues) : [];

    private static bool GoesOn(TableGrid grid, GridCell cell, int after) =>
        Enumerable.Range(cell.Row, after - cell.Row).All(row => At(grid, cell, row) is { Merge: CellMerge.Continues });

    /// <summary>True when the block that goes on here began in that row or below it.</summary>
    private static bool BeginsFrom(TableGrid grid, GridCell cell, int first)
    {
        for (var row = cell.Row - 1; row >= first; row--)
        {
            if (At(grid, cell, row) is not { Merge: CellMerge.Continues })
                return true;
        }

        return false;
    }

    private static GridCell? At(TableGrid grid, GridCell cell, int row) =>
        grid.Rows[row].Cells.FirstOrDefault(other => other.From == cell.From);
}
