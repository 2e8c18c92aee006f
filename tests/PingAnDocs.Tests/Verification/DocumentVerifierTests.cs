using PingAnDocs.Data;
using PingAnDocs.Verification;

namespace PingAnDocs.Tests.Verification;

public class DocumentVerifierTests
{
    [Fact]
    public void A_faithful_document_is_released_without_a_word()
    {
        var report = DocumentVerifier.Verify(SpeechFile.Standard, SpeechDraft.Standard, SpeechFile.Template);

        Assert.Empty(report.Diagnostics);
        Assert.True(report.Released);
        Assert.Equal(13, report.Paragraphs);
        Assert.Equal(10, report.TracedFigures);
        Assert.Equal(15, report.Figures);
    }

    [Fact]
    public void A_flipped_digit_is_a_lost_figure_and_an_unfounded_one()
    {
        AssertFinds(Altered("92.31%", "92.37%"), "VF201", "VF202", "VF203", "VF303");
    }

    [Fact]
    public void A_lost_digit_is_found() => AssertFinds(Altered("0.12个", "0.1个"), "VF201", "VF202", "VF203", "VF303");

    [Fact]
    public void Percent_for_percentage_points_is_found() => AssertFinds(Altered("0.12个百分点", "0.12%"), "VF201", "VF202", "VF203", "VF303");

    [Fact]
    public void Swapped_figures_in_one_paragraph_are_a_changed_text() => AssertFinds(Altered("0.79、0.28", "0.28、0.79"), "VF303");

    [Fact]
    public void A_flipped_direction_word_is_a_changed_text() => AssertFinds(Altered("比上年下降", "比上年上升"), "VF303");

    [Fact]
    public void A_dropped_paragraph_is_missing_with_its_figures()
    {
        AssertFinds(Without("平安建设知晓率"), "VF301", "VF201", "VF203");
    }

    [Fact]
    public void A_dropped_lead_leaves_a_gap_in_the_numbering()
    {
        AssertFinds(Without("一是压实"), "VF301", "VF201", "VF203", "VF332", "VF334");
    }

    [Fact]
    public void A_doubled_sentence_is_a_changed_text()
    {
        AssertFinds(Altered("夜间巡防要向问题多发区域倾斜。", "夜间巡防要向问题多发区域倾斜。夜间巡防要向问题多发区域倾斜。"), "VF303");
    }

    [Fact]
    public void A_doubled_paragraph_is_said_to_stand_twice()
    {
        var paragraph = DocxEdit.ParagraphWith(SpeechFile.Standard, "平安建设知晓率");
        AssertFinds(Altered(paragraph, paragraph + paragraph), "VF305", "VF202", "VF203");
    }

    [Fact]
    public void A_foreign_paragraph_is_found_with_its_figures()
    {
        AssertFinds(Altered("<w:p><w:pPr><w:pStyle w:val=\"1\"/>", Plain("另有3件积案未结。") + "<w:p><w:pPr><w:pStyle w:val=\"1\"/>"), "VF302", "VF202", "VF203");
    }

    [Fact]
    public void Swapped_sections_are_out_of_order_and_misnumbered()
    {
        var xml = DocxEdit.Read(SpeechFile.Standard);
        var (first, second) = (xml.IndexOf(DocxEdit.ParagraphWith(SpeechFile.Standard, "一、公众"), StringComparison.Ordinal), xml.IndexOf(DocxEdit.ParagraphWith(SpeechFile.Standard, "二、下一步"), StringComparison.Ordinal));
        var end = xml.IndexOf(DocxEdit.ParagraphWith(SpeechFile.Standard, "让我们"), StringComparison.Ordinal);
        AssertFinds(DocxEdit.Write(SpeechFile.Standard, DocxEdit.Main, xml[..first] + xml[second..end] + xml[first..second] + xml[end..]), "VF322", "VF323");
    }

    [Fact]
    public void Swapped_paragraphs_are_out_of_order()
    {
        var (one, two) = (DocxEdit.ParagraphWith(SpeechFile.Standard, "一是压实"), DocxEdit.ParagraphWith(SpeechFile.Standard, "二是加强"));
        AssertFinds(Altered(one + two, two + one), "VF304", "VF332");
    }

    [Theory]
    [InlineData("在全县深化平安建设推进会上的讲话", "在全县推进会上的讲话", "VF311")]
    [InlineData("张三", "李四", "VF312")]
    [InlineData("2026年11月20日", "2026年11月21日", "VF313")]
    [InlineData("同志们：", "各位同志们：", "VF314")]
    [InlineData("二、下一步工作措施", "二、今后工作措施", "VF321")]
    public void A_changed_line_around_the_speech_has_its_own_code(string old, string with, string code)
    {
        Assert.Contains(code, Codes(Altered(old, with)));
    }

    [Theory]
    [InlineData("{{正文}}", "VF101")]
    [InlineData("｛｛正文｝｝", "VF101")]
    [InlineData("【待补】", "VF102")]
    [InlineData("待补。", "VF102")]
    [InlineData("undefined", "VF103")]
    [InlineData("NaN", "VF103")]
    [InlineData("System.String[]", "VF103")]
    [InlineData("XX", "VF104")]
    [InlineData("\uFFFD", "VF105")]
    public void A_leftover_of_the_workshop_is_found(string leftover, string code)
    {
        Assert.Contains(code, Codes(Altered("夜间巡防", leftover + "夜间巡防")));
    }

    [Fact]
    public void Good_Chinese_with_the_same_characters_is_no_leftover()
    {
        var speech = SpeechDraft.Standard with { Closing = [SpeechDraft.Paragraph(null, "短板有待补齐，机制有待补充完善，XX县的经验要学。")] };
        Assert.Empty(DocumentVerifier.Verify(SpeechFile.Of(speech), speech, SpeechFile.Template).Diagnostics);
    }

    [Fact]
    public void A_heading_in_body_style_and_body_in_heading_style_are_found()
    {
        AssertFinds(Altered("<w:pStyle w:val=\"1\"/>", "<w:pStyle w:val=\"a\"/>"), "VF324");
        AssertFinds(Altered("<w:pStyle w:val=\"Salutation\"/>", "<w:pStyle w:val=\"1\"/>"), "VF325");
    }

    [Fact]
    public void Several_faults_are_reported_at_once()
    {
        var docx = DocxEdit.Replace(Altered("92.31%", "92.37%"), "张三", "李四");
        Assert.Superset(new HashSet<string> { "VF201", "VF202", "VF303", "VF312" }, Codes(docx).ToHashSet());
    }

    [Fact]
    public void Verifying_twice_gives_the_same_report()
    {
        var docx = Altered("92.31%", "92.37%");
        var (first, second) = (DocumentVerifier.Verify(docx, SpeechDraft.Standard, SpeechFile.Template), DocumentVerifier.Verify(docx, SpeechDraft.Standard, SpeechFile.Template));
        Assert.Equal(first.Diagnostics, second.Diagnostics);
    }

    private static byte[] Altered(string old, string with) => DocxEdit.Replace(SpeechFile.Standard, old, with);

    private static byte[] Without(string text) => Altered(DocxEdit.ParagraphWith(SpeechFile.Standard, text), "");

    private static string Plain(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static IEnumerable<string> Codes(byte[] docx) =>
        DocumentVerifier.Verify(docx, SpeechDraft.Standard, SpeechFile.Template).Diagnostics.Select(fault => fault.Code);

    private static void AssertFinds(byte[] docx, params string[] codes)
    {
        var report = DocumentVerifier.Verify(docx, SpeechDraft.Standard, SpeechFile.Template);
        Assert.Equal(codes.Order(StringComparer.Ordinal), report.Diagnostics.Select(fault => fault.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.False(report.Released);
        Assert.DoesNotContain(report.Diagnostics, fault => fault.Message.Length == 0 || fault.Severity == Severity.Note);
    }
}
