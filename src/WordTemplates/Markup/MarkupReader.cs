using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace WordTemplates.Markup;

/// <summary>
/// Maps the elements of a part without copying or normalising a byte. It relies on <c>XmlGuard</c>: the part is well
/// formed, without DTD, and shallow; so the search for the next angle bracket is all the parsing there is.
/// </summary>
internal sealed class MarkupReader
{
    public static readonly SearchValues<byte> NameEnd = SearchValues.Create(" \t\r\n/>"u8);

    private readonly byte[] bytes;
    private readonly List<MarkupNode> nodes = [];
    private readonly Stack<int> open = new();
    private readonly NamespaceScope names = new();

    private MarkupReader(byte[] bytes) => this.bytes = bytes;

    public static MarkupTree Read(byte[] bytes)
    {
        var reader = new MarkupReader(bytes);
        reader.ReadAll();
        return new MarkupTree(bytes, reader.nodes, reader.names.WordPrefix, reader.names.WordNamespace);
    }

    private void ReadAll()
    {
        var at = 0;
        while (Next("<"u8, at) is var start && start >= 0)
        {
            at = bytes[start + 1] switch
            {
                (byte)'?' => Next("?>"u8, start) + 2,
                (byte)'!' when bytes[start + 2] == '[' => Next("]]>"u8, start) + 3,
                (byte)'!' => Next("-->"u8, start) + 3,
                (byte)'/' => ReadEnd(start),
                _ => ReadStart(start),
            };
        }
    }

    private int ReadStart(int start)
    {
        var end = EndOfTag(start);
        var empty = bytes[end - 2] == '/';
        names.Leave(open.Count - 1);
        names.Declare(bytes.AsSpan(start, end - start), open.Count);
        var (kind, vocabulary) = KindOf(start);
        nodes.Add(new MarkupNode(kind, vocabulary, open.Count == 0 ? -1 : open.Peek(), start, end, end, end, nodes.Count + 1));
        if (!empty)
            open.Push(nodes.Count - 1);
        return end;
    }

    private int ReadEnd(int start)
    {
        var end = Next(">"u8, start) + 1;
        ref var node = ref CollectionsMarshal.AsSpan(nodes)[open.Pop()];
        // A mark with content is none; only empty ones may be left out or moved.
        var kind = node.Kind is ElementKind.RangeMark or ElementKind.ContentControlId && start > node.ContentStart ? ElementKind.Opaque : node.Kind;
        node = node with { Kind = kind, ContentEnd = start, End = end, After = nodes.Count };
        return end;
    }

    /// <summary>Offset after the tag; a '>' inside an attribute's value does not end it.</summary>
    private int EndOfTag(int start)
    {
        var at = start + 1;
        while (true)
        {
            at += bytes.AsSpan(at).IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (bytes[at] == '>')
                return at + 1;
            at += 2 + bytes.AsSpan(at + 1).IndexOf(bytes[at]);
        }
    }

    private (ElementKind Kind, Vocabulary Vocabulary) KindOf(int start)
    {
        var length = bytes.AsSpan(start + 1).IndexOfAny(NameEnd);
        var name = Encoding.UTF8.GetString(bytes, start + 1, length);
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var local = name[(colon + 1)..];
        var vocabulary = names.Of(name.AsSpan(0, Math.Max(colon, 0)));
        return (Vocabularies.KindOf(vocabulary, local), vocabulary);
    }

    private int Next(ReadOnlySpan<byte> what, int from)
    {
        var found = bytes.AsSpan(from).IndexOf(what);
        return found < 0 ? -1 : from + found;
    }
}
