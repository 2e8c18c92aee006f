namespace WordTemplates.Tests.Compilation;

/// <summary>Alt texts, table descriptions and screen tips.</summary>
public class TextAttributeTests
{
    private const string Uri = "xmlns:wp=\"u:wp\" xmlns:pic=\"u:pic\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private static string Drawing(string text) =>
        $"<w:p><w:r><w:drawing {Uri}><wp:docPr id=\"1\" descr=\"{text}\" title='{text}'/><pic:cNvPr id=\"0\" descr='{text}'/></w:drawing></w:r></w:p>";

    [Theory]
    [InlineData("图：{{a}}", "图：x")]
    [InlineData("{{#list}}{{.}}；{{/}}{{^no}}完{{/no}}", "1；2；完")]
    [InlineData("&#123;{a}}&amp;", "x&amp;")]
    [InlineData("{{mark}}", "&quot;甲&#39;&lt;&amp;&#10;乙&#9;")]
    [InlineData("{GUID}", "{GUID}")]
    [InlineData("{{no?}}{{! 备注}}", "")]
    public void Tags_in_an_alt_text_are_filled(string text, string expected) =>
        Check.BodyBecomes(Drawing(text), Drawing(expected), ("a", "x"), ("list", new[] { "1", "2" }), ("mark", "\"甲'<&\n乙\t"), ("no", null));

    [Theory]
    [InlineData("<w:p><w:r><w:pict><v:shape id=\"s\" alt=\"*\"/></w:pict></w:r></w:p>")]
    [InlineData("<w:tbl><w:tblPr><w:tblCaption w:val=\"*\"/><w:tblDescription w:val=\"*\"/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p><w:hyperlink w:anchor=\"m\" w:tooltip=\"*\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>")]
    public void So_are_those_in_every_attribute_people_read(string body) =>
        Check.BodyBecomes(body.Replace("*", "{{a}}"), body.Replace("*", "x"), ("a", "x"));

    [Fact]
    public void Each_round_of_a_section_has_its_own() =>
        Check.BodyBecomes(
            Docx.P("{{#a}}") + Drawing("{{@序号}}{{.}}") + Docx.P("{{/a}}"),
            Drawing("1甲") + Drawing("2乙").Replace("id=\"1\"", "id=\"2\""),
            ("a", new[] { "甲", "乙" }));

    [Fact]
    public void A_screen_tip_keeps_no_paragraph_alive() =>
        Check.BodyBecomes($"<w:p><w:hyperlink w:tooltip=\"{{{{a}}}}\">{Docx.R("{{b?}}")}</w:hyperlink></w:p>{Docx.P("完")}", Docx.P("完"), ("a", "x"));

    [Fact]
    public void The_tag_of_a_picture_where_no_picture_is_is_refused() => Check.Refused(Docx.Body(Drawing("{{a:图片}}")), "WT401", "WT401", "WT401");

    [Theory]
    [InlineData("{{#a}}", "WT201", "WT201", "WT201")]
    [InlineData("{{a:合并}}", "WT120", "WT120", "WT120")]
    [InlineData("{{a", "WT101", "WT101", "WT101")]
    [InlineData("a}}", "WT103", "WT103", "WT103")]
    public void Faults_in_an_alt_text_are_found(string text, params string[] codes) => Check.Refused(Docx.Body(Drawing(text)), codes);

    [Fact]
    public void A_section_may_not_run_from_one_attribute_into_another() =>
        Check.Refused(Docx.Body("<w:p><w:r><w:drawing><x:docPr xmlns:x=\"u:x\" id=\"1\" descr=\"{{#a}}\" title=\"{{/a}}\"/></w:drawing></w:r></w:p>"), "WT220");

    [Fact]
    public void A_section_may_not_run_from_the_text_into_an_attribute() =>
        Check.Refused(Docx.Body($"<w:p>{Docx.R("{{#a}}")}<w:hyperlink w:tooltip=\"{{{{/a}}}}\">{Docx.R("x")}</w:hyperlink></w:p>"), "WT220");

    [Theory]
    [InlineData("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"{{a}}\"/></w:p>", "WT109")]
    [InlineData("<w:p><w:r><w:sym w:char=\"｛｛a}}\"/></w:r></w:p>", "WT109")]
    [InlineData("<w:p><w:fldSimple w:instr=\" REF {{a}} \"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>", "WT107")]
    public void Tags_in_any_other_attribute_are_refused(string body, string code) => Check.Refused(Docx.Body(body), code);

    [Theory]
    [InlineData("PAGE", " PAGEREF {{a}} \\h ", "PAGEREF")]
    [InlineData(" TOC \\o ", " HYPERLINK &quot;{{a}}&quot; ", "HYPERLINK")]
    public void A_tag_in_the_code_of_a_field_is_refused_by_the_fields_name(string first, string code, string name)
    {
        var fault = Assert.Single(WordTemplate.Compile(Docx.Body($"<w:p><w:r><w:instrText>{first}</w:instrText></w:r><w:r><w:instrText>{code}</w:instrText></w:r></w:p>")).Faults);
        Assert.Equal("WT107", fault.Code);
        Assert.Contains($"域 {name} 的代码", fault.Message, StringComparison.Ordinal);
        Assert.Contains("{{a}}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_an_alt_text_says_where_it_stands()
    {
        var body = Docx.P("一、总体情况") + $"<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>{Drawing("图 {{a b}}")}</w:tc></w:tr></w:tbl>";
        var fault = WordTemplate.Compile(Docx.Body(body)).Faults[0];
        Assert.Equal(("WT104", "图 {{a b}}", "一、总体情况", 1, 2), (fault.Code, fault.Paragraph, fault.Heading, fault.Row, fault.Column));
    }
}
