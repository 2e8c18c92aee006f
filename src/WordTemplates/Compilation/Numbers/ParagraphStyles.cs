using WordTemplates.Markup;

namespace WordTemplates.Compilation.Numbers;

/// <summary>What paragraph styles say about numbers: a paragraph may be numbered by its style alone, or by one that style is based on.</summary>
internal sealed class ParagraphStyles
{
    private readonly Dictionary<string, int> styles = [];
    private readonly MarkupTree? tree;

    /// <summary>Reads the style part, which has passed the guard; none means no styles.</summary>
    public ParagraphStyles(byte[]? content)
    {
        if (content is null || PartEncoding.ToUtf8(content) is not { } bytes)
            return;
        tree = MarkupReader.Read(bytes);
        foreach (var style in tree.Children(0).Where(child => tree.IsNamed(child, "style"u8)))
            styles.TryAdd(tree.AttributeOf(style, "styleId"), style);
    }

    /// <summary>The number a style gives its paragraphs; null when it gives none.</summary>
    public StyleNumber? NumberOf(string style)
    {
        var chain = Chain(style).ToList();
        var at = chain.FindIndex(id => tree!.Named(Numbering(id), "numId"u8) >= 0);
        if (at < 0)
            return null;
        // The style's own indent beats that of the list, but the list's would beat it on a paragraph numbered directly.
        var indent = chain.Take(at + 1).Select(id => tree!.Named(Properties(id), "ind"u8)).FirstOrDefault(found => found >= 0, -1);
        var level = chain.Take(at + 1).Select(id => tree!.NumberOf(tree!.Named(Numbering(id), "ilvl"u8), "val", -1)).FirstOrDefault(found => found >= 0);
        return new StyleNumber(tree!.NumberOf(tree!.Named(Numbering(chain[at]), "numId"u8), "val", 0), level, [.. chain.Take(at + 1)], indent < 0 ? [] : [.. Attributes(indent)]);
    }

    /// <summary>The style and those it is based on; a circle ends where it closes.</summary>
    private IEnumerable<string> Chain(string style)
    {
        var met = new HashSet<string>();
        while (styles.TryGetValue(style, out var node) && met.Add(style))
        {
            yield return style;
            style = tree!.AttributeOf(tree!.Named(node, "basedOn"u8), "val");
        }
    }

    private int Properties(string style) => tree!.Named(styles[style], "pPr"u8);

    private int Numbering(string style) => tree!.Named(Properties(style), "numPr"u8);

    private IEnumerable<(string Name, string Value)> Attributes(int index) =>
        AttributeReader.Read(tree!.StartTag(index)).Select(pair => (pair.Name[(pair.Name.IndexOf(':', StringComparison.Ordinal) + 1)..], pair.Value));
}

/// <summary>The number a style gives its paragraphs.</summary>
/// <param name="Id">Number of the list; 0 for none.</param>
/// <param name="Level">Level the style names.</param>
/// <param name="Styles">The style and those it is based on, as far as the one that names the list.</param>
/// <param name="Indent">Attributes of the indent these styles set, by local name; empty when they set none.</param>
internal sealed record StyleNumber(int Id, int Level, IReadOnlyList<string> Styles, IReadOnlyList<(string Name, string Value)> Indent);
