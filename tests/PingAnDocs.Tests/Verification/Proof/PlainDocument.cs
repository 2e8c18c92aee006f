using System.IO.Compression;
using System.Text;

namespace PingAnDocs.Tests.Verification.Proof;

/// <summary>A Word file of bare paragraphs and tables, as another program would save it; lines that start with | are rows.</summary>
internal static class PlainDocument
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static byte[] Of(IReadOnlyList<string> lines)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(archive, "word/document.xml", $"<w:document {Word}><w:body>{Body(lines)}</w:body></w:document>");
        }

        return buffer.ToArray();
    }

    private static string Body(IReadOnlyList<string> lines)
    {
        var body = new StringBuilder();
        for (var at = 0; at < lines.Count; at++)
        {
            if (!lines[at].StartsWith('|'))
            {
                body.Append(Paragraph(lines[at]));
                continue;
            }

            body.Append("<w:tbl>");
            for (; at < lines.Count && lines[at].StartsWith('|'); at++)
                body.Append("<w:tr>").Append(string.Concat(lines[at].Split('|').Skip(1).Select(cell => $"<w:tc>{Paragraph(cell.Trim())}</w:tc>"))).Append("</w:tr>");
            body.Append("</w:tbl>");
            at--;
        }

        return body.ToString();
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(xml);
    }
}
