using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Checks;

public class TextCheckTests
{
    [Fact]
    public void A_flipped_direction_word_is_found() => AssertFinds(Altered("比上年下降", "比上年上升"), "VF303");

    [Fact]
    public void A_doubled_sentence_is_found() =>
        AssertFinds(Altered("夜间巡防要向问题多发区域倾斜。", "夜间巡防要向问题多发区域倾斜。夜间巡防要向问题多发区域倾斜。"), "VF303");

    [Fact]
    public void A_dropped_paragraph_is_missing_with_its_figures() => AssertFinds(Without("平安建设知晓率"), "VF301", "VF201", "VF203");

    [Fact]
    public void A_doubled_paragraph_is_said_to_stand_twice()
    {
        var paragraph = DocxEdit.ParagraphWith(SpeechFile.Standard, "平安建设知晓率");
        AssertFinds(Altered(paragraph, paragraph + paragraph), "VF305", "VF202", "VF203");
    }

    [Fact]
    public void A_foreign_paragraph_is_found() => AssertFinds(WithAtEnd(Paragraph("另有积案未结。")), "VF302");

    [Fact]
    public void Swapped_sections_are_out_of_order_and_misnumbered()
    {
        var xml = DocxEdit.Read(SpeechFile.Standard);
        var (first, second, end) = (At("一、公众"), At("二、下一步"), At("让我们"));
        var swapped = xml[..first] + xml[second..end] + xml[first..second] + xml[end..];
        AssertFinds(DocxEdit.Write(SpeechFile.Standard, DocxEdit.Main, swapped), "VF322", "VF323");

        int At(string text) => xml.IndexOf(DocxEdit.ParagraphWith(SpeechFile.Standard, text), StringComparison.Ordinal);
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
    [InlineData("同志们：", "各位同志们：", "VF314")]
    [InlineData("二、下一步工作措施", "二、今后工作措施", "VF321")]
    public void A_changed_line_around_the_speech_has_its_own_code(string old, string with, string code) => AssertFinds(Altered(old, with), code);

    [Fact]
    public void A_wrong_date_is_found() => AssertFinds(Altered("2026年11月20日", "2026年11月21日"), "VF313", "VF201", "VF202", "VF203");

    [Theory]
    [InlineData("张三", "VF312")]
    [InlineData("2026年11月20日", "VF313")]
    [InlineData("同志们：", "VF314")]
    [InlineData("二、下一步", "VF321")]
    public void A_missing_line_is_found(string text, string code) => Assert.Contains(code, Codes(Without(text)));
}
