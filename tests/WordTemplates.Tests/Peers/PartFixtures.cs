namespace WordTemplates.Tests.Peers;

/// <summary>Packages with parts that <see cref="Docx.Package"/> does not make.</summary>
internal static class PartFixtures
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static byte[] WithCoreProperties(string document, string core) => Docx.Zip(
    [
        ("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"),
        ("_rels/.rels", $"<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relation}officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"),
        ("word/document.xml", document),
        ("docProps/core.xml", core),
    ]);
}
