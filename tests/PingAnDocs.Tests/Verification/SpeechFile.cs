using System.Text;
using PingAnDocs.Narration;

namespace PingAnDocs.Tests.Verification;

/// <summary>Word files of a narrative, made with the kit's own template.</summary>
internal static class SpeechFile
{
    public static byte[] Template { get; } = File.ReadAllBytes(Repository.Path("templates", "speech", "template.docx"));

    /// <summary>The standard speech.</summary>
    public static byte[] Standard { get; } = Of(SpeechDraft.Standard);

    public static byte[] Of(Narrative n)
    {
        var xml = DocxEdit.Read(Template);
        var body = new StringBuilder();
        P(n.Title, "Title");
        if (n.Speaker.Length > 0) P(n.Speaker, "Speaker");
        if (n.Date is { } d) P($"（{d.Year}年{d.Month}月{d.Day}日）", "Date");
        body.Append("<w:p/>");
        P(n.Salutation, "Salutation");
        foreach (var p in n.Opening) Q(p);
        foreach (var s in n.Sections) { P(s.Heading.Text, "1"); foreach (var p in s.Paragraphs) Q(p); }
        foreach (var p in n.Closing) Q(p);
        var (from, to) = (xml.IndexOf("<w:body>", StringComparison.Ordinal) + 8, xml.IndexOf("<w:sectPr>", StringComparison.Ordinal));
        return DocxEdit.Write(Template, DocxEdit.Main, xml[..from] + body + xml[to..]);

        void P(string t, string style) => body.Append($"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{t}</w:t></w:r></w:p>");
        void Q(NarrativeParagraph p)
        {
            body.Append("<w:p>");
            if (p.Lead is not null) body.Append($"<w:r><w:rPr><w:rStyle w:val=\"Lead\"/></w:rPr><w:t>{p.Lead.Text}</w:t></w:r>");
            body.Append($"<w:r><w:t>{string.Concat(p.Sentences.Select(s => s.Text))}</w:t></w:r></w:p>");
        }
    }
}
