using System.Text;
using WordTemplates.Markup;
using WordTemplates.Rendering;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>The markup around a gap: a run of the same format with a yellow highlight, in the order the schema asks for.</summary>
internal sealed class GapMarkup(MarkupTree tree)
{
    /// <summary>The properties that stand before the highlight; whatever else there is, Word's extensions too, comes after it.</summary>
    private static readonly HashSet<string> Before =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint",
        "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight",
    ];

    private readonly string w = tree.Prefix;
    private readonly Snippets snippets = new(tree);

    /// <summary>The frame of a value with the markup of its gap, when its tag asks for one.</summary>
    public static TextFrame Framed(ValueRegion value, TextFrame frame, MarkupTree tree) =>
        value.Tag.Options.HasFlag(TagOptions.Gap) ? new GapMarkup(tree).AddTo(frame, value.Text) : frame;

    private TextFrame AddTo(TextFrame frame, int text)
    {
        var split = snippets.Split(text);
        var properties = Highlighted(tree.Properties(tree[text].Parent, ElementKind.RunProperties));
        return frame with
        {
            GapStart = Encoding.UTF8.GetBytes($"{split.EndRun}<{w}r>{properties}{snippets.TextStart}"),
            GapEnd = Encoding.UTF8.GetBytes(split.EndRun + split.BeginRun),
        };
    }

    private string Highlighted(int properties)
    {
        var highlight = $"<{w}highlight{tree.Attribute("val", "yellow")}/>";
        if (properties < 0 || tree[properties].ContentEnd == tree[properties].End)
            return $"<{w}rPr>{highlight}</{w}rPr>";
        var text = new StringBuilder(tree.StartTag(properties));
        var children = tree.Children(properties).ToList();
        var first = children.FindIndex(child => !Before.Contains(tree.LocalName(child)));
        var split = first < 0 ? children.Count : first;
        foreach (var child in children.Take(split).Where(child => tree.LocalName(child) != "highlight"))
            text.Append(tree.Source(child));
        text.Append(highlight);
        foreach (var child in children.Skip(split))
            text.Append(tree.Source(child));
        return text.Append($"</{w}rPr>").ToString();
    }
}
