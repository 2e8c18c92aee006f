using System.Globalization;
using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>
/// Finds what must not stand twice in a document although its surroundings are repeated: bookmarks, comment marks, ids of
/// paragraphs and content controls are written the first time only; pictures get a fresh number each further time.
/// </summary>
internal static class RepeatedMarks
{
    public static IEnumerable<Region> Find(MarkupTree tree, IEnumerable<(int Start, int End)> repeated)
    {
        var free = FirstFreeDrawing(tree);
        var reached = 0;
        foreach (var (start, end) in repeated.OrderBy(range => range.Start))
        {
            for (var i = Math.Max(reached, tree.FirstFrom(start)); i < tree.Count && tree[i].Start < end; i++)
            {
                foreach (var region in RegionsOf(tree, i, free))
                    yield return region;
                reached = i + 1;
            }
        }
    }

    private static IEnumerable<Region> RegionsOf(MarkupTree tree, int index, int free)
    {
        var node = tree[index];
        if (node.Kind is ElementKind.RangeMark or ElementKind.ContentControlId)
            return [new OnceRegion(node.Start, node.End)];
        if (node.Kind == ElementKind.DrawingId && Attribute(tree, index, "id"u8) is { } id)
            return [new SerialRegion(node.Start + id.ValueStart, node.Start + id.ValueEnd, free)];
        return node.Kind is ElementKind.Paragraph or ElementKind.Row ? ParagraphIds(tree, index) : [];
    }

    private static IEnumerable<Region> ParagraphIds(MarkupTree tree, int index)
    {
        if (Attribute(tree, index, "paraId"u8) is { } paragraph)
            yield return new OnceRegion(tree[index].Start + paragraph.Start, tree[index].Start + paragraph.End);
        if (Attribute(tree, index, "textId"u8) is { } text)
            yield return new OnceRegion(tree[index].Start + text.Start, tree[index].Start + text.End);
    }

    private static int FirstFreeDrawing(MarkupTree tree)
    {
        var largest = 0;
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Kind == ElementKind.DrawingId
                && Attribute(tree, i, "id"u8) is { } id
                && int.TryParse(Encoding.UTF8.GetString(tree.Slice(tree[i].Start + id.ValueStart, tree[i].Start + id.ValueEnd)), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                largest = Math.Max(largest, number);
        }

        return largest + 1;
    }

    private static AttributeSpan? Attribute(MarkupTree tree, int index, ReadOnlySpan<byte> name) =>
        AttributeSpan.Find(tree.Slice(tree[index].Start, tree[index].ContentStart), name);
}
