using System.Xml;
using System.Xml.Linq;
using PingAnDocs.Data;
using PingAnDocs.Verification.Layout.Rendered;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Printing;

/// <summary>Reads which font each passage of a Word file asks for: the run's own, else its character style's, its paragraph style's, the document's.</summary>
internal static class RequestedFonts
{
    private const int LongestChain = 20;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The passages in the order of the text; none when the file cannot be read.</summary>
    public static IReadOnlyList<FontPassage> Read(ReadOnlyMemory<byte> document)
    {
        if (PackageReader.Open(document, new DiagnosticBag()) is not { } package || Root(package, package.MainPart) is not { } body) return [];
        var styles = Root(package, package.StylesPart);
        var known = (styles?.Elements(W + "style") ?? []).GroupBy(style => Value(style, "styleId"), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var usual = known.Values.FirstOrDefault(style => Value(style, "type") == "paragraph" && Value(style, "default") is "1" or "true");
        var general = Font(styles?.Element(W + "docDefaults")?.Element(W + "rPrDefault")?.Element(W + "rPr"));
        return [.. body.Descendants(W + "p").SelectMany(paragraph => Passages(paragraph, run =>
            Font(run.Element(W + "rPr")) ?? OfStyle(known, Id(run.Element(W + "rPr"), "rStyle")) ?? OfStyle(known, Id(paragraph.Element(W + "pPr"), "pStyle") ?? Value(usual, "styleId")) ?? general ?? ""))];
    }

    // Runs of one font that follow each other are one passage.
    private static IEnumerable<FontPassage> Passages(XElement paragraph, Func<XElement, string> fontOf)
    {
        var (font, text) = ("", "");
        foreach (var run in paragraph.Descendants(W + "r").Where(run => run.Ancestors(W + "p").First() == paragraph))
        {
            var (own, more) = (fontOf(run), string.Concat(run.Elements(W + "t").Select(part => part.Value)));
            if (own != font && more.Length > 0)
            {
                if (font.Length > 0 && text.Length > 0) yield return new FontPassage(font, text);
                (font, text) = (own, "");
            }

            text += more;
        }

        if (font.Length > 0 && text.Length > 0) yield return new FontPassage(font, text);
    }

    private static string? OfStyle(Dictionary<string, XElement> styles, string? id)
    {
        for (var step = 0; step < LongestChain && id is not null && styles.TryGetValue(id, out var style); step++)
        {
            if (Font(style.Element(W + "rPr")) is { } font) return font;
            id = Id(style, "basedOn");
        }

        return null;
    }

    private static string? Font(XElement? properties) => (string?)properties?.Element(W + "rFonts")?.Attribute(W + "eastAsia");

    private static string? Id(XElement? properties, string name) => (string?)properties?.Element(W + name)?.Attribute(W + "val");

    private static string Value(XElement? element, string name) => (string?)element?.Attribute(W + name) ?? "";

    private static XElement? Root(WordPackage package, string? part)
    {
        if (part is null || package.Entry(part) is not { } bytes) return null;
        try
        {
            using var reader = SafeXml.Read(bytes);
            while (reader.Read()) if (reader.Depth > SafeXml.DeepestElement) return null;
            using var again = SafeXml.Read(bytes);
            return XDocument.Load(again).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
