using System.Text;
using WordTemplates.Markup;
using WordTemplates.Rendering.Tables;

namespace WordTemplates.Compilation.Tables;

/// <summary>The stretches of tables whose cells merge: their rows, and in each such cell the mark and the content.</summary>
internal sealed class MergeRegions(MarkupTree tree, IReadOnlyList<MergingCell> merges)
{
    private readonly Snippets snippets = new(tree);

    public IEnumerable<Region> Find() =>
        merges.SelectMany(Cell).Concat(merges.GroupBy(merging => merging.Grid).SelectMany(group => Rows(group.Key, [.. group.Select(merging => merging.Cell)])));

    private IEnumerable<Region> Cell(MergingCell merging)
    {
        var cell = merging.Cell.Node;
        var slot = PropertySlot.InCell(tree, cell, "vMerge");
        var (begins, continues) = (Mark(slot, tree.Attribute("val", "restart")), Mark(slot, ""));
        var properties = tree.FirstNamed(cell, "tcPr"u8);
        // Without properties the mark follows the start tag: at the content's first byte it would belong to the content.
        yield return properties < 0
            ? new WrapRegion(tree[cell].Start, tree[cell].ContentStart, 2, tag => new MergeMarkNode(tag, begins))
            : new WrapRegion(slot.Start, slot.End, 2, _ => new MergeMarkNode([], begins));
        var start = properties < 0 ? tree[cell].ContentStart : tree[properties].End;
        var spare = Encoding.UTF8.GetBytes(snippets.EmptyParagraph(Sample(cell)));
        yield return new WrapRegion(start, tree[cell].ContentEnd, -1, body => new MergingCellNode(body, merging.Cell.From, continues, spare));
    }

    private byte[] Mark(PropertySlot slot, string value) => Encoding.UTF8.GetBytes($"{slot.Lead}<{tree.Prefix}vMerge{value}/>{slot.Tail}");

    /// <summary>The paragraph whose format the empty one takes, to keep the row's height; a numbered one would go on counting.</summary>
    private int Sample(int cell) =>
        tree.Child(cell, ElementKind.Paragraph) is var paragraph && tree.Named(tree.FirstNamed(paragraph, "pPr"u8), "numPr"u8) < 0 ? paragraph : -1;

    private IEnumerable<Region> Rows(TableGrid grid, IReadOnlyList<GridCell> cells)
    {
        var columns = cells.Select(cell => cell.From).ToHashSet();
        foreach (var row in grid.Rows)
        {
            var kept = row.Cells.Where(cell => cell.Merge == CellMerge.Continues && columns.Contains(cell.From)).Select(cell => cell.From).ToHashSet();
            yield return new WrapRegion(tree[row.Node].Start, tree[row.Node].End, 2, body => new MergingRowNode(body, kept));
        }
    }
}
