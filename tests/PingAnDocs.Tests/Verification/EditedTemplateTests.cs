using PingAnDocs.Narration;
using PingAnDocs.Verification;

namespace PingAnDocs.Tests.Verification;

/// <summary>An office edits its template; what it wrote there is its own, what it did not write is found.</summary>
public class EditedTemplateTests
{
    private const string Note = "（根据2026年录音整理）";

    [Fact]
    public void A_line_of_the_template_is_allowed() => AssertFinds(Both(xml => xml.Insert(Body(xml), Paragraph(Note))));

    [Fact]
    public void The_same_line_with_another_number_is_not() => AssertFinds(
        (Template(xml => xml.Insert(Body(xml), Paragraph(Note))), Document(xml => xml.Insert(Body(xml), Paragraph("（根据2027年录音整理）")))),
        "VF202", "VF203", "VF302");

    [Fact]
    public void Words_around_a_value_are_allowed() => AssertFinds((
        Template(xml => xml.Replace("{{讲话人}}", "讲话人：{{讲话人}}", StringComparison.Ordinal).Replace("（{{日期:yyyy年M月d日}}）", "时间：{{日期:yyyy年MM月dd日}}。", StringComparison.Ordinal)),
        Document(xml => xml.Replace("县委常委、", "讲话人：县委常委、", StringComparison.Ordinal).Replace("（2026年11月20日）", "时间：2026年11月20日。", StringComparison.Ordinal))));

    [Fact]
    public void A_template_literal_that_runs_into_a_figure_is_found() => AssertFinds(
        (Template(xml => xml.Replace("{{正文}}", "1{{正文}}", StringComparison.Ordinal)),
            Document(xml => xml.Replace("同志们，让我们", "12月起，让我们", StringComparison.Ordinal))),
        SpeechDraft.Standard with { Closing = [SpeechDraft.Paragraph(null, "2月起，让我们以扎实的工作提升群众安全感。")] },
        "VF201", "VF202", "VF203");

    [Fact]
    public void A_kit_without_speaker_and_date_needs_neither() => AssertFinds((
        Template(xml => xml.Replace("{{讲话人}}", "", StringComparison.Ordinal).Replace("{{#讲话人}}", "", StringComparison.Ordinal).Replace("{{/讲话人}}", "", StringComparison.Ordinal)),
        Document(xml => xml.Replace("县委常委、政法委书记　张三", "", StringComparison.Ordinal))));

    [Fact]
    public void Counts_may_stand_in_a_line_of_the_template()
    {
        AssertFinds((Template(xml => xml.Insert(Body(xml), Paragraph("全文共{{章节数}}个部分"))), Document(xml => xml.Insert(Body(xml), Paragraph("全文共2个部分")))));
        AssertFinds((Template(xml => xml.Insert(Body(xml), Paragraph("全文共{{章节数}}个部分"))), Document(xml => xml.Insert(Body(xml), Paragraph("全文共77个部分")))), "VF204");
    }

    [Fact]
    public void A_footer_may_not_gain_a_number()
    {
        var docx = DocxEdit.Replace(SpeechFile.Standard, "— </w:t>", "内部资料39份— </w:t>", "word/footer1.xml");
        AssertFinds((SpeechFile.Template, docx), "VF204");
    }

    private static (byte[] Template, byte[] Document) Both(Func<string, string> edit) => (Template(edit), Document(edit));

    private static byte[] Template(Func<string, string> edit) => DocxEdit.Write(SpeechFile.Template, DocxEdit.Main, edit(DocxEdit.Read(SpeechFile.Template)));

    private static byte[] Document(Func<string, string> edit) => DocxEdit.Write(SpeechFile.Standard, DocxEdit.Main, edit(DocxEdit.Read(SpeechFile.Standard)));

    private static int Body(string xml) => xml.IndexOf("<w:body>", StringComparison.Ordinal) + "<w:body>".Length;

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static void AssertFinds((byte[] Template, byte[] Document) files, params string[] codes) =>
        AssertFinds(files, SpeechDraft.Standard, codes);

    private static void AssertFinds((byte[] Template, byte[] Document) files, Narrative speech, params string[] codes)
    {
        var report = DocumentVerifier.Verify(files.Document, speech, files.Template);
        Assert.Equal(codes, report.Diagnostics.Select(fault => fault.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }
}
