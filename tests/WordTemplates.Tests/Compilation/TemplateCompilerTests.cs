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
    [InlineData("{{#a > \"x\"}}y{{/a}}", "WT104")]
    [InlineData("{{@别的}}", "WT111")]
    [InlineData("{{a:待朴}}", "WT105")]
    [InlineData("{{#a:重新编码}}x{{/a}}", "WT105")]
    [InlineData("{{a:重新编号}}", "WT110")]
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
        Assert.Equal(["WT101", "WT104", "WT202"], result.Faults.Select(fault => fault.Code));
        Assert.Equal(["一、问题", "一、问题", "二、措施"], result.Faults.Select(fault => fault.Heading));
    }

    [Theory]
    [InlineData("{{#章节}}x{{/章结}}", "WT202 {{/章结}}")]
    [InlineData("{{#问题}}x{{/原因}}", "WT202 {{/原因}}")]
    [InlineData("{{#a}}{{#b}}x{{/a}}{{/b}}", "WT203 {{#b}}")]
    [InlineData("{{#a}}{{#b}}x{{/a}}y{{#b}}z{{/b}}", "WT203 {{#b}}")]
    [InlineData("{{#章节}}x{{/章结}}{{#章节}}x{{/章节}}", "WT202 {{/章结}}")]
    [InlineData("{{#a 1}}x{{/a}}", "WT104 {{#a 1}}")]
    [InlineData("{{#a:重复}}x{{/a}}", "WT105 {{#a:重复}}")]
    [InlineData("{{#a}x{{/a}}", "WT101 {{#a}")]
    [InlineData("{{#a\nx{{/a}}", "WT101 {{#a")]
    [InlineData("甲{a}}乙", "WT103 {a}}")]
    [InlineData("甲{ {a}}乙", "WT103 {a}}")]
    public void One_mistake_is_one_fault_on_few_characters(string text, string fault) =>
        Assert.Equal([fault], WordTemplate.Compile(Docx.Paragraphs(text.Split('\n'))).Faults.Select(found => $"{found.Code} {found.Tag}"));

    [Theory]
    [InlineData("{{甲:yyyy年mm月dd日}}", "yyyy年MM月dd日")]
    [InlineData("{{甲:0.0%}}", "百分号")]
    [InlineData("{{甲:保留两位}}", "0.00")]
    [InlineData("{{甲:软换航}}", "“软换行”")]
    [InlineData("{{甲:待朴}}", "“待补”")]
    [InlineData("{{#a}}{{@序好}}{{/a}}", "“@序号”")]
    [InlineData("{{#章节}}x{{/章结}}", "{{/章节}}")]
    [InlineData("{{{甲}}}", "花括号写多了")]
    public void A_fault_names_what_was_probably_meant(string text, string hint) =>
        Assert.Contains(hint, WordTemplate.Compile(Docx.Paragraphs(text)).Faults[0].Hint, StringComparison.Ordinal);

    [Fact]
    public void Faults_come_in_the_order_of_the_document() =>
        Check.Refused(Docx.Paragraphs("{{#a}}", "{{x y}}", "{{/b}}", "{{/c}}", "{{z"), "WT104", "WT202", "WT202", "WT101");

    [Theory]
    [InlineData("【【县名】】")]
    [InlineData("《《县名》》{{县名}}")]
    [InlineData("[[县名]]")]
    [InlineData("<<县名>>")]
    [InlineData("${县名}和{{县名}}")]
    [InlineData("｛县名｝和{{县名}}")]
    public void What_looks_like_a_tag_but_is_none_is_noted(string text)
    {
        var result = WordTemplate.Compile(Docx.Paragraphs(text));
        Assert.Empty(result.Faults);
        Assert.Equal("WT553", Assert.Single(result.Notes).Code);
        Assert.Contains("{{县名}}", result.Notes[0].Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("集合{1，2}和｛三｝{{县名}}【通知】《条例》[1]")]
    [InlineData("【【通知，见附件】】{{县名}}")]
    public void Prose_is_never_noted(string text) => Assert.Empty(WordTemplate.Compile(Docx.Paragraphs(text)).Notes);

    [Fact]
    public void A_tag_in_a_field_code_is_refused() =>
        Check.Refused(Docx.Body("<w:p><w:r><w:instrText> REF {{a}} </w:instrText></w:r></w:p>"), "WT107");
}
