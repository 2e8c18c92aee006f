namespace WordTemplates.Tests.Compilation;

public class TemplateCompilerTests
{
    [Theory]
    [InlineData("{{a", "WT101")]
    [InlineData("a}}", "WT103")]
    [InlineData("{{a b}}", "WT104")]
    [InlineData("{{}}", "WT104")]
    [InlineData("{{a..b}}", "WT104")]
    [InlineData("{{{a}}}", "WT104")]
    [InlineData("{{a()}}", "WT104")]
    [InlineData("{{a:qqq}}", "WT105")]
    [InlineData("{{#a}}x", "WT201")]
    [InlineData("x{{/a}}", "WT202")]
    [InlineData("{{#a}}{{#b}}x{{/a}}", "WT203")]
    [InlineData("{{@序号}}", "WT208")]
    [InlineData("{{../a}}", "WT209")]
    [InlineData("{{#a > \"x\"}}y{{/a}}", "WT104", "WT202")]
    public void A_faulty_tag_is_refused(string text, params string[] codes) => Check.Refused(Docx.Paragraphs(text), codes);

    [Fact]
    public void Sections_nested_too_deep_are_refused() =>
        Check.Refused(Docx.Paragraphs(string.Concat(Enumerable.Repeat("{{#a}}", 33)) + "x" + string.Concat(Enumerable.Repeat("{{/}}", 33))), "WT207");

    [Fact]
    public void A_tag_in_an_attribute_is_refused() =>
        Check.Refused(Docx.Body($"<w:p>{Docx.R("{{a}}")}<w:r><w:drawing descr=\"{{{{图}}}}\"/></w:r></w:p>"), "WT109");

    [Fact]
    public void A_deleted_tag_is_no_tag() =>
        Check.Compiled(Docx.Body($"<w:p>{Docx.R("x{")}<w:del w:id=\"1\"><w:r><w:delText>{{{{b}}}}</w:delText></w:r></w:del>{Docx.R("{a}}")}</w:p>"));

    [Fact]
    public void A_tag_over_two_paragraphs_is_a_fault_of_its_own() => Check.Refused(Docx.Paragraphs("你好{{na", "me}}吗"), "WT102");

    [Fact]
    public void All_faults_are_reported_at_once_with_their_places()
    {
        var result = WordTemplate.Compile(Docx.Paragraphs("一、问题", "{{#a}}", "{{x", "{{y z}}", "二、措施", "{{/b}}"));
        Assert.Null(result.Template);
        Assert.Equal(["WT101", "WT104", "WT202", "WT201"], result.Faults.Select(fault => fault.Code));
        Assert.Equal(["一、问题", "一、问题", "二、措施", "一、问题"], result.Faults.Select(fault => fault.Heading));
    }

    [Fact]
    public void A_tag_in_a_field_code_is_refused() =>
        Check.Refused(Docx.Body("<w:p><w:r><w:instrText> REF {{a}} </w:instrText></w:r></w:p>"), "WT107");
}
