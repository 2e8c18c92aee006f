using System.Text;
using WordTemplates.Markup;
using WordTemplates.Packaging.Policy;

namespace WordTemplates.Packaging;

/// <summary>An admitted Word package: its entries, what kind each is, and how they hang together. Immutable.</summary>
internal sealed class TemplatePackage
{
    private const string Prefix = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly string[] StoryTypes =
    [
        MainPart.DocumentType, MainPart.TemplateType, Prefix + "header+xml", Prefix + "footer+xml", Prefix + "footnotes+xml", Prefix + "endnotes+xml", Prefix + "comments+xml",
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

    /// <summary>The package, or null after a fault that leaves nothing to read.</summary>
    public static TemplatePackage? Open(ReadOnlyMemory<byte> file, FaultList faults)
    {
        if (PackageGuard.Admit(file, faults) is not { } admitted)
            return null;
        if (PackagePolicy.FindMacros(admitted, faults) || MainPart.Find(admitted.Entries, admitted.Types, faults) is not (>= 0 and var main))
            return null;
        var name = admitted.Entries[main].Name;
        var entries = AsDocument(PackagePolicy.Apply(admitted));
        admitted.Concerns.Report(faults);
        var package = new TemplatePackage(entries, [.. entries.Select(entry => admitted.Types.Of(entry.Name))], entries.ToList().FindIndex(entry => entry.Name == name));
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

    /// <summary>A .dotx becomes a .docx: only its content type differs.</summary>
    private static IReadOnlyList<ZipEntry> AsDocument(IReadOnlyList<ZipEntry> entries)
    {
        var list = entries.First(entry => entry.Name == ContentTypes.EntryName);
        if (EntryContent.Read(list, new FaultList()) is not { } content || PartEncoding.ToUtf8(content) is not { } bytes)
            return entries;
        var text = Encoding.UTF8.GetString(bytes);
        if (!text.Contains(MainPart.TemplateType, StringComparison.Ordinal))
            return entries;
        var changed = Encoding.UTF8.GetBytes(text.Replace(MainPart.TemplateType, MainPart.DocumentType, StringComparison.Ordinal));
        return [.. entries.Select(entry => entry == list ? GzipFraming.Deflate(entry.Name, changed, level: 6) : entry)];
    }
}
