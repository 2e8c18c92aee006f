using System.IO.Compression;
using System.Text;

namespace WordTemplates.Tests.Corpus;

/// <summary>A Word package under construction: parts, relationships and content types in the order they were added.</summary>
internal sealed class WordFile
{
    public const string Main = "word/document.xml";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Dictionary<string, List<string>> relations = [];
    private readonly List<(string Name, string Type)> overrides = [];
    private readonly SortedDictionary<string, string> defaults = new(StringComparer.Ordinal)
    {
        ["rels"] = "application/vnd.openxmlformats-package.relationships+xml",
        ["xml"] = "application/xml",
    };

    private readonly List<(string Name, byte[] Content)> parts = [];

    /// <summary>Names of the parts added so far.</summary>
    public IEnumerable<string> Names => parts.Select(part => part.Name);

    public WordFile Add(string name, string xml, string type = "") => Add(name, Encoding.UTF8.GetBytes(xml), type);

    /// <summary>Adds a part; without a type the extension's holds.</summary>
    public WordFile Add(string name, byte[] content, string type = "")
    {
        if (parts.Exists(part => part.Name == name))
            return this;
        parts.Add((name, content));
        if (type.Length > 0)
            overrides.Add((name, type));
        return this;
    }

    public WordFile Default(string extension, string type)
    {
        defaults[extension] = type;
        return this;
    }

    /// <summary>Relates a part ("" is the package) to a target; gives the id.</summary>
    public string Relate(string source, string kind, string target, bool external = false)
    {
        if (!relations.TryGetValue(source, out var list))
            relations.Add(source, list = []);
        var type = kind.Contains("://", StringComparison.Ordinal) ? kind : Office + kind;
        var line = $"Type=\"{type}\" Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/>";
        var known = list.FindIndex(other => other.EndsWith(line, StringComparison.Ordinal));
        if (known < 0)
            list.Add($"<Relationship Id=\"rId{known = list.Count + 1}\" {line}");
        else
            known++;
        return $"rId{known}";
    }

    public byte[] ToBytes()
    {
        var all = new List<(string Name, byte[] Content)> { ("[Content_Types].xml", Encoding.UTF8.GetBytes(Types())) };
        all.AddRange(relations.Select(pair => (RelationsName(pair.Key), Encoding.UTF8.GetBytes(Relations(pair.Value)))));
        all.AddRange(parts);
        return Zip(all);
    }

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = zip.CreateEntry(name, content.Length < 64 ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return memory.ToArray();
    }

    private static string RelationsName(string source)
    {
        var slash = source.LastIndexOf('/') + 1;
        return $"{source[..slash]}_rels/{source[slash..]}.rels";
    }

    private static string Relations(List<string> list) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(list)}</Relationships>";

    private string Types() =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + string.Concat(defaults.Select(pair => $"<Default Extension=\"{pair.Key}\" ContentType=\"{pair.Value}\"/>"))
        + string.Concat(overrides.Select(part => $"<Override PartName=\"/{part.Name}\" ContentType=\"{part.Type}\"/>"))
        + "</Types>";
}
