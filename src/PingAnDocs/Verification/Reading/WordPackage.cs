namespace PingAnDocs.Verification.Reading;

/// <summary>The entries of a Word file, inflated; names as written in the zip.</summary>
/// <param name="Entries">Entry name to bytes; the first of several entries with one name.</param>
/// <param name="Names">All entry names in the order of the zip, duplicates included.</param>
internal sealed record WordPackage(IReadOnlyDictionary<string, byte[]> Entries, IReadOnlyList<string> Names)
{
    public const string MainPart = "word/document.xml";

    /// <summary>Bytes of an entry, or null.</summary>
    public byte[]? Entry(string name) => Entries.GetValueOrDefault(name);

    /// <summary>True for parts that hold XML, relationships included.</summary>
    public static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || IsRelationships(name);

    /// <summary>True for relationship parts.</summary>
    public static bool IsRelationships(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for parts whose text a reader of the document sees.</summary>
    public static bool IsStory(string name) =>
        name.StartsWith("word/", StringComparison.Ordinal) && IsXml(name) && Array.Exists(StoryStems, name[5..].StartsWith);

    private static readonly string[] StoryStems = ["document", "header", "footer", "footnotes", "endnotes", "comments"];
}
