using System.Globalization;
using System.Text;
using WordTemplates.Markup;
using WordTemplates.Packaging;

namespace WordTemplates.Compilation;

/// <summary>The target of a link in readable characters, each with the way back to the target as written: Word stores braces as %7B.</summary>
/// <param name="Relation">The relationship that holds it.</param>
/// <param name="Text">The readable characters.</param>
/// <param name="Offsets">Where each begins in the target as written; one more for the end.</param>
internal sealed record TaggedLink(Relation Relation, string Text, IReadOnlyList<int> Offsets)
{
    /// <summary>The links of a part whose target holds tags; any other target with tags is a fault.</summary>
    public static IReadOnlyDictionary<string, TaggedLink> Of(string part, IReadOnlyList<Relation> relations, FaultList faults)
    {
        var links = new Dictionary<string, TaggedLink>();
        foreach (var target in relations.Where(MayHoldTags).Select(Read).Where(target => TagFinder.HoldsTag(target.Text)))
        {
            if (target.Relation is { External: true, ShortType: "hyperlink" })
                links[target.Relation.Id] = target;
            else
                faults.AtPart("WT121", part, $"外部目标“{FaultList.Quote(target.Text)}”不是超链接，不能写标签。", "请改为普通的图片或链接。");
        }

        return links;
    }

    /// <summary>True for the elements whose relationship is a link.</summary>
    public static bool IsLink(MarkupTree tree, int index)
    {
        var name = tree.LocalNameOf(index);
        return name.SequenceEqual("hyperlink"u8) || name.SequenceEqual("hlinkClick"u8) || name.SequenceEqual("hlinkHover"u8);
    }

    /// <summary>The target as written between two readable characters.</summary>
    public string Written(int first, int end) => Relation.Target[Offsets[first]..Offsets[end]];

    private static bool MayHoldTags(Relation relation) => relation.Target.AsSpan().IndexOfAny("{｛%") >= 0;

    private static TaggedLink Read(Relation relation)
    {
        var (written, text, offsets) = (relation.Target, new StringBuilder(), new List<int>());
        for (var at = 0; at < written.Length;)
        {
            var encoded = EncodedAt(written, at);
            if (encoded.Length == 0)
            {
                offsets.Add(at);
                text.Append(written[at++]);
                continue;
            }

            for (var bytes = encoded.AsSpan(); bytes.Length > 0;)
            {
                Rune.DecodeFromUtf8(bytes, out var rune, out var length);
                offsets.AddRange(Enumerable.Repeat(at, rune.Utf16SequenceLength));
                text.Append(rune.ToString());
                bytes = bytes[length..];
                at += length * 3;
            }
        }

        return new TaggedLink(relation, text.ToString(), [.. offsets, written.Length]);
    }

    /// <summary>The bytes of the %XX sequences that stand here.</summary>
    private static byte[] EncodedAt(string text, int at)
    {
        var bytes = new List<byte>();
        for (; at + 2 < text.Length && text[at] == '%' && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value); at += 3)
            bytes.Add(value);
        return [.. bytes];
    }
}
