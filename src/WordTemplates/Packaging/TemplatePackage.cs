using System.Text;

namespace WordTemplates.Packaging;

/// <summary>An admitted Word package: its entries, what kind each is, and how they hang together. Immutable.</summary>
internal sealed class TemplatePackage
{
    private const string Prefix = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string MainType = Prefix + "document.main+xml";
    private const string DotxType = Prefix + "template.main+xml";

    private static readonly string[] StoryTypes =
    [
        MainType, DotxType, Prefix + "header+xml", Prefix + "footer+xml", Prefix + "footnotes+xml", Prefix + "endnotes+xml", Prefix + "comments+xml",
        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml", "application/vnd.ms-office.drawingml.diagramDrawing+xml",
        "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml",
    ];

    private static readonly string[] PropertyTypes =
    [
        "application/vnd.openxmlformats-package.core-properties+xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    ];

    private readonly Dictionary<string, int> indexes;
    private readonly Dictionary<string, IReadOnlyList<Relation>> relations = new(StringComparer.OrdinalIgnoreCase);

    private TemplatePackage(IReadOnlyList<ZipEntry> entries, IReadOnlyList<string> types, int main)
    {
        Entries = entries;
        Types = types;
        Stories = [.. Enumerable.Range(0, types.Count).Where(i => i != main && StoryTypes.Contains(types[i])).Prepend(main)];
        Properties = [.. Enumerable.Range(0, types.Count).Where(i => PropertyTypes.Contains(types[i]))];
        indexes = Enumerable.Range(0, entries.Count).ToDictionary(i => entries[i].Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All entries in the order of the file.</summary>
    public IReadOnlyList<ZipEntry> Entries { get; }

    /// <summary>Content type of each entry; empty when none is given.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Indexes of the entries that hold text: main document first, headers, footers, footnotes, endnotes, comments, diagrams, shapes on charts.</summary>
    public IReadOnlyList<int> Stories { get; }

    /// <summary>Indexes of the entries that hold document properties.</summary>
    public IReadOnlyList<int> Properties { get; }

    /// <summary>Index of the entry with the comments, or -1.</summary>
    public int Comments => IndexOfType("comments+xml");

    /// <summary>The content of the style part, or null.</summary>
    public byte[]? Styles => Content(IndexOfType("styles+xml"));

    /// <summary>The content of the numbering part, or null.</summary>
    public byte[]? Numbering => Content(IndexOfType("numbering+xml"));

    /// <summary>Index of the entry of that name, or -1.</summary>
    public int Find(string name) => indexes.GetValueOrDefault(name, -1);

    /// <summary>The relationships of a part; none when it has no relationship part.</summary>
    public IReadOnlyList<Relation> RelationsOf(string part) => relations.GetValueOrDefault(part, []);

    /// <summary>The content of an entry, which has passed the guard; null for -1.</summary>
    public byte[]? Content(int entry) => entry < 0 ? null : EntryContent.Read(Entries[entry], new FaultList());

    /// <summary>The package, or null after a fault.</summary>
    public static TemplatePackage? Open(ReadOnlyMemory<byte> file, FaultList faults)
    {
        if (PackageGuard.Admit(file, faults) is not { } entries)
            return null;
        var list = entries.FirstOrDefault(entry => entry.Name == ContentTypes.EntryName);
        if (list is null || EntryContent.Read(list, faults) is not { } content)
            return Refuse(faults, "WT014", "/" + ContentTypes.EntryName, "文件缺少内容类型表，不是 Word 文档。");
        var known = ContentTypes.Read(content);
        var types = entries.Select(entry => known.Of(entry.Name)).ToList();
        if (types.Exists(IsMacro))
            return Refuse(faults, "WT015", "", "文件带有宏，不予使用。");
        var main = types.FindIndex(type => type is MainType or DotxType);
        if (main < 0)
            return Refuse(faults, "WT014", "", "文件里没有 Word 正文，不是 Word 文档。");
        var package = new TemplatePackage(AsDocument(entries, content), types, main);
        package.ReadRelations();
        return package;
    }

    private int IndexOfType(string type) => Types.TakeWhile(known => known != Prefix + type).Count() is var at && at < Types.Count ? at : -1;

    private void ReadRelations()
    {
        foreach (var entry in Entries)
        {
            if (Find(RelationPart.NameOf(entry.Name)) is >= 0 and var at && Content(at) is { } content)
                relations.Add(entry.Name, RelationPart.Read(content));
        }
    }

    private static bool IsMacro(string type) =>
        type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);

    /// <summary>A .dotx becomes a .docx: only its content type differs.</summary>
    private static IReadOnlyList<ZipEntry> AsDocument(IReadOnlyList<ZipEntry> entries, byte[] types)
    {
        var text = Encoding.UTF8.GetString(types);
        if (!text.Contains(DotxType, StringComparison.Ordinal))
            return entries;
        var changed = Encoding.UTF8.GetBytes(text.Replace(DotxType, MainType, StringComparison.Ordinal));
        return [.. entries.Select(entry => entry.Name == ContentTypes.EntryName ? GzipFraming.Deflate(entry.Name, changed, level: 6) : entry)];
    }

    private static TemplatePackage? Refuse(FaultList faults, string code, string part, string message)
    {
        faults.AtPart(code, part, message, "请用 Word 或 WPS 另存为 .docx（不启用宏）。");
        return null;
    }
}
