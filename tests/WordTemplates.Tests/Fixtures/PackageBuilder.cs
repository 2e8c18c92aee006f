using System.Security;

namespace WordTemplates.Tests.Fixtures;

/// <summary>Makes a Word package part by part, with content types and relationships as given.</summary>
internal sealed class PackageBuilder
{
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, string Type, string Xml)> parts = [];
    private readonly List<(string Source, string Xml)> relations = [];

    /// <summary>A package with that body.</summary>
    public static PackageBuilder Of(string body) =>
        new PackageBuilder().Part("word/document.xml", Word + "document.main+xml", Docx.Document(body)).Relation("", "rId1", Office + "officeDocument", "word/document.xml");

    public PackageBuilder Part(string name, string type, string xml)
    {
        parts.Add((name, type, xml));
        return this;
    }

    /// <summary>A part of a kind of WordprocessingML, related to the main document.</summary>
    public PackageBuilder Story(string id, string kind, string name, string xml) =>
        Part("word/" + name, Word + kind + "+xml", xml).Relation("word/document.xml", id, Office + kind, name);

    /// <summary>A relationship of a part; of the package for "".</summary>
    public PackageBuilder Relation(string source, string id, string type, string target, bool external = false)
    {
        var mode = external ? " TargetMode=\"External\"" : "";
        relations.Add((source, $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{SecurityElement.Escape(target)}\"{mode}/>"));
        return this;
    }

    /// <summary>A link of the main document.</summary>
    public PackageBuilder Link(string id, string target) => Relation("word/document.xml", id, Office + "hyperlink", target, external: true);

    public byte[] Build()
    {
        var types = string.Concat(parts.Select(part => $"<Override PartName=\"/{part.Name}\" ContentType=\"{part.Type}\"/>"));
        var tables = relations.GroupBy(relation => relation.Source).Select(group =>
            (TableOf(group.Key), $"<?xml version=\"1.0\"?><Relationships xmlns=\"{Relations}\">{string.Concat(group.Select(relation => relation.Xml))}</Relationships>"));
        return Docx.Zip(
        [
            ("[Content_Types].xml", $"<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{types}</Types>"),
            .. tables,
            .. parts.Select(part => (part.Name, part.Xml)),
        ]);
    }

    private static string TableOf(string source)
    {
        var slash = source.LastIndexOf('/') + 1;
        return source[..slash] + "_rels/" + source[slash..] + ".rels";
    }
}
