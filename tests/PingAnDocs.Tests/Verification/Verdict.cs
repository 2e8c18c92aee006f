using PingAnDocs.Narration;
using PingAnDocs.Verification;

namespace PingAnDocs.Tests.Verification;

/// <summary>Makes each verifier test one line: this document, these codes and no others.</summary>
internal static class Verdict
{
    public static void AssertFinds(byte[] docx, params string[] codes) => AssertFinds(docx, SpeechDraft.Standard, codes);

    public static void AssertFinds(byte[] docx, Narrative speech, params string[] codes) =>
        Assert.Equal(codes.Order(StringComparer.Ordinal), Codes(docx, speech, SpeechFile.Template));

    /// <summary>A speech rendered as it is: only the narrative can be at fault.</summary>
    public static void AssertFinds(Narrative speech, params string[] codes) => AssertFinds(SpeechFile.Of(speech), speech, codes);

    public static IEnumerable<string> Codes(byte[] docx) => Codes(docx, SpeechDraft.Standard, SpeechFile.Template);

    /// <summary>Distinct codes in order.</summary>
    public static IEnumerable<string> Codes(byte[] docx, Narrative speech, byte[] template) =>
        DocumentVerifier.Verify(docx, speech, template).Diagnostics.Select(fault => fault.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The standard document with the first occurrence of a text replaced.</summary>
    public static byte[] Altered(string old, string with) => DocxEdit.Replace(SpeechFile.Standard, old, with);

    /// <summary>The standard document without the paragraph that holds a text.</summary>
    public static byte[] Without(string text) => Altered(DocxEdit.ParagraphWith(SpeechFile.Standard, text), "");

    /// <summary>The standard document with something before its section properties.</summary>
    public static byte[] WithAtEnd(string xml) => Altered("<w:sectPr>", xml + "<w:sectPr>");

    public static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";
}
