using System.Buffers;
using System.Net;
using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Packaging.Policy;

/// <summary>Cuts stretches out of a part's own bytes; what is not cut stays byte for byte.</summary>
internal sealed class PartCuts(MarkupTree tree)
{
    private static readonly SearchValues<byte> NameEnd = SearchValues.Create(" \t\r\n/>"u8);

    private readonly List<(int Start, int End)> cuts = [];

    /// <summary>Reads a part; null when its encoding is not known.</summary>
    public static PartCuts? Of(byte[] content) =>
        PartEncoding.ToUtf8(content) is { } bytes ? new PartCuts(MarkupReader.Read(bytes)) : null;

    public int Count => tree.Count;

    /// <summary>Name of an element without its prefix.</summary>
    public string LocalName(int index)
    {
        var tag = tree.Slice(tree[index].Start + 1, tree[index].ContentStart);
        var name = tag[..tag.IndexOfAny(NameEnd)];
        return Encoding.UTF8.GetString(name[(name.LastIndexOf((byte)':') + 1)..]);
    }

    /// <summary>Value of the attribute of that local name; empty when missing.</summary>
    public string Attribute(int index, ReadOnlySpan<byte> localName) =>
        Find(index, localName) is { } span ? WebUtility.HtmlDecode(Encoding.UTF8.GetString(Tag(index)[span.ValueStart..span.ValueEnd])) : "";

    /// <summary>True when the attribute is written with a prefix.</summary>
    public bool IsPrefixed(int index, ReadOnlySpan<byte> localName) =>
        Find(index, localName) is { } span && Tag(index)[span.Start..span.ValueStart].Contains((byte)':');

    public void CutElement(int index) => cuts.Add((tree[index].Start, tree[index].End));

    public void CutAttribute(int index, ReadOnlySpan<byte> localName)
    {
        if (Find(index, localName) is { } span)
            cuts.Add((tree[index].Start + span.Start, tree[index].Start + span.End));
    }

    /// <summary>Leaves the attribute with an empty value, where the schema wants one.</summary>
    public void EmptyAttribute(int index, ReadOnlySpan<byte> localName)
    {
        if (Find(index, localName) is { } span)
            cuts.Add((tree[index].Start + span.ValueStart, tree[index].Start + span.ValueEnd));
    }

    public byte[] ToBytes()
    {
        var kept = new ArrayBufferWriter<byte>(tree.Bytes.Length);
        var at = 0;
        foreach (var (start, end) in cuts.Order())
        {
            // A cut inside another is gone with it.
            if (end <= at)
                continue;
            kept.Write(tree.Slice(at, Math.Max(at, start)));
            at = end;
        }

        kept.Write(tree.Slice(at, tree.Bytes.Length));
        return kept.WrittenSpan.ToArray();
    }

    private ReadOnlySpan<byte> Tag(int index) => tree.Slice(tree[index].Start, tree[index].ContentStart);

    private AttributeSpan? Find(int index, ReadOnlySpan<byte> localName) => AttributeSpan.Find(Tag(index), localName);
}
