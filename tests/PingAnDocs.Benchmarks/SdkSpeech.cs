using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PingAnDocs.Narration;

namespace PingAnDocs.Benchmarks;

/// <summary>The same speech the way a program without an engine writes it; it need not be beautiful, only fair.</summary>
internal static class SdkSpeech
{
    public static byte[] Write(Narrative speech, ReadOnlyMemory<byte> template)
    {
        using var stream = new MemoryStream();
        stream.Write(template.Span);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            Fill(document.MainDocumentPart!.Document!.Body!, speech);
            document.MainDocumentPart.Document.Save();
        }

        return stream.ToArray();
    }

    private static void Fill(Body body, Narrative speech)
    {
        var paragraphs = body.Elements<Paragraph>().ToList();
        var titles = paragraphs.Where(paragraph => paragraph.InnerText.Contains("标题", StringComparison.Ordinal)).ToList();
        var text = paragraphs.Last(paragraph => paragraph.InnerText.Contains("{{正文", StringComparison.Ordinal));
        Replace(titles[0], speech.Title);
        Find(paragraphs, "{{讲话人}}", speech.Speaker);
        Find(paragraphs, "{{日期", speech.Date?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) ?? "");
        Find(paragraphs, "{{称谓", speech.Salutation);

        OpenXmlElement last = text;
        void Append(Paragraph prototype, string content) => last = last.InsertAfterSelf(Replace((Paragraph)prototype.CloneNode(deep: true), content));
        foreach (var paragraph in speech.Opening) Append(text, paragraph.Text);
        foreach (var section in speech.Sections)
        {
            Append(titles[^1], section.Heading.Text);
            foreach (var paragraph in section.Paragraphs) Append(text, paragraph.Text);
        }

        foreach (var paragraph in speech.Closing) Append(text, paragraph.Text);
        foreach (var leftover in paragraphs.Where(paragraph => paragraph.InnerText.Contains("{{", StringComparison.Ordinal))) leftover.Remove();
    }

    private static void Find(List<Paragraph> paragraphs, string tag, string content)
    {
        if (paragraphs.FirstOrDefault(paragraph => paragraph.InnerText.Contains(tag, StringComparison.Ordinal)) is { } found) Replace(found, content);
    }

    private static Paragraph Replace(Paragraph paragraph, string content)
    {
        var texts = paragraph.Descendants<Text>().ToList();
        foreach (var text in texts) text.Text = "";
        if (texts.Count > 0) texts[0].Text = content;
        return paragraph;
    }
}
