using System.Buffers;
using System.Text;

namespace WordTemplates.Markup;

/// <summary>The elements of one part in document order, over its untouched bytes: only a map, so what is not changed stays as it was.</summary>
internal sealed class MarkupTree(byte[] bytes, IReadOnlyList<MarkupNode> nodes, string prefix, string uri)
{
    private static readonly SearchValues<byte> NameEnd = SearchValues.Create(" \t\r\n/>"u8);

    public int Count => nodes.Count;

    public byte[] Bytes => bytes;

    /// <summary>Prefix of WordprocessingML names with its colon, such as "w:"; empty when it is the default namespace.</summary>
    public string Prefix => prefix;

    /// <summary>Namespace of WordprocessingML in this part: Transitional and Strict differ.</summary>
    public string Uri => uri;

    /// <summary>A WordprocessingML attribute of a new element, with the blank before it; an attribute needs a prefix even where elements have none.</summary>
    public string Attribute(string name, string value) =>
        prefix.Length > 0 ? $" {prefix}{name}=\"{value}\"" : $" xmlns:w=\"{uri}\" w:{name}=\"{value}\"";

    public MarkupNode this[int index] => nodes[index];

    public IEnumerable<int> Children(int index)
    {
        for (var child = index + 1; child < nodes[index].After; child = nodes[child].After)
            yield return child;
    }

    /// <summary>First child of that kind, or -1.</summary>
    public int Child(int index, ElementKind kind)
    {
        foreach (var child in Children(index))
        {
            if (nodes[child].Kind == kind)
                return child;
        }

        return -1;
    }

    /// <summary>The properties of an element, which by the schema are its first child; -1 when it has none. Looking further would cost a paragraph of many runs dearly.</summary>
    public int Properties(int index, ElementKind kind) =>
        index + 1 < nodes[index].After && nodes[index + 1].Kind == kind ? index + 1 : -1;

    /// <summary>Nearest ancestor of that kind, the element itself included, or -1.</summary>
    public int Ancestor(int index, ElementKind kind)
    {
        while (index >= 0 && nodes[index].Kind != kind)
            index = nodes[index].Parent;
        return index;
    }

    public ReadOnlySpan<byte> Slice(int start, int end) => bytes.AsSpan(start, end - start);

    /// <summary>Prefix of an element with its colon, as written; that of WordprocessingML for -1.</summary>
    public string PrefixOf(int index)
    {
        if (index < 0)
            return prefix;
        var name = NameOf(index);
        return Encoding.UTF8.GetString(name[..(name.IndexOf((byte)':') + 1)]);
    }

    /// <summary>The namespace declarations in an element's own start tag, each after a blank: what replaces the element needs them too. Empty for -1.</summary>
    public string DeclarationsOf(int index)
    {
        if (index < 0 || Slice(nodes[index].Start, nodes[index].ContentStart).IndexOf("xmlns"u8) < 0)
            return "";
        var declared = AttributeReader.Read(StartTag(index)).Where(attribute => attribute.Name == "xmlns" || attribute.Name.StartsWith("xmlns:", StringComparison.Ordinal));
        return string.Concat(declared.Select(attribute => $" {attribute.Name}=\"{attribute.Value.Replace("\"", "&quot;", StringComparison.Ordinal)}\""));
    }

    /// <summary>A WordprocessingML attribute of a new element that stands at another one, with the blank before it; an attribute needs a prefix even where elements have none.</summary>
    public string AttributeAt(int index, string name, string value) =>
        PrefixOf(index) is { Length: > 0 } own ? $" {own}{name}=\"{value}\"" : $" xmlns:w=\"{uri}\" w:{name}=\"{value}\"";

    /// <summary>Name of an element without its prefix.</summary>
    public ReadOnlySpan<byte> LocalNameOf(int index)
    {
        var name = NameOf(index);
        return name[(name.IndexOf((byte)':') + 1)..];
    }

    private ReadOnlySpan<byte> NameOf(int index)
    {
        var tag = Slice(nodes[index].Start + 1, nodes[index].ContentStart);
        return tag[..tag.IndexOfAny(NameEnd)];
    }

    /// <summary>The start tag as written.</summary>
    public string StartTag(int index) => Encoding.UTF8.GetString(Slice(nodes[index].Start, nodes[index].ContentStart));

    /// <summary>Name of an element without its prefix.</summary>
    public string LocalName(int index)
    {
        var tag = Slice(nodes[index].Start + 1, nodes[index].ContentStart);
        var name = tag[..tag.IndexOfAny(MarkupReader.NameEnd)];
        return Encoding.UTF8.GetString(name[(name.IndexOf((byte)':') + 1)..]);
    }

    /// <summary>The whole element as written; empty for -1.</summary>
    public string Source(int index) => index < 0 ? "" : Encoding.UTF8.GetString(Slice(nodes[index].Start, nodes[index].End));
}
