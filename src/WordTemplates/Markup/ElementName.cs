using System.Buffers;

namespace WordTemplates.Markup;

/// <summary>Looks elements up by local name where kinds say nothing: in drawings and charts, whatever their prefixes.</summary>
internal static class ElementName
{
    private static readonly SearchValues<byte> NameEnd = SearchValues.Create(" \t\r\n/>"u8);

    /// <summary>True when the element has that local name.</summary>
    public static bool Is(this MarkupTree tree, int index, ReadOnlySpan<byte> localName) =>
        LocalName(tree, index).SequenceEqual(localName);

    /// <summary>The name without its prefix.</summary>
    public static ReadOnlySpan<byte> LocalName(this MarkupTree tree, int index)
    {
        var name = Name(tree, index);
        return name[(name.IndexOf((byte)':') + 1)..];
    }

    /// <summary>The prefix with its colon; empty when there is none.</summary>
    public static ReadOnlySpan<byte> PrefixOf(this MarkupTree tree, int index)
    {
        var name = Name(tree, index);
        return name[..(name.IndexOf((byte)':') + 1)];
    }

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

    private static ReadOnlySpan<byte> Name(MarkupTree tree, int index)
    {
        var tag = tree.Slice(tree[index].Start + 1, tree[index].ContentStart);
        return tag[..tag.IndexOfAny(NameEnd)];
    }
}
