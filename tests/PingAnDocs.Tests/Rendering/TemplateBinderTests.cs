using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PingAnDocs.Data;
using PingAnDocs.Rendering;
using PingAnDocs.Tests.Verification;
using WordTemplates;

namespace PingAnDocs.Tests.Rendering;

public class TemplateBinderTests
{
    [Fact]
    public void The_speech_stands_in_the_document_in_order() => Assert.Equal(
        [
            "在全县深化平安建设推进会上的讲话", "县委常委、政法委书记　张三", "（2026年11月20日）", "", "同志们：",
            .. SpeechDraft.Standard.Opening.Select(paragraph => paragraph.Text),
            .. SpeechDraft.Standard.Sections.SelectMany(section => section.Paragraphs.Select(paragraph => paragraph.Text).Prepend(section.Heading.Text)),
            .. SpeechDraft.Standard.Closing.Select(paragraph => paragraph.Text),
        ],
        DocumentLines.Of(SpeechFile.Standard).Select(line => line.Text));

    [Fact]
    public void Each_line_bears_the_style_of_its_role()
    {
        var styles = DocumentLines.Of(SpeechFile.Standard).Select(line => line.Style).ToList();
        Assert.Equal(["Title", "Speaker", "Date", "", "Salutation", "", "1"], styles.Take(7));
        Assert.Equal(2, styles.Count(style => style == "1"));
    }

    [Fact]
    public void Leads_bear_the_lead_style()
    {
        var lead = DocxEdit.ParagraphWith(SpeechFile.Standard, "一是压实工作责任。");
        Assert.Matches("<w:r><w:rPr><w:rStyle w:val=\"Lead\" /></w:rPr><w:t[^>]*>一是压实工作责任。</w:t></w:r>", lead);
    }

    [Fact]
    public void Without_speaker_and_date_their_lines_vanish()
    {
        var lines = DocumentLines.Of(SpeechFile.Of(SpeechDraft.Standard with { Speaker = "", Date = null }));
        Assert.Equal(["在全县深化平安建设推进会上的讲话", "", "同志们："], lines.Take(3).Select(line => line.Text));
    }

    [Fact]
    public void A_speech_without_closing_ends_with_its_last_section()
    {
        var lines = DocumentLines.Of(SpeechFile.Of(SpeechDraft.Standard with { Closing = [] }));
        Assert.Equal("二是加强社会面防控。夜间巡防要向问题多发区域倾斜。", lines[^1].Text);
    }

    [Fact]
    public void The_document_has_no_schema_error()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(SpeechFile.Standard), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_same_speech_gives_the_same_bytes() => Assert.Equal(SpeechFile.Standard, SpeechFile.Of(SpeechDraft.Standard));

    [Fact]
    public void The_document_names_no_author_and_no_time()
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(SpeechFile.Standard));
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.StartsWith("docProps/", StringComparison.Ordinal));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void A_name_the_speech_does_not_have_is_a_diagnostic_with_a_place()
    {
        var template = WordTemplate.Compile(DocxEdit.Replace(SpeechFile.Template, "{{称谓}}", "{{称呼}}")).Template!;
        var rendered = TemplateBinder.Render(SpeechDraft.Standard, template);

        Assert.Null(rendered.Bytes);
        var fault = Assert.Single(rendered.Diagnostics);
        Assert.StartsWith("WT", fault.Code, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Equal("template.docx", fault.Place.File);
        Assert.Contains("{{称呼}}", fault.Place.Path, StringComparison.Ordinal);
        Assert.Contains("称呼", fault.Found, StringComparison.Ordinal);
    }
}
