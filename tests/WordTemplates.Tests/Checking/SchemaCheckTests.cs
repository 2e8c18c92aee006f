namespace WordTemplates.Tests.Checking;

/// <summary>A template held against the shape another program promises.</summary>
public class SchemaCheckTests
{
    private static readonly ObjectValue Sample = Given.Data(
        ("县名", "青山县"), ("日期", new DateOnly(2026, 1, 1)), ("得分", 97.5m), ("讲话人", Given.Data(("职务", "书记"))), ("有问题", true),
        ("问题", new[] { Given.Data(("名称", "盗窃"), ("原因", new[] { "x" }), ("备注", null)), Given.Data(("名称", "诈骗"), ("原因", Array.Empty<object>()), ("备注", "y")) }));

    [Theory]
    [InlineData("{{县名}}{{日期:yyyy年}}{{得分:0.0}}{{讲话人.职务}}{{#讲话人}}{{职务}}{{/讲话人}}")]
    [InlineData("{{#问题}}{{@序号}}{{名称}}{{../县名}}{{#原因}}{{.}}{{../名称}}{{../../县名}}{{/原因}}{{#备注}}{{备注}}{{/备注}}{{/问题}}")]
    [InlineData("{{#有问题}}{{县名}}{{/有问题}}{{^有问题}}{{县名}}{{/有问题}}{{#得分 > 3}}{{县名}}{{/得分}}{{没有?}}{{也没有:待补}}")]
    public void A_template_that_fits_has_no_faults(string template) => Assert.Empty(Of(template).Faults);

    [Theory]
    [InlineData("{{县明}}", "WT301", "县名")]
    [InlineData("{{#问题}}{{名}}{{/问题}}", "WT301", "名称")]
    [InlineData("{{#问题}}{{县名}}{{/问题}}", "WT301", "“../县名”")]
    [InlineData("{{讲话人.职物}}", "WT301", "职务")]
    [InlineData("{{#有问题}}{{县明}}{{/有问题}}", "WT301", "县名")]
    [InlineData("{{县名:0.0}}", "WT302", "标签")]
    [InlineData("{{问题}}", "WT302", "标签")]
    [InlineData("{{#县名 > 1}}x{{/县名}}", "WT303", "标签")]
    [InlineData("{{#讲话人}}{{@序号}}{{/讲话人}}", "WT301", "数据")]
    public void What_cannot_fit_is_a_fault_with_a_way_out(string template, string code, string hint)
    {
        var fault = Assert.Single(Of(template).Faults);
        Assert.Equal(code, fault.Code);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_may_be_missing_where_the_template_insists_are_noted()
    {
        var notes = Of("{{#问题}}{{备注}}{{/问题}}").Notes.Where(note => note.Code == "WT551");
        Assert.Contains("问题.备注", Assert.Single(notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Promised_names_no_tag_asks_for_are_noted() =>
        Assert.Equal(
            ["“日期”", "“得分”", "“有问题”", "“问题.原因”", "“问题.备注”"],
            Of("{{县名}}{{讲话人.职务}}{{#问题}}{{名称}}{{/问题}}").Notes.Select(note => note.Message[4..(note.Message.IndexOf('”', StringComparison.Ordinal) + 1)]));

    [Fact]
    public void A_check_box_takes_yes_or_no()
    {
        var docx = Docx.Body("<w:p><w:sdt><w:sdtPr><w:tag w:val=\"{{有问题}}\"/><w14:checkbox xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt></w:p>");
        Assert.Empty(Check.Compiled(docx).Check(TemplateSchema.Of(Sample)).Faults);
        Assert.Empty(Check.Compiled(docx).Check(Sample).Faults);
    }

    [Fact]
    public void A_control_known_by_a_plain_name_asks_for_nothing()
    {
        var docx = Docx.Body("<w:p><w:sdt><w:sdtPr><w:tag w:val=\"没有\"/></w:sdtPr><w:sdtContent><w:r><w:t>旧</w:t></w:r></w:sdtContent></w:sdt></w:p>");
        Assert.Empty(Check.Compiled(docx).Check(TemplateSchema.Of(Sample)).Faults);
        Assert.True(Assert.Single(Check.Compiled(docx).Schema.Nodes).Optional);
    }

    private static CheckResult Of(string template) => Check.Compiled(Docx.Paragraphs(template)).Check(TemplateSchema.Of(Sample));
}
