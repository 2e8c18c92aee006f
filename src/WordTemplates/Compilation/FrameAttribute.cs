using System.Security;
using System.Text;
using WordTemplates.Markup;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>A tag with 图片 or 图表 in the alt text of a drawing.</summary>
/// <param name="Tag">What it says.</param>
/// <param name="Written">The tag as written.</param>
/// <param name="Cut">Takes the tag out of the alt text; what the author wrote around it stays, and its name when that is nothing.</param>
internal sealed record FrameAttribute(ValueTag Tag, string Written, CutRegion Cut)
{
    private const TagOptions Binding = TagOptions.Picture | TagOptions.Chart;

    /// <summary>Description and title of a drawing, and the alt text of the old kind.</summary>
    private static readonly byte[][] Names = ["descr"u8.ToArray(), "title"u8.ToArray(), "alt"u8.ToArray()];

    public bool IsPicture => Tag.Options.HasFlag(TagOptions.Picture);

    /// <summary>True for a tag that binds a picture or a chart.</summary>
    public static bool Binds(Tag tag) => tag is ValueTag && (tag.Options & Binding) != TagOptions.None;

    /// <summary>The binding tags in the attributes of an element.</summary>
    public static IEnumerable<FrameAttribute> Of(MarkupTree tree, int element)
    {
        var node = tree[element];
        var isAltText = MayHold(tree.Slice(node.Start, node.ContentStart)) && TextAttributes.AreAltText(Encoding.UTF8.GetString(tree.LocalNameOf(element)));
        foreach (var name in isAltText ? Names : [])
        {
            if (AttributeSpan.Find(tree.Slice(node.Start, node.ContentStart), name) is { } span
                && Read(AttributeText.Decode(tree.Slice(node.Start + span.ValueStart, node.Start + span.ValueEnd)), (node.Start + span.ValueStart, node.Start + span.ValueEnd)) is { } found)
                yield return found;
        }
    }

    private static bool MayHold(ReadOnlySpan<byte> tag) => tag.IndexOf((byte)'{') >= 0 || tag.IndexOf("｛"u8) >= 0 || tag.IndexOf("&#"u8) >= 0;

    private static FrameAttribute? Read(string text, (int Start, int End) bytes)
    {
        var open = Pair(text, 0, TagCharacters.IsOpenBrace);
        while (open >= 0)
        {
            var close = Pair(text, open + 2, TagCharacters.IsCloseBrace);
            if (close < 0)
                return null;
            if (TagParser.Parse(text[(open + 2)..close], out _) is ValueTag tag && Binds(tag))
                return Make(tag, text, (open, close + 2), bytes);
            open = Pair(text, close + 2, TagCharacters.IsOpenBrace);
        }

        return null;
    }

    private static FrameAttribute Make(ValueTag tag, string text, (int Open, int Close) at, (int Start, int End) bytes)
    {
        var rest = (text[..at.Open] + text[at.Close..]).Trim();
        return new FrameAttribute(tag, text[at.Open..at.Close], new CutRegion(bytes.Start, bytes.End, SecurityElement.Escape(rest.Length == 0 ? NameOf(tag) : rest)));
    }

    private static string NameOf(ValueTag tag) => tag.Path.Names.Count == 0 ? "" : tag.Path.Names[^1];

    private static int Pair(string text, int from, Func<char, bool> isBrace)
    {
        for (var at = from; at + 1 < text.Length; at++)
        {
            if (isBrace(text[at]) && isBrace(text[at + 1]))
                return at;
        }

        return -1;
    }
}
