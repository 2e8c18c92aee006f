namespace PingAnDocs.Verification.Reading;

/// <summary>The entries of a Word file, inflated; names as written in the zip.</summary>
/// <param name="Entries">Entry name to bytes; the first of several entries with one name.</param>
/// <param name="Names">All entry names in the order of the zip, duplicates included.</param>
internal sealed record WordPackage(IReadOnlyDictionary<string, byte[]> Entries, IReadOnlyList<string> Names)
{
    private static readonly string[] Asides = ["header", "footer", "footnotes", "endnotes", "comments"];

    private readonly IReadOnlyDictionary<string, string> kinds = ContentTypes.Read(Entries.GetValueOrDefault(ContentTypes.Part));

    /// <summary>Name of the part with the document's body, or null.</summary>
    public string? MainPart => PartOf("document.main");

    /// <summary>Name of the part with the styles, or null.</summary>
    public string? StylesPart => PartOf("styles");

    /// <summary>Name of the part with the comments, or null.</summary>
    public string? CommentsPart => PartOf("comments");

    /// <summary>The parts whose text a reader of the document sees, the body first.</summary>
    public IEnumerable<string> Stories => Names.Where(name => Asides.Contains(kinds.GetValueOrDefault(name)))
        .Distinct(StringComparer.Ordinal).Prepend(MainPart).OfType<string>();

    /// <summary>Bytes of an entry, or null.</summary>
    public byte[]? Entry(string name) => Entries.GetValueOrDefault(name);

    /// <summary>True when the entry is there with the very same bytes.</summary>
    public bool Holds(string name, byte[] bytes) => Entry(name) is { } own && own.AsSpan().SequenceEqual(bytes);

    /// <summary>True for parts that hold XML, by name or by content type, relationships included.</summary>
    public bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || IsRelationships(name) || kinds.GetValueOrDefault(name) is { Length: > 0 };

    /// <summary>True for relationship parts.</summary>
    public static bool IsRelationships(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private string? PartOf(string kind) => Names.FirstOrDefault(name => kinds.GetValueOrDefault(name) == kind);
}
