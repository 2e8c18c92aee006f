using System.Globalization;
using System.Xml.Linq;

namespace PingAnDocs.Verification.Reading;

/// <summary>Which styles make a paragraph a heading of the first level, read from styles.xml by name and outline level.</summary>
internal sealed class HeadingStyles
{
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

    public bool IsFirstLevel(StoryParagraph paragraph) =>
        paragraph.Outline is { } level ? level == 0 : IsFirstLevel(paragraph.Style, steps: 0);

    // Ten steps up the chain of based-on styles: more is a circle.
    private bool IsFirstLevel(string id, int steps)
    {
        if (steps > 10 || !styles.TryGetValue(id, out var style)) return false;
        if (Value(style, "name").Equals("heading 1", StringComparison.OrdinalIgnoreCase)) return true;
        var outline = Value(Child(style, "pPr"), "outlineLvl");
        if (outline.Length > 0) return outline == 0.ToString(CultureInfo.InvariantCulture);
        return IsFirstLevel(Value(style, "basedOn"), steps + 1);
    }

    private static XElement? Child(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private static string Value(XElement? parent, string name) => Child(parent, name) is { } child ? Attribute(child, "val") : "";

    private static string Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value ?? "";
}
