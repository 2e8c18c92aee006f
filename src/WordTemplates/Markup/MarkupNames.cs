using System.Globalization;

namespace WordTemplates.Markup;

/// <summary>Looks into the map of a part where the kinds of elements do not suffice: by local name, by attribute, by offset.</summary>
internal static class MarkupNames
{
    /// <summary>True when the element has that local name.</summary>
    public static bool IsNamed(this MarkupTree tree, int index, ReadOnlySpan<byte> name) => tree.LocalNameOf(index).SequenceEqual(name);

    /// <summary>First child of that local name, or -1.</summary>
    public static int Named(this MarkupTree tree, int parent, ReadOnlySpan<byte> name)
    {
        if (parent < 0)
            return -1;
        for (var child = parent + 1; child < tree[parent].After; child = tree[child].After)
        {
            if (tree.IsNamed(child, name))
                return child;
        }

        return -1;
    }

    /// <summary>All elements of that local name below another, at any depth; none below -1.</summary>
    public static List<int> Below(this MarkupTree tree, int ancestor, ReadOnlySpan<byte> name)
    {
        var found = new List<int>();
        for (var i = ancestor + 1; ancestor >= 0 && i < tree[ancestor].After; i++)
        {
            if (tree.IsNamed(i, name))
                found.Add(i);
        }

        return found;
    }

    /// <summary>The first child when it has that local name, as the properties of cells and paragraphs do; -1 otherwise.</summary>
    public static int FirstNamed(this MarkupTree tree, int parent, ReadOnlySpan<byte> name) =>
        parent >= 0 && parent + 1 < tree[parent].After && tree.IsNamed(parent + 1, name) ? parent + 1 : -1;

    /// <summary>Value of an attribute; empty when it, or the element, is missing.</summary>
    public static string AttributeOf(this MarkupTree tree, int index, string name) =>
        index < 0 ? "" : AttributeReader.Value(tree.StartTag(index), name);

    /// <summary>An attribute that holds a whole number; the given one when it, or the element, is missing or holds something else.</summary>
    public static int NumberOf(this MarkupTree tree, int index, string name, int otherwise) =>
        int.TryParse(tree.AttributeOf(index, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>First element that begins at these bytes or after them.</summary>
    public static int FirstFrom(this MarkupTree tree, int offset)
    {
        var (low, high) = (0, tree.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tree[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Offsets of an attribute's value in the part.</summary>
    public static (int Start, int End)? ValueSpan(this MarkupTree tree, int index, ReadOnlySpan<byte> name) =>
        index >= 0 && AttributeSpan.Find(tree.Slice(tree[index].Start, tree[index].ContentStart), name) is { } span
            ? (tree[index].Start + span.ValueStart, tree[index].Start + span.ValueEnd)
            : null;
}
