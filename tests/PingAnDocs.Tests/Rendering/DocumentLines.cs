using System.Xml.Linq;
using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Rendering;

/// <summary>The body's paragraphs as style id and text, read by the tests' own eyes.</summary>
internal static class DocumentLines
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IReadOnlyList<(string Style, string Text)> Of(byte[] docx) =>
        [.. XDocument.Parse(DocxEdit.Read(docx)).Descendants(W + "p").Select(paragraph => (
            (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? "",
            string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value))))];
}
