using System.Xml.Linq;

namespace WordTemplates.Tests.Peers;

/// <summary>
/// What users of other engines complained about most, each under its number in those projects' trackers. The fixtures are our
/// own; only the misbehaviour is theirs. Tables, numbering, pictures and charts have their complaints in <see cref="StructureComplaintTests"/>.
/// </summary>
public class ComplaintTests
{
    [Fact]
    public void C01_docx_templates_449_and_MiniWord_60_a_typed_tag_was_stored_in_several_runs() =>
        Check.BodyBecomes(
            $"<w:p>{Docx.R("{", "<w:rFonts w:hint=\"eastAsia\"/>")}{Docx.R("{x}}")}{Docx.R("。", "<w:b/>")}</w:p>",
            $"<w:p>{Docx.R("1")}{Docx.R("。", "<w:b/>")}</w:p>",
            ("x", "1"));

    [Fact]
    public void C02_DocxTemplater_146_and_carbone_139_text_after_the_tag_changed_its_font()
    {
        const string Properties = "<w:pPr><w:jc w:val=\"both\"/></w:pPr>";
        var (front, tail) = (Docx.R("前", "<w:rFonts w:eastAsia=\"黑体\"/>"), "<w:r w:rsidR=\"00AA\"><w:rPr><w:i/></w:rPr><w:t>后 </w:t></w:r>");
        Check.BodyBecomes(
            $"<w:p>{Properties}{front}{Docx.R("{{")}{Docx.R("x", "<w:u/>")}{Docx.R("}}")}{tail}</w:p>",
            $"<w:p>{Properties}{front}{Docx.R("1", "<w:u/>")}{tail}</w:p>",
            ("x", "1"));
    }

    [Theory]
    [InlineData("{{#级 = “优秀”}}是{{/级}}", "优秀")]
    [InlineData("{{#级 = '“优秀”'}}是{{/级}}", "“优秀”")]
    [InlineData("｛｛＃级　＝　＇（甲）：乙，丙＇｝｝是｛｛／级｝｝", "（甲）：乙，丙")]
    public void C03_DocxTemplater_112_autocorrected_quotes_broke_the_comparison(string template, string level) =>
        Check.Becomes("他说：“" + template + "”", "他说：“是”", ("级", level));

    [Fact]
    public void C04_docx_templates_107_Chinese_names_with_punctuation_were_refused() =>
        Check.Becomes("{{满意率}}{{镇（街道）}}{{“安全感、满意度（%）”}}", "123", ("满意率", 1), ("镇（街道）", 2), ("安全感、满意度（%）", 3));

    [Fact]
    public void C05_docxtemplater_745_false_conditions_left_gaps_even_beside_a_soft_break()
    {
        var docx = Check.Rendered(Docx.Body($"{Docx.P("前")}<w:p>{Docx.R("{{#a}}甲{{/a}}")}<w:r><w:br/></w:r>{Docx.R("{{#b}}乙{{/b}} ")}</w:p>{Docx.P("后")}"), Given.Data(("a", false), ("b", false)));
        Assert.Equal(["前", "后"], Docx.Texts(docx));
    }

    [Fact]
    public void C06_docxtpl_296_and_poi_tl_659_a_loop_left_an_empty_line_per_round()
    {
        var template = Docx.Paragraphs("{{#a}}", "{{.}}", "{{/a}}");
        Assert.Equal(["1", "2", "3"], Docx.Texts(Check.Rendered(template, Given.Data(("a", new[] { "1", "2", "3" })))));
        Assert.Equal(SectionLevel.Paragraphs, Check.Compiled(template).Tags[0].Level);
    }

    [Fact]
    public void C07_SharpDocx_78_the_cure_swallowed_the_authors_blank_lines() =>
        Check.ParagraphsBecome("||{{#a}}||{{.}}||{{/a}}||", "|||1|||", ("a", new[] { "1" }));

    [Fact]
    public void C08_poi_tl_570_a_line_feed_lost_the_indent_of_the_second_line()
    {
        const string Indent = "<w:pPr><w:ind w:firstLine=\"640\"/></w:pPr>";
        Check.BodyBecomes($"<w:p>{Indent}{Docx.R("{{a}}。")}</w:p>", $"<w:p>{Indent}{Docx.R("1")}</w:p><w:p>{Indent}{Docx.R("2。")}</w:p>", ("a", "1\n2"));
        Check.BodyBecomes(Docx.P("{{a:软换行}}"), $"<w:p><w:r><w:t xml:space=\"preserve\">1</w:t><w:br/><w:t xml:space=\"preserve\">2</w:t></w:r></w:p>", ("a", "1\n2"));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("　　")]
    [InlineData("  \u00A0 ")]
    public void C09_MiniWord_104_blanks_were_dropped_and_tags_after_them_ignored(string blanks) =>
        Check.Becomes(blanks + "{{a}}" + blanks + "{{b}}" + blanks, blanks + blanks + "1" + blanks + "2" + blanks + blanks, ("a", blanks + "1"), ("b", "2" + blanks));

    [Fact]
    public void C18_docxtemplater_393_tracked_changes_gave_unreadable_content()
    {
        var tracked = $"<w:p><w:pPr><w:rPr><w:ins w:id=\"1\" w:author=\"某\"/></w:rPr></w:pPr>{Docx.R("前{{")}<w:del w:id=\"2\" w:author=\"某\"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id=\"3\" w:author=\"某\">{Docx.R("新}}")}</w:ins></w:p>";
        var docx = Check.Rendered(Docx.Body(tracked), Given.Data(("新", "值")));
        Assert.Equal(["前值"], Docx.Texts(docx));
        Assert.Equal(RenderedDocuments.Errors(Docx.Body(tracked)), RenderedDocuments.Errors(docx));
        Assert.NotEmpty(WordTemplate.Compile(Docx.Body(tracked)).Notes);
    }

    [Fact]
    public void C19_docxtpl_239_and_XDocReport_14_markup_empty_cells_and_twin_ids_corrupted_the_file()
    {
        const string Mark = "<w:bookmarkStart w:id=\"7\" w:name=\"m\"/><w:bookmarkEnd w:id=\"7\"/>";
        var template = Docx.Body($"{Docx.Table(["{{#a}}{{.}}", "{{#../无}}x{{/}}{{/a}}"])}{Docx.P("{{#a}}")}<w:p>{Mark}{Docx.R("{{.}}")}</w:p>{Docx.P("{{/a}}")}<w:sectPr/>");
        var docx = Check.Rendered(template, Given.Data(("a", new[] { "<w:p>&amp;", "]]>" }), ("无", false)));
        Assert.Equal(["<w:p>&amp;", "", "]]>", "", "<w:p>&amp;", "]]>"], Docx.Texts(docx));
        Assert.Equal(RenderedDocuments.Errors(template), RenderedDocuments.Errors(docx));
        Assert.Single(XDocument.Parse(Docx.Part(docx)).Descendants(), element => element.Name.LocalName == "bookmarkStart");
    }

    [Fact]
    public void C20_poi_tl_1061_tags_in_the_cover_page_control_stayed()
    {
        var cover = $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Cover Pages\"/></w:docPartObj></w:sdtPr><w:sdtContent>{Docx.P("{{县名}}")}<w:p><w:sdt><w:sdtPr/><w:sdtContent>{Docx.R("{{县名}}")}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>";
        Assert.Equal(["青山县", "青山县"], Docx.Texts(Check.Rendered(Docx.Body(cover + Docx.P("{{! }}")), Given.Data(("县名", "青山县")))));
    }

    [Fact]
    public void C21_poi_tl_818_and_docx_templates_153_long_tables_took_hours_or_all_memory()
    {
        var rows = new ListValue([.. Enumerable.Range(1, 20_000).Select(i => Given.Data(("名", "镇"), ("序", i)))]);
        var docx = Check.Rendered(Docx.Body(Docx.Table(["{{#行}}{{名}}", "{{序}}{{/行}}"]) + Docx.P("完")), Given.Data(("行", rows)));
        Assert.EndsWith("20000", Docx.Texts(docx)[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void C22_poi_tl_508_and_xdocreport_709_one_template_could_not_serve_many_records_and_threads()
    {
        var template = Check.Compiled(Docx.Paragraphs("{{县名}}", "{{#项}}", "{{.}}", "{{/项}}"));
        var expected = Enumerable.Range(0, 200).Select(i => (string[])[$"县{i}", .. Enumerable.Repeat("x", i % 4)]).ToArray();
        var texts = new string[200][];
        Parallel.For(0, 200, i => texts[i] = Docx.Texts(template.Render(Given.Data(("县名", $"县{i}"), ("项", Enumerable.Repeat("x", i % 4)))).Document!));
        Assert.Equal(expected, texts);
    }

    [Fact]
    public void C23_docxtpl_378_nobody_could_tell_in_which_paragraph_the_error_was()
    {
        var fault = Assert.Single(WordTemplate.Compile(Docx.Body($"{Docx.P("三、问题")}{Docx.P("好")}{Docx.Table(["甲", "乙"], ["丙", "得分{{名称:0,0x}}分"])}{Docx.P("完")}")).Faults);
        Assert.Equal(("得分{{名称:0,0x}}分", "三、问题", 2, 2, "{{名称:0,0x}}"), (fault.Paragraph, fault.Heading, fault.Row, fault.Column, fault.Tag));
    }

    [Fact]
    public void C24_docx_templates_322_an_open_loop_cut_the_report_short_and_undefined_was_printed()
    {
        Check.Refused(Docx.Paragraphs("{{#a}}", "{{.}}", "重要的结尾"), "WT201");
        Assert.NotEmpty(Check.NotRendered("{{甲}}"));
        Check.ParagraphsBecome("甲|{{#空}}{{名称}}{{/空}}", "甲", ("空", Array.Empty<string>()));
    }

    [Fact]
    public void C25_docxtemplater_629_which_names_does_the_template_need_and_does_my_data_have_them()
    {
        var template = Check.Compiled(Docx.Paragraphs("{{县名}}", "{{#问题}}{{名称}}得{{得分:0.00}}{{/问题}}", "{{^问题}}{{说明}}{{/问题}}"));
        var findings = template.Check(Given.Data(("县名称", "青山县"), ("问题", new[] { Given.Data(("名称", "盗窃"), ("得分", "高")) }), ("说明", "无")));
        Assert.Contains(findings.Faults, finding => finding.Tag == "{{县名}}" && finding.Hint.Contains("县名称", StringComparison.Ordinal));
        Assert.Contains(findings.Faults, finding => finding.Tag == "{{得分:0.00}}");
        Assert.DoesNotContain(findings.Faults, finding => finding.Tag is "{{名称}}" or "{{说明}}");
    }
}
