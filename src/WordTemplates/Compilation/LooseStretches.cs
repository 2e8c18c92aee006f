using WordTemplates.Compilation.Tables;

namespace WordTemplates.Compilation;

/// <summary>Every stretch of a part that may stand in the document not once: bodies of sections, rows of nothing but tags, merging cells, cells and rows of vanishing columns, tables of such rows only.</summary>
internal static class LooseStretches
{
    public static IEnumerable<(int Start, int End)> Of(TaggedStory story, StoryLayout layout)
    {
        var tree = story.Tree;
        var columns = layout.Columns.Select(table => new ColumnRegions(tree, table)).ToList();
        var cells = layout.Merges.Select(merging => merging.Cell).Concat(columns.SelectMany(regions => regions.CoveredCells())).Select(cell => cell.Slot);
        var rows = columns.SelectMany(regions => regions.CoveredRows()).Select(row => row.Node).Concat(layout.Sections.SelectMany(section => section.BorderRows)).ToHashSet();
        return layout.Sections.Where(section => !section.IsEmpty).Select(section => (section.Start, section.End))
            .Concat(columns.SelectMany(regions => regions.Bodies()))
            .Concat(cells.Concat(rows).Concat(Tables(story, layout, rows)).Select(element => (tree[element].Start, tree[element].End)));
    }

    /// <summary>The tables that may lose all their rows.</summary>
    private static IEnumerable<int> Tables(TaggedStory story, StoryLayout layout, IEnumerable<int> known)
    {
        var loose = known.ToHashSet();
        foreach (var section in layout.Sections.Where(section => section is { Level: SectionLevel.Rows, Table: >= 0, IsEmpty: false }))
        {
            var grid = story.Grids.Of(section.Table);
            loose.UnionWith(grid.Rows.Skip(grid.RowFrom(section.Start)).TakeWhile(row => story.Tree[row.Node].Start < section.End).Select(row => row.Node));
        }

        return layout.Sections.Select(section => section.Table).Where(table => table >= 0).Distinct().Where(table => story.Grids.Of(table).Rows.All(row => loose.Contains(row.Node)));
    }
}
