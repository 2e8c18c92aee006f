using System.Text;
using WordTemplates.Markup;
using WordTemplates.Rendering;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>The markup around a gap: a run of the same format with a yellow highlight, in the order the schema asks for.</summary>
internal static class GapMarkup
{
    /// <summary>The properties that stand before the highlight; whatever else there is, Word's extensions too, comes after it.</summary>
    private static readonly HashSet<string> Before =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint",
        "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight",
    ];

    /// <summary>The frame of a value with the markup of its gap, when its tag asks for one; characters without runs, and runs of shapes, have no highlight.</summary>
    public static TextFrame Framed(ValueRegion value, TextFrame frame, MarkupTree tree)
    {
        if (!value.Tag.Options.HasFlag(TagOptions.Gap) || tree[value.Text] is not { Kind: ElementKind.Text, Vocabulary: Vocabulary.Word })
            return frame;
        var snippets = new Snippets(tree);
        var same = snippets.Split(value.Text);
        var marked = snippets.Split(value.Text, Highlighted(snippets.RunProperties(value.Text), tree.PrefixOf(value.Text), tree.Uri));
        return frame with { GapStart = Encoding.UTF8.GetBytes(marked.EndRun + marked.BeginRun), GapEnd = Encoding.UTF8.GetBytes(same.EndRun + same.BeginRun) };
    }

    /// <summary>Run properties with the highlight.</summary>
    /// <param name="properties">The properties as written; empty for none.</param>
    /// <param name="w">Prefix of the run with its colon.</param>
    /// <param name="uri">Namespace behind the prefix.</param>
    public static string Highlighted(string properties, string w, string uri)
    {
        var highlight = w.Length > 0 ? $"<{w}highlight {w}val=\"yellow\"/>" : $"<highlight xmlns:w=\"{uri}\" w:val=\"yellow\"/>";
        if (properties.Length == 0 || properties.EndsWith("/>", StringComparison.Ordinal))
            return $"<{w}rPr>{highlight}</{w}rPr>";
        var tree = MarkupReader.Read(Encoding.UTF8.GetBytes(properties));
        var text = new StringBuilder(tree.StartTag(0));
        var children = tree.Children(0).Select(child => (Name: Encoding.UTF8.GetString(tree.LocalNameOf(child)), Source: tree.Source(child))).ToList();
        var split = children.TakeWhile(child => Before.Contains(child.Name)).Count();
        text.AppendJoin("", children.Take(split).Where(child => child.Name != "highlight").Select(child => child.Source));
        text.Append(highlight).AppendJoin("", children.Skip(split).Select(child => child.Source));
        return text.Append($"</{w}rPr>").ToString();
    }
}
