using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace WordTemplates.Tests;

/// <summary>Makes small Word files in one line and reads their text again.</summary>
internal static class Docx
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A document with that body.</summary>
    public static byte[] Body(string body) => Package([("word/document.xml", Document(body))]);

    /// <summary>A document of plain paragraphs.</summary>
    public static byte[] Paragraphs(params string[] texts) => Body(string.Concat(texts.Select(P)));

    public static string Document(string body) => $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document {Namespaces}><w:body>{body}</w:body></w:document>";

    public static string P(string text) => $"<w:p>{R(text)}</w:p>";

    public static string R(string text, string properties = "") =>
        $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    /// <summary>A table; cells hold paragraphs of one run.</summary>
    public static string Table(params string[][] rows) =>
        $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{P(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    /// <summary>A package of the given parts; content types and relations are made to suit.</summary>
    public static byte[] Package(IReadOnlyList<(string Name, string Xml)> parts)
    {
        var types = string.Concat(parts.Select(part => $"<Override PartName=\"/{part.Name}\" ContentType=\"{TypeOf(part.Name)}\"/>"));
        var relations = string.Concat(parts.Skip(1).Select((part, i) =>
            $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relation}{KindOf(part.Name)}\" Target=\"{part.Name["word/".Length..]}\"/>"));
        return Zip(
        [
            ("[Content_Types].xml", $"<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{types}</Types>"),
            ("_rels/.rels", $"<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relation}officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/_rels/document.xml.rels", $"<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"),
            .. parts,
        ]);
    }

    public static byte[] Zip(IReadOnlyList<(string Name, string Text)> entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }

    public static string Part(byte[] docx, string name = "word/document.xml")
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>What stands between the body's tags.</summary>
    public static string BodyOf(byte[] docx) =>
        Part(docx).Split("<w:body>")[1].Split("</w:body>")[0];

    /// <summary>Texts of all paragraphs of a part, tabs and breaks as such, in document order.</summary>
    public static string[] Texts(byte[] docx, string part = "word/document.xml") =>
        [.. XDocument.Parse(Part(docx, part), LoadOptions.PreserveWhitespace).Descendants(W + "p").Select(TextOf)];

    private static string TextOf(XElement paragraph) =>
        string.Concat(paragraph.Descendants().Where(e => e.Ancestors(W + "p").First() == paragraph).Select(e => e.Name.LocalName switch
        {
            "t" => e.Value,
            "tab" => "\t",
            "br" => "\n",
            _ => "",
        }));

    private static string KindOf(string name) => new([.. Path.GetFileNameWithoutExtension(name).TakeWhile(char.IsAsciiLetter)]);

    private static string TypeOf(string name) => Type + KindOf(name) switch
    {
        "document" => "document.main+xml",
        var kind => kind + "+xml",
    };
}
