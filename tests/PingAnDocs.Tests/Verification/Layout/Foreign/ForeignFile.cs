using System.IO.Compression;
using System.Text;

namespace PingAnDocs.Tests.Verification.Layout.Foreign;

/// <summary>A Word file made by hand: its body and the parts beside it.</summary>
/// <param name="Document">The main part.</param>
/// <param name="Parts">Parts its relationships lead to.</param>
internal sealed record ForeignFile(string Document, params IReadOnlyList<ForeignPart> Parts)
{
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";

    /// <summary>Where the main part lies.</summary>
    public string Main { get; init; } = "word/document.xml";

    /// <summary>What the types of its relationships begin with.</summary>
    public string Relationships { get; init; } = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>True for targets written from the root of the package.</summary>
    public bool AbsoluteTargets { get; init; }

    /// <summary>The zip.</summary>
    public byte[] Zip()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes()));
            Add(zip, "_rels/.rels", Encoding.UTF8.GetBytes(Links([("rId1", "officeDocument", (AbsoluteTargets ? "/" : "") + Main)])));
            Add(zip, Main, Encoding.UTF8.GetBytes(Document));
            foreach (var part in Parts) Add(zip, part.Path, part.Bytes);
            var links = Parts.Where(part => part.Id.Length > 0).Select(part => (part.Id, part.Kind, AbsoluteTargets ? "/" + part.Path : Beside(part.Path))).ToList();
            if (links.Count > 0) Add(zip, Main.Replace("word/", "word/_rels/", StringComparison.Ordinal) + ".rels", Encoding.UTF8.GetBytes(Links(links)));
        }

        return memory.ToArray();
    }

    private static string Beside(string path) => path.StartsWith("word/", StringComparison.Ordinal) ? path[5..] : "../" + path;

    private string ContentTypes()
    {
        var named = Parts.Where(part => part.ContentType.Length > 0).Select(part => Override(part.Path, part.ContentType))
            .Prepend(Override(Main, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="{Packages}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="html" ContentType="text/html"/>{string.Concat(named)}</Types>
            """;
    }

    private static string Override(string path, string type) => $"<Override PartName=\"/{path}\" ContentType=\"{type}\"/>";

    private string Links(IEnumerable<(string Id, string Kind, string Target)> links) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="{Packages}relationships">{string.Concat(links.Select(link => $"<Relationship Id=\"{link.Id}\" Type=\"{Relationships}/{link.Kind}\" Target=\"{link.Target}\"/>"))}</Relationships>
        """;

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2026, 7, 20, 9, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
