using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PingAnDocs.TemplateForge;

/// <summary>Packs the parts under Parts/ into a .docx: same parts, same bytes.</summary>
internal static class TemplatePackage
{
    // Word expects the content types first; the rest follows the reading order of a person.
    private static readonly string[] Order =
    [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
        "word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml",
    ];

    private const string Main = "word/document.xml";
    private const string Documents = "documents/";

    // Parts that one kit has otherwise than the rest.
    private const string Own = "own/";

    /// <summary>The kits that have a template of their own.</summary>
    public static IEnumerable<string> Kits { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Documents, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name)).Order(StringComparer.Ordinal)];

    // The oldest time a zip can hold: no clock gets into the file.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(string kit)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in Order) Add(archive, name, Part(kit, name));
            foreach (var name in Extra(kit)) Add(archive, name, kit);
        }

        return buffer.ToArray();
    }

    // Parts no other kit has, such as a chart and its workbook.
    private static IEnumerable<string> Extra(string kit) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith($"{Own}{kit}/", StringComparison.Ordinal)).Select(name => name[$"{Own}{kit}/".Length..])
            .Where(name => !Order.Contains(name)).Order(StringComparer.Ordinal);

    private static void Add(ZipArchive archive, string name, string kit)
    {
        if (!name.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            Add(archive, name, Part(kit, name));
            return;
        }

        using var target = Open(archive, name);
        using var source = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Own}{kit}/{name}")!;
        source.CopyTo(target);
    }

    private static Stream Open(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }

    private static void Add(ZipArchive archive, string name, XDocument part)
    {
        using var target = Open(archive, name);
        using var writer = XmlWriter.Create(target, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        part.Save(writer);
    }

    // Loading without PreserveWhitespace drops the indentation of the source; xml:space="preserve" is kept.
    private static XDocument Part(string kit, string name)
    {
        var forge = Assembly.GetExecutingAssembly();
        using var source = forge.GetManifestResourceStream($"{Own}{kit}/{name}") ?? forge.GetManifestResourceStream(name == Main ? $"{Documents}{kit}.xml" : name)
            ?? throw new InvalidOperationException($"Part {name} is not embedded.");
        return XDocument.Load(source, LoadOptions.None);
    }
}
