using PingAnDocs.Narration;
using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Reading;

/// <summary>An office edits its template; what it wrote there is its own, what it did not write is found.</summary>
public class TemplateFrameTests
{
    [Fact]
    public void A_line_of_the_template_is_allowed() => AssertFinds(SpeechDraft.Standard, WithLine("（根据2026年录音整理）"));

    [Fact]
    public void The_same_line_with_another_number_is_not()
    {
        var template = WithLine("（根据2026年录音整理）");
        var docx = DocxEdit.Replace(SpeechFile.Of(SpeechDraft.Standard, template), "根据2026年", "根据2027年");
        Assert.Equal(["VF202", "VF203", "VF302"], Codes(docx, SpeechDraft.Standard, template));
    }

    [Theory]
    [InlineData("{{讲话人}}", "讲话人：{{讲话人}}")]
    [InlineData("（{{日期:yyyy年M月d日}}）", "时间：{{日期:yyyy年MM月dd日}}。")]
    [InlineData("{{称谓}}", "尊敬的{{称谓}}")]
    [InlineData("{{段首}}", "{{段首}}{{#段首}}　{{/段首}}")]
    [InlineData("{{正文}}", "★{{正文}}")]
    [InlineData("{{称谓}}", "｛｛称谓｝｝")]
    [InlineData("{{#讲话人}}{{讲话人}}{{/讲话人}}", "")]
    [InlineData("{{#日期}}（{{日期:yyyy年M月d日}}）{{/日期}}", "")]
    public void Words_around_a_value_are_allowed_and_speaker_and_date_may_go(string old, string with) =>
        AssertFinds(SpeechDraft.Standard, DocxEdit.Replace(SpeechFile.Template, old, with));

    [Fact]
    public void A_template_literal_that_runs_into_a_figure_is_found()
    {
        var speech = SpeechDraft.Standard with { Closing = [SpeechDraft.Paragraph(null, "[2.5|v]%的群众表示不了解。")] };
        var template = DocxEdit.Write(
            SpeechFile.Template, DocxEdit.Main, DocxEdit.Read(SpeechFile.Template).Replace("{{正文}}", "1{{正文}}", StringComparison.Ordinal));
        AssertFinds(speech, template, "VF201", "VF202", "VF203", "VF212");
    }

    [Fact]
    public void Counts_may_stand_in_a_line_of_the_template()
    {
        var template = WithLine("全文共{{章节数}}个部分、{{段落数}}段");
        AssertFinds(SpeechDraft.Standard, template);
        var docx = DocxEdit.Replace(SpeechFile.Of(SpeechDraft.Standard, template), "共2个", "共77个");
        Assert.Equal(["VF204"], Codes(docx, SpeechDraft.Standard, template));
    }

    [Fact]
    public void A_footer_may_repeat_title_and_date()
    {
        var template = DocxEdit.Replace(SpeechFile.Template, "— </w:t>", "{{日期:yyyy年M月d日}}{{标题}}— </w:t>", "word/footer1.xml");
        AssertFinds(SpeechDraft.Standard, template);
    }

    private static byte[] WithLine(string text) =>
        DocxEdit.Replace(SpeechFile.Template, "<w:body>", $"<w:body>{Paragraph(text)}");

    private static void AssertFinds(Narrative speech, byte[] template, params string[] codes) =>
        Assert.Equal(codes, Codes(SpeechFile.Of(speech, template), speech, template));
}
