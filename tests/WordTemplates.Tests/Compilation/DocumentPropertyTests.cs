using WordTemplates.Tests.Fixtures;

namespace WordTemplates.Tests.Compilation;

/// <summary>Title, keywords, company and the author's own properties.</summary>
public class DocumentPropertyTests
{
    private const string Core = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string Extended = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private const string Custom = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    [Theory]
    [InlineData(Core, "<p xmlns:dc=\"u:dc\"><dc:title>{{a}}讲话</dc:title><dc:creator/><dc:date>{1}</dc:date></p>", "<p xmlns:dc=\"u:dc\"><dc:title>甲&lt;讲话</dc:title><dc:creator/><dc:date>{1}</dc:date></p>")]
    [InlineData(Core, "<p><keywords>{{#list}}{{.}};{{/list}}</keywords><category>&#123;{a}}</category></p>", "<p><keywords>1;2;</keywords><category>甲&lt;</category></p>")]
    [InlineData(Extended, "<Properties><Company>{{a}}</Company><Pages>1</Pages></Properties>", "<Properties><Company>甲&lt;</Company><Pages>1</Pages></Properties>")]
    [InlineData(Custom, "<p xmlns:vt=\"u:vt\"><property name=\"x\"><vt:lpwstr>{{no?}}{{a}}</vt:lpwstr></property></p>", "<p xmlns:vt=\"u:vt\"><property name=\"x\"><vt:lpwstr>甲&lt;</vt:lpwstr></property></p>")]
    public void Tags_in_a_property_are_filled(string type, string part, string expected)
    {
        var docx = PackageBuilder.Of(Docx.P("x")).Part("docProps/p.xml", type, part).Build();
        Assert.Equal(expected, Docx.Part(Check.Rendered(docx, Given.Data(("a", "甲<"), ("list", new[] { "1", "2" }))), "docProps/p.xml"));
    }

    [Fact]
    public void The_tags_of_properties_come_last()
    {
        var docx = PackageBuilder.Of(Docx.P("{{b}}")).Part("docProps/core.xml", Core, "<p><title>{{a}}</title></p>").Build();
        Assert.Equal(["b", "a"], Check.Compiled(docx).Tags.Select(tag => tag.Path));
    }

    [Theory]
    [InlineData("<p><created>{{a}}</created></p>", "WT108")]
    [InlineData("<p><property name=\"{{a}}\"><lpwstr>x</lpwstr></property></p>", "WT109")]
    [InlineData("<p><title>{{#a}}</title><subject>{{/a}}</subject></p>", "WT220")]
    [InlineData("<p><title>{{a:图表}}</title></p>", "WT120")]
    public void What_is_no_text_is_refused(string part, string code) =>
        Check.Refused(PackageBuilder.Of(Docx.P("x")).Part("docProps/core.xml", Core, part).Build(), code);
}
