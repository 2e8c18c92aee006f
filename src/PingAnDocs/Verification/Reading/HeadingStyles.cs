using System.Globalization;
using System.Xml.Linq;

namespace PingAnDocs.Verification.Reading;

/// <summary>Which styles make a paragraph a heading, and of which level, read from styles.xml by name and outline level.</summary>
internal sealed class HeadingStyles
{
    // Outline level of what is no heading.
    private const int BodyText = 9;
    private const string HeadingName = "heading ";

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);

    /// <summary>The styles of a document: its template's, when it has the same.</summary>
    public static HeadingStyles Of(WordPackage package, TemplateReading template) =>
        package.StylesPart is { } name && template.Package.Holds(name, package.Entries[name]) ? template.Headings : Of(package);

    /// <summary>Reads the styles of a package; without a readable styles part no style is a heading.</summary>
    public static HeadingStyles Of(WordPackage package)
    {
        var result = new HeadingStyles();
        if (package.StylesPart is not { } name) return result;
        using var reader = SafeXml.Read(package.Entries[name]);
        foreach (var style in XDocument.Load(reader).Root!.Elements())
        {
            if (style.Name.LocalName == "style") result.styles.TryAdd(Attribute(style, "styleId"), style);
        }

        return result;
    }

    public bool IsFirstLevel(StoryParagraph paragraph) => Level(paragraph) == 0;

    /// <summary>Level of the heading, from 0; null for a paragraph that is none.</summary>
    public int? Level(StoryParagraph paragraph) =>
        (paragraph.Outline ?? Level(paragraph.Style, steps: 0)) is { } level and < BodyText ? level : null;

    /// <summary>True for the style of a document's title.</summary>
    public bool IsTitle(StoryParagraph paragraph) =>
        styles.TryGetValue(paragraph.Style, out var style) && Value(style, "name").Equals("Title", StringComparison.OrdinalIgnoreCase);

    // Ten steps up the chain of based-on styles: more is a circle.
    private int? Level(string id, int steps)
    {
        if (steps > 10 || !styles.TryGetValue(id, out var style)) return null;
        if (Number(Value(style, "name"), HeadingName) is { } named and > 0) return named - 1;
        return Number(Value(Child(style, "pPr"), "outlineLvl"), "") ?? Level(Value(style, "basedOn"), steps + 1);
    }

    private static int? Number(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static XElement? Child(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private static string Value(XElement? parent, string name) => Child(parent, name) is { } child ? Attribute(child, "val") : "";

    private static string Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value ?? "";
}
