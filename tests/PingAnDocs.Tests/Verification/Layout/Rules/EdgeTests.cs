using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Layout.Rules;

/// <summary>Where a rule must speak and where it must not, beside its mutants.</summary>
public sealed class EdgeTests
{
    private const string Text = "<w:t xml:space=\"preserve\">";

    [Fact]
    public void A_bold_level_three_is_at_most_practice_and_never_called_the_standard()
    {
        var result = RuleRun.Of(Speech($"<w:r>{Text}1.巡逻", $"<w:r><w:rPr><w:b/></w:rPr>{Text}1.巡逻"), "speech.print", "HD-03");
        Assert.Equal(Strength.Practice, Assert.Single(result.Findings).Weakened);
        Assert.DoesNotContain("国标", result.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_in_a_font_of_the_same_class_is_right() =>
        Assert.Equal(RuleStatus.Pass, RuleRun.Of(Speech($"<w:r>{Text}在全县", $"<w:r><w:rPr><w:rFonts w:eastAsia=\"方正小标宋_GBK\"/></w:rPr>{Text}在全县"), "speech.print", "TI-01").Status);

    [Fact]
    public void A_title_that_runs_over_the_line_is_not_verified_from_the_file() =>
        Assert.Equal(RuleStatus.NotVerified, RuleRun.Of(Speech("在全县平安建设工作会议上的讲话", "在全县平安建设和社会治安综合治理工作会议上的讲话"), "speech.print", "TI-03").Status);

    [Fact]
    public void Two_lines_of_a_title_in_the_shape_of_a_trapezium_are_right() =>
        Assert.Equal(RuleStatus.Pass, RuleRun.Of(Speech("在全县平安建设工作会议上的讲话", $"在全县平安建设和</w:t><w:br/>{Text}治安工作会议上的讲话"), "speech.print", "TI-03").Status);

    [Fact]
    public void A_speech_needs_no_blank_lines_above_its_title() =>
        Assert.Equal(RuleStatus.NotApplicable, RuleRun.Of(CleanDocument.Speech, "speech.print", "TI-06").Status);

    [Fact]
    public void A_salutation_may_end_in_an_exclamation_mark() =>
        Assert.Equal(RuleStatus.Pass, RuleRun.Of(Speech("同志们：", "同志们！"), "speech.print", "SP-03").Status);

    [Fact]
    public void A_salutation_in_the_first_sentence_has_no_paragraph_of_its_own() =>
        Assert.Equal("SP-03", Assert.Single(RuleRun.Found(Speech(CleanXml.P("GwSalutation", "同志们：") + "<w:p><w:pPr><w:pStyle w:val=\"GwBody\"/></w:pPr><w:r>" + Text + "今天会议",
            "<w:p><w:pPr><w:pStyle w:val=\"GwBody\"/></w:pPr><w:r>" + Text + "同志们：今天会议"), "speech.print")));

    [Theory]
    [InlineData("speech.print", RuleStatus.NotApplicable)]
    [InlineData("gbt9704", RuleStatus.NotApplicable)]
    public void A_speech_has_no_signature_and_no_addressee(string profile, RuleStatus status)
    {
        Assert.Equal(status, RuleRun.Of(CleanDocument.Speech, profile, "SG-01").Status);
        Assert.Equal(status, RuleRun.Of(CleanDocument.Speech, profile, "SG-02").Status);
        Assert.Equal(status, RuleRun.Of(CleanDocument.Speech, profile, "MS-01").Status);
    }

    [Theory]
    [InlineData("<w:ind w:firstLineChars=\"0\" w:firstLine=\"640\"/>")]
    [InlineData("<w:ind w:firstLineChars=\"0\" w:firstLine=\"630\"/>")]
    [InlineData("<w:ind w:firstLineChars=\"205\" w:firstLine=\"656\"/>")]
    public void An_indent_of_two_characters_is_right_in_either_unit(string indent) =>
        Assert.Equal(RuleStatus.Pass, RuleRun.Of(Speech($"GwBody\"/></w:pPr><w:r>{Text}城区", $"GwBody\"/>{indent}</w:pPr><w:r>{Text}城区"), "speech.print", "PA-01").Status);

    [Theory]
    [InlineData("<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\" w:left=\"640\"/>", "PA-02")]
    [InlineData("<w:ind w:hangingChars=\"200\" w:hanging=\"640\"/>", "PA-01 PA-02")]
    public void A_block_moved_as_a_whole_begins_where_it_should(string indent, string rules) =>
        Assert.Equal(rules, string.Join(' ', RuleRun.Found(Speech($"GwBody\"/></w:pPr><w:r>{Text}城区", $"GwBody\"/>{indent}</w:pPr><w:r>{Text}城区"), "speech.print")));

    [Fact]
    public void A_short_line_that_may_be_anything_is_not_held_to_the_indent() =>
        Assert.Equal(RuleStatus.Pass, RuleRun.Of(Speech(CleanXml.P("GwCaption", "表1　各乡镇群众安全感"), CleanXml.P("GwCaption", "表1　各乡镇群众安全感") + CleanXml.P("GwSalutation", "单位：%")), "speech.print", "PA-01").Status);

    [Fact]
    public void Only_the_heading_of_a_second_level_has_its_font_where_the_sentence_goes_on()
    {
        var right = Speech(CleanXml.P("GwH2", "（二）夜间防控更加严密"), $"<w:p><w:pPr><w:pStyle w:val=\"GwH2\"/></w:pPr>{CleanXml.R("（二）夜间防控更加严密。")}{CleanXml.R("全县布设了三百个巡逻点。", CleanXml.Fonts("仿宋_GB2312"))}</w:p>");
        var wrong = Speech(CleanXml.P("GwH2", "（二）夜间防控更加严密"), $"<w:p><w:pPr><w:pStyle w:val=\"GwH2\"/></w:pPr>{CleanXml.R("（二）夜间防控", CleanXml.Fonts("仿宋_GB2312"))}{CleanXml.R("更加严密。全县布设了三百个巡逻点。")}</w:p>");
        Assert.Equal((RuleStatus.Pass, RuleStatus.Found), (RuleRun.Of(right, "speech.print", "HD-02").Status, RuleRun.Of(wrong, "speech.print", "HD-02").Status));
    }

    [Theory]
    [InlineData("outside", RuleStatus.Pass)]
    [InlineData("right", RuleStatus.NotVerified)]
    public void A_frame_on_the_outer_side_needs_no_second_footer(string side, RuleStatus status)
    {
        var framed = CleanDocument.Speech.Change(CleanDocument.Settings, "<w:evenAndOddHeaders/>", "")
            .Change(CleanDocument.OddFooter, "<w:pStyle w:val=\"GwPageOdd\"/>", $"<w:pStyle w:val=\"GwPageOdd\"/><w:framePr w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\"{side}\" w:y=\"1\"/>");
        Assert.Equal(status, RuleRun.Of(framed, "speech.print", "NO-02").Status);
    }

    [Fact]
    public void A_number_typed_into_the_footer_is_no_page_number()
    {
        var typed = CleanDocument.Speech.With(CleanDocument.OddFooter, $"<w:ftr {CleanXml.Spaces}>{CleanXml.P("GwPageOdd", "— 1 —")}</w:ftr>").With(CleanDocument.EvenFooter, $"<w:ftr {CleanXml.Spaces}>{CleanXml.P("GwPageEven", "— 2 —")}</w:ftr>");
        Assert.Equal(["NO-01"], RuleRun.Found(typed, "speech.print"));
        Assert.Contains("手工输入", RuleRun.Of(typed, "speech.print", "NO-01").Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_centred_page_number_is_right_where_the_profile_has_it_in_the_middle()
    {
        var centred = CleanDocument.Speech.Change(CleanDocument.Styles, "<w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>", "<w:jc w:val=\"center\"/>")
            .Change(CleanDocument.Settings, "<w:evenAndOddHeaders/>", "");
        Assert.Equal((RuleStatus.Pass, RuleStatus.NotApplicable), (RuleRun.Of(centred, "speech.reading", "NO-03").Status, RuleRun.Of(centred, "speech.reading", "NO-02").Status));
        Assert.Equal(RuleStatus.Found, RuleRun.Of(centred, "speech.print", "NO-03").Status);
    }

    [Fact]
    public void A_page_number_in_a_frame_is_not_verified_from_the_file()
    {
        var framed = CleanDocument.Speech.Change(CleanDocument.OddFooter, "<w:pStyle w:val=\"GwPageOdd\"/>", "<w:pStyle w:val=\"GwPageOdd\"/><w:framePr w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\"outside\" w:y=\"1\"/>");
        Assert.Equal((RuleStatus.NotVerified, RuleStatus.NotVerified), (RuleRun.Of(framed, "speech.print", "NO-03").Status, RuleRun.Of(framed, "speech.print", "NO-05").Status));
    }

    [Theory]
    [InlineData("200", "300", RuleStatus.Found)]
    [InlineData("450", "200", RuleStatus.Found)]
    [InlineData("350", "200", RuleStatus.Pass)]
    [InlineData("375", "400", RuleStatus.Pass)]
    public void A_signature_stands_right_with_a_seal_or_without(string name, string date, RuleStatus status)
    {
        var notice = CleanDocument.Notice.Change(CleanDocument.Styles, "w:rightChars=\"375\" w:right=\"1200\"", $"w:rightChars=\"{name}\" w:right=\"0\"").Change(CleanDocument.Styles, "w:rightChars=\"400\" w:right=\"1280\"", $"w:rightChars=\"{date}\" w:right=\"0\"");
        Assert.Equal(status, RuleRun.Of(notice, "tongbao.gbt9704", "SG-01").Status);
    }

    [Fact]
    public void A_date_in_Chinese_numerals_is_a_breach() =>
        Assert.Equal(RuleStatus.Found, RuleRun.Of(CleanDocument.Notice.Change(CleanDocument.Body, "2026年7月20日</w:t>", "二〇二六年七月二十日</w:t>"), "tongbao.gbt9704", "SG-02").Status);

    [Fact]
    public void A_single_attachment_needs_no_number()
    {
        var one = CleanDocument.Notice.Change(CleanDocument.Body, CleanXml.P("GwNoteFirst", "附件：1.各乡镇群众安全感情况") + CleanXml.P("GwNoteNext", "2.整改事项清单"), CleanXml.P("GwNoteFirst", "附件：整改事项清单"));
        Assert.Equal(RuleStatus.Pass, RuleRun.Of(one, "tongbao.gbt9704", "AT-01").Status);
    }

    [Fact]
    public void Several_attachments_count_on() =>
        Assert.Equal(RuleStatus.Found, RuleRun.Of(CleanDocument.Notice.Change(CleanDocument.Body, "附件：1.", "附件：1、"), "tongbao.gbt9704", "AT-01").Status);

    [Fact]
    public void A_picture_no_taller_than_its_line_is_not_cut_off() =>
        Assert.Equal(RuleStatus.Pass, RuleRun.Of(Speech("<w:pStyle w:val=\"GwFigure\"/>", "<w:pStyle w:val=\"GwFigure\"/><w:spacing w:line=\"6000\" w:lineRule=\"exact\"/>"), "speech.print", "TB-03").Status);

    [Theory]
    [InlineData("98.1", RuleStatus.Pass)]
    [InlineData("98.099999999999994", RuleStatus.Pass)]
    [InlineData("98.11", RuleStatus.Found)]
    [InlineData("", RuleStatus.Found)]
    public void A_chart_is_held_to_the_figure_and_not_to_its_spelling(string cached, RuleStatus status) =>
        Assert.Equal(status, RuleRun.Of(CleanDocument.Speech.Change(CleanDocument.Chart, "<c:v>98.10</c:v>", $"<c:v>{cached}</c:v>"), "speech.print", "TB-04").Status);

    [Fact]
    public void A_workbook_that_cannot_be_opened_is_a_fault_of_the_file() =>
        Assert.Equal(RuleStatus.Found, RuleRun.Of(CleanDocument.Speech.With("word/embeddings/workbook1.xlsx", "no zip"), "speech.print", "TB-04").Status);

    [Fact]
    public void Numbers_no_integer_holds_are_no_reason_to_fall()
    {
        var odd = Speech("<w:tblW w:w=\"8844\"", "<w:tblW w:w=\"2147483647\"").Change(CleanDocument.Body, $"GwBody\"/></w:pPr><w:r>{Text}城区", $"GwBody\"/><w:ind w:firstLineChars=\"2147483647\" w:firstLine=\"-2147483648\" w:left=\"2147483647\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"2147483647\"/></w:rPr>{Text}城区")
            .Change(CleanDocument.Body, "cx=\"5400000\"", "cx=\"99999999999999999999\"").Change(CleanDocument.Body, "w:footer=\"1417\"", "w:footer=\"4294966271\"");
        Assert.Contains("PA-01", RuleRun.Found(odd, "speech.print"));
    }

    [Fact]
    public void Every_rule_says_what_it_rests_on_and_none_calls_practice_the_standard() => Assert.All(RuleRun.Of(CleanDocument.Speech, "speech.print"), result =>
    {
        Assert.NotEmpty(result.Rule.Source);
        Assert.True(result.Rule.Strength != Strength.Shall || result.Rule.Source.StartsWith("GB", StringComparison.Ordinal) || result.Rule.Id == "TB-03", result.Rule.Id);
    });

    private static CleanDocument Speech(string from, string to) => CleanDocument.Speech.Change(CleanDocument.Body, from, to);
}
