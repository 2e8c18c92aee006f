using PingAnDocs.Data;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>What each paragraph is taken for where no style says it, in the forms people write.</summary>
public sealed class RoleGuesserTests
{
    private const string Center = "<w:jc w:val=\"center\"/>";
    private const string Big = "<w:sz w:val=\"44\"/>";
    private const string Red = "<w:color w:val=\"FF0000\"/><w:sz w:val=\"84\"/>";

    [Fact]
    public void A_speech_without_styles_is_known_by_text_and_place() => Roles(
        [(Center, Big, "在全县平安建设工作会议上的讲话"), (Center, "", "县委书记　林某某"), (Center, "", "（2026年7月20日）"), ("", "", "同志们："), ("", "", "今天开会。"), ("", "", "一、上半年的成效"), ("", "", "（一）治安平稳"), ("", "", "1.巡逻下沉"), ("", "", "（1）城区")],
        "Title Speaker SpeechDate Salutation Body Heading1 Heading2 Heading3 Heading4");

    [Fact]
    public void Nothing_set_at_all_hides_no_role() => Roles(
        [("", "", "在全县平安建设工作会议上的讲话"), ("", "", "县委书记　林某某"), ("", "", "（2026年7月20日）"), ("", "", "同志们："), ("", "", "今天开会。")],
        "Title Speaker SpeechDate Salutation Body");

    [Fact]
    public void The_date_may_stand_above_the_speaker_and_without_brackets() => Roles(
        [(Center, Big, "在表彰会上的讲话"), (Center, "", "2026年7月20日"), (Center, "", "林 某"), ("", "", "各位代表、同志们：")],
        "Title SpeechDate Speaker Salutation");

    [Fact]
    public void A_title_may_have_several_lines() => Roles(
        [(Center, Big, "在全县平安建设工作会议"), (Center, Big, "暨半年总结会上的讲话"), (Center, "", "县长　陈某"), ("", "", "同志们！")],
        "Title Title Speaker Salutation");

    [Fact]
    public void The_second_line_of_a_title_may_be_set_smaller_or_flush() => Roles(
        [(Center, Big, "在全县平安建设工作会议"), ("", "", "暨半年总结会上的讲话"), ("", "", "同志们：")], "Title Title Salutation");

    [Fact]
    public void A_title_with_a_full_stop_is_a_title_all_the_same() => Roles(
        [(Center, Big, "在全县平安建设工作会议上的讲话。"), ("", "", "同志们：")], "Title Salutation");

    [Fact]
    public void A_large_speaker_is_no_second_line_of_the_title() => Roles(
        [(Center, "<w:sz w:val=\"48\"/>", "在全县大会上的讲话"), (Center, "<w:sz w:val=\"36\"/>", "县委书记　林某某"), ("", "<w:sz w:val=\"36\"/>", "同志们："), ("", "<w:sz w:val=\"36\"/>", "今天的会议很重要，我讲几点意见。")],
        "Title Speaker Salutation Body");

    [Fact]
    public void A_subtitle_and_a_note_under_the_title_are_no_speakers() => Roles(
        [(Center, Big, "守住平安的底线"), (Center, "", "——在全县大会上的讲话"), (Center, "", "（根据录音整理）"), (Center, "", "林某某"), ("", "", "同志们：")],
        "Title Subtitle Subtitle Speaker Salutation");

    [Fact]
    public void A_draft_mark_above_the_title_is_none() => Roles([("", "", "（讨论稿）"), (Center, Big, "在全县大会上的讲话"), ("", "", "同志们：")], "None Title Salutation");

    [Theory]
    [InlineData("尊敬的各位领导、同志们：")]
    [InlineData("各位领导，同志们:")]
    [InlineData("同志们")]
    [InlineData("同志们，")]
    [InlineData("全县政法干警们：")]
    public void A_salutation_is_known_whatever_mark_it_has(string text) => Roles([(Center, Big, "在全县大会上的讲话"), ("", "", text), ("", "", "今天开会。")], "Title Salutation Body");

    [Fact]
    public void A_later_salutation_is_running_text() => Roles([(Center, Big, "在全县大会上的讲话"), ("", "", "同志们："), ("", "", "今天开会。"), ("", "", "同志们！")], "Title Salutation Body Body");

    [Fact]
    public void A_notice_without_styles_is_known_by_text_and_place() => Roles(
        [
            ("", "", "000012"), ("", "", "特急"), (Center, Red, "某某县委政法委员会文件"), (Center, "", "某政法〔2026〕12号"), (Center, Big, "关于上半年情况的通报"), ("", "", "各乡镇党委，县直各单位："), ("", "", "现通报如下。"),
            ("", "", "附件：1.各乡镇情况"), ("", "", "2.整改清单"), ("", "", "某某县委政法委"), ("", "", "2026年7月20日"), ("", "", "（此件公开发布）"), ("", "", "附件1"), (Center, "", "各乡镇情况"), ("", "", "东山镇情况较好。"), ("", "", "抄送：县委办公室。"),
            ("", "", "某某县委政法委办公室　2026年7月20日印发"),
        ],
        "HeadLine HeadLine IssuerMark HeadLine Title Addressee Body AttachmentNote AttachmentNote Signature SignatureDate Remark AttachmentLabel AttachmentTitle Body Imprint Imprint");

    [Theory]
    [InlineData("各人大代表小组：")]
    [InlineData("各乡镇人民政府、县直各单位:")]
    [InlineData("各乡镇党委，县直各单位")]
    public void What_stands_under_the_title_of_a_notice_is_its_addressee(string text) => Roles([(Center, Big, "关于上半年情况的通报"), ("", "", text), ("", "", "现通报如下。")], "Title Addressee Body");

    [Theory]
    [InlineData("二〇二六年七月二十日")]
    [InlineData("2026年07月20日")]
    [InlineData("2026.7.20")]
    public void A_date_at_the_end_is_one_in_any_form(string date) => Roles(
        [(Center, Big, "关于上半年情况的通报"), ("", "", "现通报如下。"), ("", "", "某某县委政法委"), ("", "", date)], "Title Body Signature SignatureDate");

    [Theory]
    [InlineData("二、三产业增加值稳步提高。", "Body")]
    [InlineData("三、一体推进各项工作", "Heading1")]
    [InlineData("2.5万人参加了巡逻。", "Body")]
    [InlineData("表1中的数据显示，情况在好转。", "Body")]
    [InlineData("表1各乡镇群众安全感", "Caption")]
    [InlineData("图2-1　各乡镇群众安全感", "Caption")]
    [InlineData("附件1的数据见后。", "Body")]
    public void Numbers_at_the_beginning_are_read_with_what_follows(string text, string role) => Roles([(Center, Big, "关于上半年情况的通报"), ("", "", "现通报如下。"), ("", "", text)], $"Title Body {role}");

    [Fact]
    public void A_sentence_below_the_label_of_an_attachment_is_no_title() => Roles(
        [(Center, Big, "关于上半年情况的通报"), ("", "", "现通报如下。"), ("", "", "附件"), ("", "", "东山镇情况较好，南坪镇次之。")], "Title Body AttachmentLabel Body");

    [Fact]
    public void A_line_in_brackets_below_the_title_of_an_attachment_is_not_part_of_it() => Roles(
        [(Center, Big, "关于上半年情况的通报"), ("", "", "现通报如下。"), ("", "", "附件1"), (Center, "", "各乡镇情况"), (Center, "", "（2026年上半年）")], "Title Body AttachmentLabel AttachmentTitle Body");

    [Fact]
    public void A_document_that_begins_with_a_sentence_has_no_title() => Roles([("", "", "今天开会。"), ("", "", "一、成效")], "Body Heading1");

    private static void Roles((string Paragraph, string Run, string Text)[] lines, string expected)
    {
        var body = string.Concat(lines.Select(line => CleanXml.Direct(line.Paragraph, line.Run, line.Text))) + CleanXml.Section;
        var read = LayoutReader.Read(CleanDocument.Of(body).Bytes(), new DiagnosticBag())!;
        Assert.Equal(expected, string.Join(' ', read.Running.Select(paragraph => paragraph.Role)));
    }
}
