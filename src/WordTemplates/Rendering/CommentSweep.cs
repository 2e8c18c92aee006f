using WordTemplates.Markup;
using WordTemplates.Packaging;

namespace WordTemplates.Rendering;

/// <summary>
/// A reviewer's comment goes with the place it was made at: when the mark that refers to it vanished with its paragraph or
/// its section, no end of its range and no text of it may be left behind.
/// </summary>
internal sealed class CommentSweep(TemplatePackage package)
{
    private readonly HashSet<string> lost = [];

    /// <summary>The part without the ranges of comments it lost.</summary>
    public ReadOnlySpan<byte> Clean(CompiledPart part, ReadOnlySpan<byte> written)
    {
        // Each reference is written once at most, so their number tells whether all are there.
        if (part.CommentIds.Count == 0 || CountOf("commentReference"u8, written) >= part.CommentIds.Count)
            return written;
        var tree = MarkupReader.Read([.. written]);
        var gone = part.CommentIds.Except(Referenced(tree)).ToHashSet();
        lost.UnionWith(gone);
        return Without(tree, i => tree[i].Kind == ElementKind.RangeMark && IsRange(tree.LocalNameOf(i)) && gone.Contains(IdOf(tree, i)));
    }

    /// <summary>Takes the comments themselves out of their part.</summary>
    public void Apply(ZipEntry[] written)
    {
        if (lost.Count == 0 || package.Comments < 0 || EntryContent.Read(written[package.Comments], new FaultList()) is not { } content)
            return;
        var tree = MarkupReader.Read(PartEncoding.ToUtf8(content) ?? content);
        var rest = Without(tree, i => tree[i].Kind == ElementKind.Story && lost.Contains(IdOf(tree, i)));
        written[package.Comments] = GzipFraming.Deflate(written[package.Comments].Name, rest, level: 6);
    }

    /// <summary>Ids of the comments a part refers to.</summary>
    public static IEnumerable<string> Referenced(MarkupTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Kind == ElementKind.RangeMark && tree.LocalNameOf(i).SequenceEqual("commentReference"u8))
                yield return IdOf(tree, i);
        }
    }

    private static bool IsRange(ReadOnlySpan<byte> name) => name.SequenceEqual("commentRangeStart"u8) || name.SequenceEqual("commentRangeEnd"u8);

    private static string IdOf(MarkupTree tree, int index) => AttributeReader.Value(tree.StartTag(index), "id");

    private static byte[] Without(MarkupTree tree, Func<int, bool> goes)
    {
        var rest = new MemoryStream();
        var at = 0;
        for (var i = 0; i < tree.Count; i++)
        {
            if (!goes(i))
                continue;
            rest.Write(tree.Slice(at, tree[i].Start));
            at = tree[i].End;
        }

        rest.Write(tree.Slice(at, tree.Bytes.Length));
        return rest.ToArray();
    }

    private static int CountOf(ReadOnlySpan<byte> name, ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        for (var at = bytes.IndexOf(name); at >= 0; at = bytes.IndexOf(name))
        {
            count++;
            bytes = bytes[(at + name.Length)..];
        }

        return count;
    }
}
