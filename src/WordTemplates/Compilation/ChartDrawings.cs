using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Finds the charts of a part: the elements that point at a chart part.</summary>
internal static class ChartDrawings
{
    /// <summary>The elements c:chart below an element. The newer kinds (cx:chart) have another shape and are not meant.</summary>
    public static List<int> In(MarkupTree tree, int ancestor)
    {
        var found = tree.Below(ancestor, "chart"u8);
        found.RemoveAll(chart => !tree.AttributeOf(tree[chart].Parent, "uri").EndsWith("/chart", StringComparison.Ordinal));
        return found;
    }
}
