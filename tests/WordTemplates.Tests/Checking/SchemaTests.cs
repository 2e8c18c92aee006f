using System.Text;

namespace WordTemplates.Tests.Checking;

/// <summary>The names a template asks for, as a tree.</summary>
public class SchemaTests
{
    [Theory]
    [InlineData("{{县名}}", "县名 Text|Number|Date")]
    [InlineData("{{得分:0.00}}{{#得分 < 90}}低{{/}}", "得分 Number [0.00]")]
    [InlineData("{{日期?}}{{日期:yyyy年?}}", "日期 Date [yyyy年] ?")]
    [InlineData("{{备注?}}{{备注}}", "备注 Text|Number|Date")]
    [InlineData("{{#等次 = \"优\"}}好{{/}}", "等次 Text")]
    [InlineData("{{单位:、}}", "单位 List [、]")]
    [InlineData("{{讲话人.职务}}{{讲话人.姓名}}", "讲话人 Object( 职务 Text|Number|Date 姓名 Text|Number|Date )")]
    [InlineData("{{#问题}}{{@序号}}{{名称}}{{/问题}}", "问题 List( 名称 Text|Number|Date )")]
    [InlineData("{{#讲话人}}{{职务}}{{/讲话人}}", "讲话人 List|Object( 职务 Text|Number|Date )")]
    [InlineData("{{#原因}}{{.}}{{/原因}}", "原因 List( . Text|Number|Date )")]
    [InlineData("{{#问题}}{{../县名}}{{#原因}}{{.}}{{../../县名}}{{/原因}}{{/问题}}", "问题 List|Object( 原因 List( . Text|Number|Date ) ) 县名 Text|Number|Date")]
    [InlineData("{{^问题}}没有{{名}}{{/问题}}", "问题 Text|Number|Flag|Date|List|Object 名 Text|Number|Date")]
    [InlineData("{{a:待补}}", "a Text|Number|Date [待补] ?")]
    public void Tags_tell_the_names_and_what_they_may_be(string template, string schema) =>
        Assert.Equal(schema, Written(Check.Compiled(Docx.Paragraphs(template)).Schema.Nodes));

    [Theory]
    [InlineData("{{问题数}}{{#有问题}}共{{问题数}}个{{/有问题}}", "a section on yes or no shows names of the scope around it")]
    [InlineData("{{#问题数 > 0}}共{{问题数}}个{{/问题数}}{{#有问题}}{{问题数}}{{/有问题}}", "so does a test")]
    public void A_section_that_only_shows_opens_no_scope(string template, string why)
    {
        var nodes = Check.Compiled(Docx.Paragraphs(template)).Schema.Nodes;
        Assert.True(nodes.All(node => node.Children.Count == 0), why);
        Assert.Equal(["有问题", "问题数"], nodes.Select(node => node.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_section_that_prints_its_own_name_shows_it_when_it_is_there() =>
        Assert.Equal("备注 Text|Number|Date", Written(Check.Compiled(Docx.Paragraphs("{{#备注}}备注：{{备注}}{{/备注}}")).Schema.Nodes));

    [Fact]
    public void A_name_knows_every_place_that_asks_for_it_in_every_part()
    {
        var docx = Docx.Package([("word/document.xml", Docx.Document(Docx.P("{{a}}") + Docx.P("{{a}}"))), ("word/header1.xml", $"<w:hdr {Docx.Namespaces}>{Docx.P("{{a}}")}</w:hdr>")]);
        var node = Assert.Single(Check.Compiled(docx).Schema.Nodes);
        Assert.Equal(["/word/document.xml", "/word/document.xml", "/word/header1.xml"], node.Places.Select(place => place.Part));
    }

    [Fact]
    public void Data_are_described_with_all_items_of_a_list_together()
    {
        var data = Given.Data(("县名", "x"), ("空", null), ("问题", new[] { Given.Data(("名", "a"), ("分", 1)), Given.Data(("名", null)) }), ("原因", new object[] { "x", 2 }));
        Assert.Equal(
            "县名 Text 空 None ? 问题 List( 名 Text ? 分 Number ? ) 原因 List( . Text|Number )",
            Written(TemplateSchema.Of(data).Nodes));
    }

    private static string Written(IEnumerable<SchemaNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
        {
            text.Append($" {node.Name} {node.Kinds.ToString().Replace(", ", "|", StringComparison.Ordinal)}");
            if (node.Formats.Count > 0)
                text.Append($" [{string.Join('|', node.Formats)}]");
            text.Append(node.Optional ? " ?" : "");
            if (node.Children.Count > 0)
                text.Append($"( {Written(node.Children)} )");
        }

        return text.ToString().TrimStart();
    }
}
