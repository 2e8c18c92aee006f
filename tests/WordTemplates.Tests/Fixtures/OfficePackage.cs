using System.IO.Compression;
using System.Security;
using System.Text;

namespace WordTemplates.Tests.Fixtures;

/// <summary>Builds Word files with parts of every kind: pictures, charts, workbooks.</summary>
internal sealed class OfficePackage
{
    public const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, string Type, byte[] Content)> parts = [];
    private readonly Dictionary<string, List<(string Id, string Type, string Target, bool External)>> relations = [];

    public OfficePackage With(string name, string type, byte[] content)
    {
        parts.Add((name, type, content));
        return this;
    }

    public OfficePackage With(string name, string type, string content) => With(name, type, Encoding.UTF8.GetBytes(content));

    /// <summary>Adds a relationship of a part; the type is a full URI or one of the usual short names.</summary>
    public OfficePackage Related(string part, string id, string type, string target, bool external = false)
    {
        if (!relations.TryGetValue(part, out var list))
            relations.Add(part, list = []);
        list.Add((id, type.Contains(':', StringComparison.Ordinal) ? type : Relation + type, target, external));
        return this;
    }

    /// <summary>The Word file; the main document is word/document.xml.</summary>
    public byte[] ToBytes()
    {
        Related("", "rId1", "officeDocument", "word/document.xml");
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(Types()));
            foreach (var (part, list) in relations)
                Add(zip, RelationsName(part), Encoding.UTF8.GetBytes(Relations(list)));
            foreach (var (name, _, content) in parts)
                Add(zip, name, content);
        }

        return memory.ToArray();
    }

    private string Types() =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + string.Concat(parts.Select(part => $"<Override PartName=\"/{part.Name}\" ContentType=\"{part.Type}\"/>")) + "</Types>";

    private static string Relations(IEnumerable<(string Id, string Type, string Target, bool External)> list) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(list.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{one.Type}\" Target=\"{SecurityElement.Escape(one.Target)}\"{(one.External ? " TargetMode=\"External\"" : "")}/>")) + "</Relationships>";

    private static string RelationsName(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(content);
    }
}
