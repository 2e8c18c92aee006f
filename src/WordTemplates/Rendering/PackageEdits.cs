using System.Globalization;
using System.Security.Cryptography;
using WordTemplates.Packaging;
using WordTemplates.Rendering.Numbers;

namespace WordTemplates.Rendering;

/// <summary>
/// What one rendering changes in the package besides the parts that hold tags: parts it adds or replaces, relationships
/// and content types it needs. Names and ids follow from the order of the calls and the contents alone: same data, same bytes.
/// </summary>
internal sealed class PackageEdits(TemplatePackage package)
{
    private readonly Dictionary<string, byte[]> contents = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string Type)> added = [];
    private readonly Dictionary<string, RelationEdits> relations = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>So many parts are a mistake in the data; a zip file holds six times as many.</summary>
    private const int MostParts = 10_000;

    /// <summary>True when nothing more should be added.</summary>
    public bool IsFull => added.Count >= MostParts;

    public bool Any => contents.Count > 0 || relations.Count > 0 || Numbering.Any;

    /// <summary>The lists that are added.</summary>
    public NumberingRun Numbering { get; } = new();

    /// <summary>Adds a part under a name made from its content, once for equal content; gives the entry's name.</summary>
    /// <param name="folder">Folder with its slash, such as word/media/.</param>
    /// <param name="extension">Extension without the point.</param>
    /// <param name="type">Content type.</param>
    /// <param name="content">The bytes.</param>
    public string AddContent(string folder, string extension, string type, byte[] content)
    {
        var name = $"{folder}{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}.{extension}";
        if (!Has(name) && package.Find(name) < 0)
            AddPart(name, type, content);
        return name;
    }

    /// <summary>Adds a part under that name, or under the name with the next free number when it is taken; gives the entry's name.</summary>
    public string AddPart(string name, string type, byte[] content)
    {
        var point = name.LastIndexOf('.');
        var free = name;
        for (var i = 2; contents.ContainsKey(free) || package.Find(free) >= 0; i++)
            free = name[..point] + "_" + i.ToString(CultureInfo.InvariantCulture) + name[point..];
        contents.Add(free, content);
        added.Add((free, type));
        return free;
    }

    /// <summary>True when the part has been added, or given another content.</summary>
    public bool Has(string name) => contents.ContainsKey(name);

    /// <summary>Gives a part of the template another content.</summary>
    public void Replace(string name, byte[] content) => contents[name] = content;

    /// <summary>The relationships of a part, to add to.</summary>
    public RelationEdits RelationsOf(string part)
    {
        if (!relations.TryGetValue(part, out var edits))
            relations.Add(part, edits = new RelationEdits(part, package.RelationsOf(part)));
        return edits;
    }

    /// <summary>The entries of the finished package: those of the template in their order, changed where asked for, new ones at the end.</summary>
    public IReadOnlyList<ZipEntry> Apply(ZipEntry[] entries)
    {
        if (Numbering.Any && Numbering.Part() is var (part, numbering))
            Replace(part, numbering);
        foreach (var edits in relations.Values.Where(edits => edits.Added.Count + edits.Dropped.Count > 0))
            contents[RelationPart.NameOf(edits.Part)] = RelationPart.Append(RelationPart.Without(Content(RelationPart.NameOf(edits.Part)), edits.Dropped), edits.Added);
        var gone = UnshownParts.Find(package, relations.Values);
        if (added.Count + gone.Count > 0)
            contents[ContentTypes.EntryName] = ContentTypes.Append(ContentTypes.Without(Content(ContentTypes.EntryName)!, gone), added);
        var all = new List<ZipEntry>(entries);
        foreach (var (name, content) in contents)
        {
            var written = GzipFraming.Deflate(name, content, level: 6);
            if (package.Find(name) is >= 0 and var at)
                all[at] = written with { Name = package.Entries[at].Name };
            else
                all.Add(written);
        }

        all.RemoveAll(entry => gone.Contains(entry.Name));
        return all;
    }

    private byte[]? Content(string name) =>
        contents.GetValueOrDefault(name) ?? (package.Find(name) is >= 0 and var at ? EntryContent.Read(package.Entries[at], new FaultList()) : null);
}
