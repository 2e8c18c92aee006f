using System.Collections.Concurrent;
using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Styles of a document and the chains they stand in.</summary>
internal sealed class StyleSheet
{
    // More steps up the chain of based-on styles are a circle.
    private const int LongestChain = 20;

    private static readonly string[] Toggles = ["b", "i", "strike", "dstrike", "vanish", "caps", "smallCaps"];

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    // One sheet may serve all documents of a kit at once.
    private readonly ConcurrentDictionary<(string, string), (PropertyStack Paragraph, PropertyStack Run)> known = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> names = new(StringComparer.Ordinal);
    private readonly XElement? defaults;
    private readonly string defaultParagraph = "";

    public StyleSheet(XElement? root)
    {
        defaults = root.Child("docDefaults");
        foreach (var style in root.Children("style"))
        {
            styles.TryAdd(style.Attr("styleId"), style);
            if (style.Attr("type") == "paragraph" && style.Attr("default") is { Length: > 0 } value && Word.IsOn(value)) defaultParagraph = style.Attr("styleId");
        }
    }

    /// <summary>The style a paragraph has, its own or the default one.</summary>
    public string Resolve(string id) => styles.ContainsKey(id) ? id : defaultParagraph;

    /// <summary>Name of a style as Word shows it; empty for none.</summary>
    public string NameOf(string id) => styles.TryGetValue(id, out var style) ? style.Val("name") ?? "" : "";

    /// <summary>Names of a style and of the styles it is based on, nearest first.</summary>
    public IReadOnlyList<string> NamesOf(string id) => names.GetOrAdd(id, own => [.. Enumerable.Reverse(Chain(own)).Select(style => style.Val("name") ?? "")]);

    /// <summary>Properties of a paragraph and of its text before numbering and direct formatting; to be copied, not changed.</summary>
    /// <param name="id">The paragraph's style.</param>
    /// <param name="table">Style of the table it stands in; empty outside tables.</param>
    public (PropertyStack Paragraph, PropertyStack Run) Of(string id, string table)
    {
        var key = (Resolve(id), table);
        if (known.TryGetValue(key, out var made)) return made;
        var paragraph = new PropertyStack().Over(defaults.Child("pPrDefault").Child("pPr"));
        var run = new PropertyStack().Over(defaults.Child("rPrDefault").Child("rPr"));
        foreach (var style in Chain(table).Concat(Chain(key.Item1)))
        {
            paragraph.Over(style.Child("pPr"));
            run.Over(style.Child("rPr"));
        }

        return known[key] = (paragraph, run);
    }

    /// <summary>Properties of a run: those of its paragraph's style, its character style, its own.</summary>
    public PropertyStack Run(PropertyStack paragraph, XElement? own)
    {
        var stack = paragraph.Copy();
        if (own.Val("rStyle") is { Length: > 0 } id) OverCharacterStyle(stack, id);
        return stack.Over(own);
    }

    // Bold inside a bold paragraph style is not bold: toggles of the two chains cancel out.
    private void OverCharacterStyle(PropertyStack stack, string id)
    {
        var character = new PropertyStack();
        foreach (var style in Chain(id)) character.Over(style.Child("rPr"));
        var before = Toggles.Where(name => stack.Flag(name) && character.Flag(name)).ToList();
        foreach (var style in Chain(id)) stack.Over(style.Child("rPr"));
        foreach (var name in before) stack.Set(name, "0");
    }

    private List<XElement> Chain(string id)
    {
        var chain = new List<XElement>();
        while (chain.Count < LongestChain && styles.TryGetValue(id, out var style))
        {
            chain.Add(style);
            id = style.Val("basedOn") ?? "";
        }

        chain.Reverse();
        return chain;
    }
}
