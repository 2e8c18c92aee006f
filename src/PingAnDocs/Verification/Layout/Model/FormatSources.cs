using System.Globalization;
using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>The formats of a document, each worked out once: styles, theme, lists and the properties of paragraphs and runs themselves.</summary>
/// <param name="styles">Styles.</param>
/// <param name="theme">Fonts of the theme.</param>
/// <param name="numbering">Automatic lists.</param>
internal sealed class FormatSources(StyleSheet styles, ThemeFonts theme, NumberingBook numbering)
{
    private readonly Dictionary<FormatKey, ParagraphFormat> paragraphs = [];
    private readonly Dictionary<FormatKey, RunFormat> runs = [];

    /// <summary>Styles.</summary>
    public StyleSheet Styles => styles;

    /// <summary>Automatic lists.</summary>
    public NumberingBook Numbering => numbering;

    /// <summary>How a paragraph is set.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="table">Style of the table around; empty outside tables.</param>
    /// <param name="own">Its own properties.</param>
    public ParagraphFormat Paragraph(string style, string table, XElement? own)
    {
        var key = new FormatKey(style, table, own);
        if (!paragraphs.TryGetValue(key, out var format)) paragraphs[key] = format = ParagraphFormat.Of(Numbered(styles.Of(style, table).Paragraph.Copy(), own, style).Over(own));
        return format;
    }

    /// <summary>How a run looks.</summary>
    /// <param name="style">Style of its paragraph.</param>
    /// <param name="table">Style of the table around; empty outside tables.</param>
    /// <param name="own">Its own properties.</param>
    public RunFormat Run(string style, string table, XElement? own)
    {
        var key = new FormatKey(style, table, own);
        if (!runs.TryGetValue(key, out var format)) runs[key] = format = RunFormat.Of(styles.Run(styles.Of(style, table).Run, own), theme);
        return format;
    }

    // What a list brings lies over the style when the paragraph itself is in the list, and under it when its style is.
    private PropertyStack Numbered(PropertyStack stack, XElement? own, string style)
    {
        var direct = own.Child("numPr") is { } listed ? listed.Val("numId") : null;
        if ((direct ?? stack.Get("numPr.numId")) is not { Length: > 0 } list || list == "0") return stack;
        var level = Measure.Whole(own.Child("numPr").Val("ilvl")) ?? numbering.LevelOfStyle(list, style) ?? stack.Whole("numPr.ilvl") ?? 0;
        stack.Set("numPr.ilvl", level.ToString(CultureInfo.InvariantCulture));
        var properties = numbering.PropertiesOf(list, level);
        if (direct is not null) return stack.Over(properties);
        var brought = new PropertyStack().Over(properties);
        foreach (var name in brought.Names.Where(name => name.StartsWith("ind.", StringComparison.Ordinal) && !stack.Names.Any(set => set.StartsWith("ind.", StringComparison.Ordinal))).ToList())
            stack.Set(name, brought.Get(name)!);
        return stack;
    }
}
