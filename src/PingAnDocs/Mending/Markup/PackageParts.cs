using System.Globalization;
using System.Xml.Linq;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Mending.Markup;

/// <summary>Adds parts to a Word file: the part, its content type and the relationship that leads to it.</summary>
/// <param name="document">The file.</param>
/// <param name="parts">Where parts written anew go.</param>
internal sealed class PackageParts(LayoutDocument document, Dictionary<string, XDocument> parts)
{
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Namespace of the body's markup.</summary>
    public XNamespace Word => document.Body.Root.Name.Namespace;

    /// <summary>Namespace of references to relationships.</summary>
    public XNamespace Reference => Word.NamespaceName.Contains("purl.oclc.org", StringComparison.Ordinal) ? Strict : Transitional;

    /// <summary>A part to be changed, as it is now; null when the file has none or it cannot be read.</summary>
    public XElement? Open(string name)
    {
        if (parts.TryGetValue(name, out var known)) return known.Root;
        if (XmlPart.Root(document.Package, name)?.Document is not { } part) return null;
        return (parts[name] = part).Root;
    }

    /// <summary>Adds a part beside the body and gives the identifier of its relationship.</summary>
    /// <param name="kind">footer or settings.</param>
    /// <param name="root">Its markup.</param>
    public string Add(string kind, XElement root)
    {
        var main = document.Body.Name;
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var file = Free(folder, kind);
        parts[folder + file] = new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root);
        Open(ContentTypes.Part)?.Add(new XElement(
            Types + "Override", new XAttribute("PartName", "/" + folder + file), new XAttribute("ContentType", $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml")));
        var links = $"{folder}_rels/{main[folder.Length..]}.rels";
        if (Open(links) is not { } relations) parts[links] = new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), relations = new XElement(Links + "Relationships"));
        var used = relations.Elements().Select(relation => relation.Attr("Id")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var id = Enumerable.Range(1, used.Count + 1).Select(number => "rIdMended" + number.ToString(CultureInfo.InvariantCulture)).First(name => !used.Contains(name));
        relations.Add(new XElement(Links + "Relationship", new XAttribute("Id", id), new XAttribute("Type", $"{Reference.NamespaceName}/{kind}"), new XAttribute("Target", file)));
        return id;
    }

    private string Free(string folder, string kind) => Enumerable.Range(kind == "settings" ? 0 : 1, 10000)
        .Select(number => number == 0 ? kind + ".xml" : kind + number.ToString(CultureInfo.InvariantCulture) + ".xml")
        .First(file => !parts.ContainsKey(folder + file) && !document.Package.Names.Contains(folder + file, StringComparer.OrdinalIgnoreCase));
}
