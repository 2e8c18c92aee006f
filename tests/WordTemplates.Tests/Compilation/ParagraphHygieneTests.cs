namespace WordTemplates.Tests.Compilation;

/// <summary>What stays and what goes when tags stand alone in their paragraphs.</summary>
public class ParagraphHygieneTests
{
    [Fact]
    public void Paragraph_tags_vanish_and_the_paragraphs_repeat() =>
        Check.ParagraphsBecome("前|{{#a}}|{{.}}。|{{/a}}|后", "前|x。|y。|后", ("a", new[] { "x", "y" }));

    [Fact]
    public void An_empty_list_leaves_no_paragraph() =>
        Check.ParagraphsBecome("前|{{#a}}|{{.}}|{{/a}}|后", "前|后", ("a", Array.Empty<string>()));

    [Fact]
    public void The_authors_blank_lines_stay() =>
        Check.ParagraphsBecome("前||{{#a}}||{{.}}|{{/a}}||后", "前|||x||后", ("a", new[] { "x" }));

    [Fact]
    public void A_paragraph_of_false_pieces_vanishes() =>
        Check.ParagraphsBecome("前|{{#a}}甲{{/a}} {{b?}}|后", "前|后", ("a", false), ("b", null));

    [Fact]
    public void A_paragraph_with_words_besides_false_pieces_stays() =>
        Check.ParagraphsBecome("前|另{{#a}}甲{{/a}}|后", "前|另|后", ("a", false));

    [Fact]
    public void Nested_sections_may_share_their_tag_paragraphs() =>
        Check.ParagraphsBecome("{{#a}}{{#b}}|{{.}}|{{/b}}{{/a}}|后", "1|2|3|后", ("a", new[] { Given.Data(("b", new[] { "1", "2" })), Given.Data(("b", new[] { "3" })) }));

    [Fact]
    public void Alternatives_may_share_a_tag_paragraph() =>
        Check.ParagraphsBecome("{{#a}}|甲|{{/a}}{{^a}}|乙|{{/a}}", "乙", ("a", false));

    [Fact]
    public void Tags_at_the_edges_of_paragraphs_repeat_these_paragraphs() =>
        Check.ParagraphsBecome("{{#a}}{{@序号:（一）}}|{{.}}{{/a}}|后", "（一）|x|（二）|y|后", ("a", new[] { "x", "y" }));

    [Fact]
    public void A_section_from_the_middle_of_a_paragraph_into_another_is_refused() =>
        Check.Refused(Docx.Paragraphs("前{{#a}}", "x", "{{/a}}"), "WT205");

    [Fact]
    public void A_remark_alone_leaves_no_paragraph() => Check.ParagraphsBecome("前|{{! 备注 }}|后", "前|后");

    [Fact]
    public void A_paragraph_that_ends_a_page_section_stays() =>
        Check.BodyBecomes(
            Docx.P("{{#a}}") + Docx.P("x") + "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{/a}}</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>",
            ("a", false));

    [Fact]
    public void Bookmarks_outlive_their_tag_paragraph() =>
        Check.BodyBecomes(
            $"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"m\"/>{Docx.R("{{#a}}")}</w:p>{Docx.P("x")}<w:p>{Docx.R("{{/a}}")}<w:bookmarkEnd w:id=\"1\"/></w:p>",
            $"<w:bookmarkStart w:id=\"1\" w:name=\"m\"/>{Docx.P("x")}<w:bookmarkEnd w:id=\"1\"/>",
            ("a", true));

    [Fact]
    public void A_line_feed_begins_a_paragraph_of_the_same_format() =>
        Check.BodyBecomes(
            "<w:p w:rsidR=\"1\"><w:pPr><w:ind w:firstLine=\"640\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>甲{{a}}乙</w:t></w:r></w:p>",
            "<w:p w:rsidR=\"1\"><w:pPr><w:ind w:firstLine=\"640\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">甲1</w:t></w:r></w:p><w:p><w:pPr><w:ind w:firstLine=\"640\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">2乙</w:t></w:r></w:p>",
            ("a", "1\r\n2"));

    [Fact]
    public void A_soft_break_stays_in_the_paragraph_and_a_tab_is_a_tab() =>
        Check.BodyBecomes(
            Docx.P("{{a:软换行}}"),
            "<w:p><w:r><w:t xml:space=\"preserve\">1</w:t><w:br/><w:t xml:space=\"preserve\">2</w:t><w:tab/><w:t xml:space=\"preserve\">3</w:t></w:r></w:p>",
            ("a", "1\n2\t3"));
}
