using WordTemplates.Markup;
using WordTemplates.Tags;

namespace WordTemplates.Compilation.Tables;

/// <summary>A cell that merges with the one above when both hold the same text.</summary>
/// <param name="Grid">Its table.</param>
/// <param name="Cell">The cell.</param>
internal sealed record MergingCell(TableGrid Grid, GridCell Cell);

/// <summary>Finds the cells with a 合并 tag. Only rows that a section repeats give such a cell a like above it.</summary>
internal static class MergingCells
{
    public static IReadOnlyList<MergingCell> Find(TaggedStory story, IReadOnlyList<PlacedSection> sections, IReadOnlyList<ColumnTable> columns, FaultList faults)
    {
        var found = new HashSet<MergingCell>();
        var tags = story.Tags.Where(tag => tag.Tag.Options.HasFlag(TagOptions.Merge)).ToList();
        if (tags.Count == 0)
            return [];
        var innermost = Innermost(story, sections);
        var bands = columns.ToDictionary(table => table.Grid, table => table.Bands);
        foreach (var tag in tags)
        {
            if (CellOf(story, tag, innermost.GetValueOrDefault(tag)) is not { } merging || IsRepeated(bands, merging))
                faults.AtTag("WT226", tag.Place, "“合并”只能用在重复的表格行里，外面紧挨着的区段必须是行的循环。", "", "请把它直接写在重复的行的单元格里，不要再套别的区段。");
            else if (!StaysAdjacent(merging, story.Tree, innermost[tag]!))
                faults.AtTag("WT226", tag.Place, "重复的几行里，“合并”的单元格下面还有别的单元格，上下两个不会相邻。", "", "请把下面的单元格与它合并，或去掉“合并”。");
            else
                found.Add(merging);
        }

        return [.. found];
    }

    /// <summary>For each tag the section it stands in directly.</summary>
    private static Dictionary<FoundTag, PlacedSection?> Innermost(TaggedStory story, IReadOnlyList<PlacedSection> sections)
    {
        var byTag = sections.ToDictionary(section => section.Pair.Open);
        var innermost = new Dictionary<FoundTag, PlacedSection?>();
        var open = new Stack<PlacedSection?>();
        foreach (var tag in story.Tags)
        {
            if (tag.Tag is CloseTag)
                open.TryPop(out _);
            innermost[tag] = open.TryPeek(out var section) ? section : null;
            if (tag.Tag is OpenTag)
                open.Push(byTag.GetValueOrDefault(tag));
        }

        return innermost;
    }

    private static MergingCell? CellOf(TaggedStory story, FoundTag tag, PlacedSection? section)
    {
        if (tag.Paragraph.Carrier != CarrierKind.Paragraph || section is not { Level: SectionLevel.Rows, Table: >= 0 } || story.Tree.Ancestor(tag.Paragraph.Node, ElementKind.Table) != section.Table)
            return null;
        var grid = story.Grids.Of(section.Table);
        return grid.CellOf(tag.Paragraph.Node) is { } cell ? new MergingCell(grid, cell) : null;
    }

    private static bool IsRepeated(Dictionary<TableGrid, IReadOnlyList<ColumnBand>> bands, MergingCell merging) =>
        bands.GetValueOrDefault(merging.Grid, []).Any(band => band.Span.Overlaps(merging.Cell.From, merging.Cell.To));

    /// <summary>Below the cell, the repeated rows hold only cells the author merged with it.</summary>
    private static bool StaysAdjacent(MergingCell merging, MarkupTree tree, PlacedSection section) =>
        merging.Grid.Rows.Skip(merging.Cell.Row + 1).TakeWhile(row => tree[row.Node].Start < section.End)
            .All(row => row.Cells.Any(cell => cell.From == merging.Cell.From && cell.Merge == CellMerge.Continues));
}
