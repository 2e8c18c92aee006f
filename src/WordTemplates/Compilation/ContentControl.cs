using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>A content control that has a name.</summary>
/// <param name="Node">Index of its w:sdt.</param>
/// <param name="Properties">Index of its w:sdtPr.</param>
/// <param name="Content">Index of its w:sdtContent; -1 when it has none.</param>
/// <param name="Level">What it stands around.</param>
internal sealed record ContentControl(int Node, int Properties, int Content, ControlLevel Level)
{
    /// <summary>The control whose w:tag that is; null when the element is not one.</summary>
    public static ContentControl? At(MarkupTree tree, int tag)
    {
        var properties = tree[tag].Parent;
        return properties >= 0 && tree.LocalNameOf(properties).SequenceEqual("sdtPr"u8) ? Of(tree, tree[properties].Parent, properties) : null;
    }

    /// <summary>The controls around an element, innermost first.</summary>
    public static IEnumerable<int> Around(MarkupTree tree, int index)
    {
        for (; index >= 0; index = tree[index].Parent)
        {
            if (tree[index].Kind == ElementKind.Wrapper && tree.LocalNameOf(index).SequenceEqual("sdt"u8))
                yield return index;
        }
    }

    /// <summary>The child of that local name, or -1.</summary>
    public static int Child(MarkupTree tree, int parent, ReadOnlySpan<byte> localName)
    {
        foreach (var child in tree.Children(parent))
        {
            if (tree.LocalNameOf(child).SequenceEqual(localName))
                return child;
        }

        return -1;
    }

    private static ContentControl? Of(MarkupTree tree, int node, int properties) =>
        node < 0 || !tree.LocalNameOf(node).SequenceEqual("sdt"u8) ? null
        : new ContentControl(node, properties, Child(tree, node, "sdtContent"u8), LevelOf(tree, node));

    private static ControlLevel LevelOf(MarkupTree tree, int node)
    {
        var around = tree[node].Parent;
        while (around >= 0 && tree[around].Kind == ElementKind.Wrapper)
            around = tree[around].Parent;
        return around < 0 ? ControlLevel.Blocks : tree[around].Kind switch
        {
            ElementKind.Paragraph => ControlLevel.Runs,
            ElementKind.Row => ControlLevel.Cell,
            ElementKind.Table => ControlLevel.Rows,
            _ => ControlLevel.Blocks,
        };
    }
}

/// <summary>What a content control stands around.</summary>
internal enum ControlLevel
{
    Blocks,
    Runs,
    Cell,
    Rows,
}
