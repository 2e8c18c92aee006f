using System.Globalization;
using System.Text;
using WordTemplates.Markup;
using WordTemplates.Packaging;
using WordTemplates.Rendering;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Reads the placeholder picture: what of its markup stays around the picture that takes its place.</summary>
internal static class PictureFrames
{
    /// <summary>The region from a:blip to the end of its fill; null after a fault.</summary>
    /// <param name="tree">The part.</param>
    /// <param name="picture">The element pic:pic.</param>
    /// <param name="relations">The relationships of the part.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="place">Its place.</param>
    /// <param name="faults">Takes the fault.</param>
    public static PictureRegion? Region(MarkupTree tree, int picture, IReadOnlyList<Relation> relations, ValueTag tag, TagPlace place, FaultList faults)
    {
        var fill = tree.Named(picture, "blipFill"u8);
        var blip = tree.Named(fill, "blip"u8);
        if (relations.FirstOrDefault(relation => relation.Id == tree.AttributeOf(blip, "embed")) is not { External: false } relation)
        {
            faults.AtTag("WT401", place, "占位的图片没有存在文件里（是链接的图片，或已经丢失）。", "", "请重新插入一张图片，不要用“链接到文件”。");
            return null;
        }

        return new PictureRegion(tree[blip].Start, tree[fill].ContentEnd, tag, place, Frame(tree, picture, blip, relation));
    }

    /// <summary>Id of the relationship to the picture an element shows; null when it is none.</summary>
    public static string? RelationOf(MarkupTree tree, int picture) =>
        tree.Named(tree.Named(picture, "blipFill"u8), "blip"u8) is >= 0 and var blip ? tree.AttributeOf(blip, "embed") : null;

    private static PictureFrame Frame(MarkupTree tree, int picture, int blip, Relation relation)
    {
        var (width, height) = Size(tree, picture);
        var tag = tree.Slice(tree[blip].Start, tree[blip].ContentStart);
        var embed = AttributeSpan.Find(tag, "embed"u8)!.Value;
        var end = tag.TrimEnd("/> \t\r\n"u8).Length;
        return new PictureFrame(
            Without(tag[..embed.ValueStart], "link"u8),
            Without(tag[embed.ValueEnd..end], "link"u8),
            Effects(tree, blip),
            tree.PrefixOf(blip),
            relation.Type,
            (width, height));
    }

    /// <summary>Size of the picture itself, else of the drawing around it, in EMU.</summary>
    private static (long Width, long Height) Size(MarkupTree tree, int picture)
    {
        var own = tree.Named(tree.Named(tree.Named(picture, "spPr"u8), "xfrm"u8), "ext"u8);
        if (own >= 0)
            return (Number(tree.AttributeOf(own, "cx")), Number(tree.AttributeOf(own, "cy")));
        for (var around = tree[picture].Parent; around >= 0; around = tree[around].Parent)
        {
            if (tree.Named(around, "extent"u8) is >= 0 and var extent)
                return (Number(tree.AttributeOf(extent, "cx")), Number(tree.AttributeOf(extent, "cy")));
        }

        return (0, 0);
    }

    /// <summary>Brightness and the like stay; extensions go, they hold the placeholder a second time.</summary>
    private static string Effects(MarkupTree tree, int blip) =>
        string.Concat(tree.Children(blip).Where(child => !tree.IsNamed(child, "extLst"u8)).Select(tree.Source));

    private static string Without(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> attribute)
    {
        var text = Encoding.UTF8.GetString(tag);
        return AttributeSpan.Find(tag, attribute) is { } span ? Encoding.UTF8.GetString(tag[..span.Start]) + Encoding.UTF8.GetString(tag[span.End..]) : text;
    }

    private static long Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
