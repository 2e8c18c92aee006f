using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>The format a content control gives to its value: that of its first run and first paragraph.</summary>
internal static class ControlFormat
{
    private static readonly string[] OneParagraph = ["text", "dropDownList", "comboBox", "date"];

    public static string OfParagraph(MarkupTree tree, ControlContent content) =>
        content.Paragraph < 0 ? "" : tree.Source(tree.Properties(content.Paragraph, ElementKind.ParagraphProperties));

    /// <summary>While a placeholder is shown its run is grey, and the format to come stands among the control's properties.</summary>
    public static string OfRun(MarkupTree tree, ContentControl control, ControlContent content)
    {
        var isPlaceholder = ContentControl.Child(tree, control.Properties, "showingPlcHdr"u8) >= 0;
        var later = tree.Child(control.Properties, ElementKind.RunProperties);
        if (isPlaceholder && later >= 0)
            return tree.Source(later);
        var properties = content.Run < 0 ? -1 : tree.Properties(content.Run, ElementKind.RunProperties);
        if (properties < 0)
            return "";
        var style = ContentControl.Child(tree, properties, "rStyle"u8);
        return style >= 0 && (isPlaceholder || AttributeReader.Value(tree.StartTag(style), "val") == "PlaceholderText")
            ? Text(tree, tree[properties].Start, tree[style].Start) + Text(tree, tree[style].End, tree[properties].End)
            : tree.Source(properties);
    }

    /// <summary>A plain text control, a list or a date holds one paragraph only.</summary>
    public static bool HoldsParagraphs(MarkupTree tree, ContentControl control) =>
        !tree.Children(control.Properties).Any(child => OneParagraph.Contains(Encoding.UTF8.GetString(tree.LocalNameOf(child))));

    private static string Text(MarkupTree tree, int start, int end) => Encoding.UTF8.GetString(tree.Slice(start, end));
}
