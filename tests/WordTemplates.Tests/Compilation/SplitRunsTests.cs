namespace WordTemplates.Tests.Compilation;

/// <summary>Tags that Word or WPS stored in several runs.</summary>
public class SplitRunsTests
{
    [Fact]
    public void The_value_takes_the_format_of_the_first_character_of_the_name() =>
        Check.BodyBecomes(
            $"<w:p>{Docx.R("甲{", "<w:i/>")}<w:proofErr w:type=\"spellStart\"/>{Docx.R("{")}{Docx.R("n", "<w:b/>")}{Docx.R("a}}乙", "<w:u/>")}</w:p>",
            $"<w:p>{Docx.R("甲", "<w:i/>")}<w:proofErr w:type=\"spellStart\"/>{Docx.R("x", "<w:b/>")}{Docx.R("乙", "<w:u/>")}</w:p>",
            ("na", "x"));

    [Fact]
    public void Every_other_run_stays_as_the_author_wrote_it() =>
        Check.BodyBecomes(
            $"<w:p w:rsidR='0'><w:r w:rsidRPr=\"00\"><w:t>甲 &amp; 乙</w:t></w:r>{Docx.R("{{a}}")}<w:r><w:tab/><w:t >丙</w:t></w:r></w:p>",
            $"<w:p w:rsidR='0'><w:r w:rsidRPr=\"00\"><w:t>甲 &amp; 乙</w:t></w:r>{Docx.R("x")}<w:r><w:tab/><w:t >丙</w:t></w:r></w:p>",
            ("a", "x"));

    [Fact]
    public void Blanks_at_the_edge_of_what_is_left_survive() =>
        Check.BodyBecomes("<w:p><w:r><w:t>a {{a}}</w:t></w:r></w:p>", $"<w:p>{Docx.R("a ")}</w:p>", ("a", ""));

    [Fact]
    public void A_section_over_runs_repeats_each_format() =>
        Check.BodyBecomes(
            $"<w:p>{Docx.R("甲{{#a}}乙")}{Docx.R("{{.}}", "<w:b/>")}{Docx.R("丙{{/a}}丁", "<w:i/>")}</w:p>",
            $"<w:p>{Docx.R("甲")}{Docx.R("乙")}{Docx.R("1", "<w:b/>")}{Docx.R("丙", "<w:i/>")}{Docx.R("乙")}{Docx.R("2", "<w:b/>")}{Docx.R("丙", "<w:i/>")}{Docx.R("丁", "<w:i/>")}</w:p>",
            ("a", new[] { "1", "2" }));

    [Fact]
    public void A_section_over_runs_leaves_the_neighbours_when_it_is_false() =>
        Check.BodyBecomes(
            $"<w:p>{Docx.R("甲{{#a}}乙")}{Docx.R("丙{{/a}}丁", "<w:i/>")}</w:p>",
            $"<w:p>{Docx.R("甲")}{Docx.R("丁", "<w:i/>")}</w:p>",
            ("a", false));

    [Fact]
    public void Section_tags_in_runs_of_their_own_leave_no_empty_run() =>
        Check.BodyBecomes(
            $"<w:p>{Docx.R("{{#a}}")}{Docx.R("x", "<w:b/>")}{Docx.R("{{/")}{Docx.R("a}}")}</w:p>",
            $"<w:p>{Docx.R("x", "<w:b/>")}{Docx.R("x", "<w:b/>")}</w:p>",
            ("a", new[] { "1", "2" }));

    [Fact]
    public void A_section_into_a_hyperlink_is_refused() =>
        Check.Refused(Docx.Body($"<w:p>{Docx.R("x{{#a}}y")}<w:hyperlink w:anchor=\"m\">{Docx.R("z{{/a}}w")}</w:hyperlink></w:p>"), "WT204");

    [Fact]
    public void A_break_inside_a_tag_is_refused() =>
        Check.Refused(Docx.Body("<w:p><w:r><w:t>{{a</w:t><w:br/><w:t>b}}</w:t></w:r></w:p>"), "WT106");

    [Fact]
    public void Any_prefix_may_stand_for_the_word_namespace()
    {
        const string Uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var template = Docx.Package([("word/document.xml", $"<document xmlns=\"{Uri}\"><body><p><r><t>{{{{a}}}}</t></r></p></body></document>")]);
        Assert.Contains("<body><p><r><t xml:space=\"preserve\">1</t></r></p><p><r><t xml:space=\"preserve\">2</t></r></p></body>", Docx.Part(Check.Rendered(template, Given.Data(("a", "1\n2")))), StringComparison.Ordinal);
    }
}
