namespace WordTemplates.Markup;

/// <summary>Looks elements up by local name where kinds say nothing: in drawings and charts, whatever their prefixes.</summary>
internal static class ElementName
{
    /// <summary>True when the element has that local name.</summary>
    public static bool Is(this MarkupTree tree, int index, ReadOnlySpan<byte> localName) =>
        tree.LocalNameOf(index).SequenceEqual(localName);

    /// <summary>First child of that local name, or -1.</summary>
    public static int Named(this MarkupTree tree, int parent, ReadOnlySpan<byte> localName)
    {
        for (var child = parent + 1; parent >= 0 && child < tree[parent].After; child = tree[child].After)
        {
            if (tree.Is(child, localName))
                return child;
        }

        return -1;
    }

    /// <summary>All elements of that local name below another, at any depth.</summary>
    public static List<int> Below(this MarkupTree tree, int ancestor, ReadOnlySpan<byte> localName)
    {
        var found = new List<int>();
        for (var i = ancestor + 1; ancestor >= 0 && i < tree[ancestor].After; i++)
        {
            if (tree.Is(i, localName))
                found.Add(i);
        }

        return found;
    }

    /// <summary>Value of an attribute as written; empty when missing, and for -1.</summary>
    public static string Value(this MarkupTree tree, int index, string localName) =>
        index < 0 ? "" : AttributeReader.Value(tree.StartTag(index), localName);
}
