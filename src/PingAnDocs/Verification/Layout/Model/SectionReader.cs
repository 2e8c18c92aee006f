using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Reads the sections of a body in their order; a header or footer a section does not name is that of the section before.</summary>
internal static class SectionReader
{
    public static IReadOnlyList<LayoutSection> Read(XElement body, Relations relations, DocumentSettings settings)
    {
        var sections = new List<LayoutSection>();
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        var footers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in Elements(body))
        {
            Inherit(headers, element.Children("headerReference"), relations);
            Inherit(footers, element.Children("footerReference"), relations);
            sections.Add(new LayoutSection(sections.Count, element)
            {
                GutterOnTop = settings.GutterOnTop,
                Headers = new Dictionary<string, string>(headers, StringComparer.Ordinal),
                Footers = new Dictionary<string, string>(footers, StringComparer.Ordinal),
            });
        }

        return sections;
    }

    /// <summary>The section properties that end a section with this paragraph, or null.</summary>
    public static XElement? EndedBy(XElement paragraph) => paragraph.Child("pPr").Child("sectPr");

    // A document without any has one section of unknown geometry.
    private static IEnumerable<XElement> Elements(XElement body)
    {
        var inner = body.Descendants().Where(element => element.Is("p")).Select(EndedBy).OfType<XElement>();
        return inner.Append(body.Child("sectPr") ?? new XElement("sectPr"));
    }

    private static void Inherit(Dictionary<string, string> parts, IEnumerable<XElement> references, Relations relations)
    {
        foreach (var reference in references)
        {
            if (relations.PartOf(reference.Attr("id")) is { } part) parts[reference.Attr("type")] = part;
        }
    }
}
