using WordTemplates.Tests.Fixtures;

namespace WordTemplates.Tests.Compilation;

/// <summary>Links whose target holds tags; the target stands in the relationships, where Word encodes the braces.</summary>
public class HyperlinkTests
{
    private const string Rels = "word/_rels/document.xml.rels";

    private static string Link(string id, string text = "见此") => $"<w:hyperlink r:id=\"{id}\">{Docx.R(text)}</w:hyperlink>";

    private static string Target(byte[] docx, string id) =>
        System.Xml.Linq.XDocument.Parse(Docx.Part(docx, Rels)).Root!.Elements().Single(relation => (string)relation.Attribute("Id")! == id).Attribute("Target")!.Value;

    [Theory]
    [InlineData("%7B%7B网址%7D%7D", "https://a.cn/x?y=1&z=%E7%94%B2#m")]
    [InlineData("%7b%7b%E7%BD%91%E5%9D%80%7d%7d", "https://a.cn/x?y=1&z=%E7%94%B2#m")]
    [InlineData("｛｛网址｝｝", "https://a.cn/x?y=1&z=%E7%94%B2#m")]
    [InlineData("%EF%BD%9B%EF%BD%9B网址%EF%BD%9D%EF%BD%9D", "https://a.cn/x?y=1&z=%E7%94%B2#m")]
    [InlineData("https://b.cn/%E7%94%B2?q=%7B%7B词%7D%7D&r={{数:0.0}}", "https://b.cn/%E7%94%B2?q=%E4%B9%99%20%26%E4%B8%99&r=1.5")]
    [InlineData("{{网址}}&w={{词}}", "https://a.cn/x?y=1&z=%E7%94%B2#m&w=%E4%B9%99%20%26%E4%B8%99")]
    [InlineData("mailto:{{邮箱}}?subject=x", "mailto:a@b.cn?subject=x")]
    [InlineData("{{书签}}", "#第一章")]
    [InlineData("{{有空格}}", "http://a.cn/a%20b%22%7Bc")]
    public void The_target_is_made_from_the_data(string written, string expected)
    {
        var docx = PackageBuilder.Of($"<w:p>{Link("rId9")}</w:p>").Link("rId9", written).Build();
        var data = Given.Data(("网址", "https://a.cn/x?y=1&z=%E7%94%B2#m"), ("词", "乙 &丙"), ("数", 1.5m), ("邮箱", "a@b.cn"), ("书签", "#第一章"), ("有空格", " http://a.cn/a b\"{c"));
        var filled = Check.Rendered(docx, data);
        Assert.Equal($"<w:p>{Link("rId1")}</w:p>", Docx.BodyOf(filled));
        Assert.Equal(expected, Target(filled, "rId1"));
        Assert.DoesNotContain("rId9", Docx.Part(filled, Rels), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_round_of_a_section_leads_elsewhere_and_equal_targets_are_shared()
    {
        var body = Docx.P("{{#a}}") + $"<w:p>{Link("rId9", "{{.}}")}</w:p>" + Docx.P("{{/a}}");
        var filled = Check.Rendered(PackageBuilder.Of(body).Link("rId9", "http://a.cn/{{.}}").Link("rId1", "http://b.cn/").Build(), Given.Data(("a", new[] { "1", "2", "1" })));
        Assert.Equal($"<w:p>{Link("rId2", "1")}</w:p><w:p>{Link("rId3", "2")}</w:p><w:p>{Link("rId2", "1")}</w:p>", Docx.BodyOf(filled));
        Assert.Equal(["http://b.cn/", "http://a.cn/1", "http://a.cn/2"], new[] { "rId1", "rId2", "rId3" }.Select(id => Target(filled, id)));
    }

    [Fact]
    public void A_picture_may_be_the_link()
    {
        var body = "<w:p><w:r><w:drawing><x:docPr xmlns:x=\"u:x\" id=\"1\"><a:hlinkClick xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" r:id='rId9' tooltip=\"{{t}}\"/></x:docPr></w:drawing></w:r></w:p>";
        var filled = Check.Rendered(PackageBuilder.Of(body).Link("rId9", "{{u}}").Build(), Given.Data(("u", "http://a.cn/"), ("t", "x")));
        Assert.Equal(body.Replace("rId9", "rId1").Replace("{{t}}", "x"), Docx.BodyOf(filled));
        Assert.Equal("http://a.cn/", Target(filled, "rId1"));
    }

    [Fact]
    public void A_link_nobody_uses_goes_and_other_links_stay()
    {
        var filled = Check.Rendered(PackageBuilder.Of($"<w:p>{Link("rId8")}</w:p>").Link("rId9", "{{u}}").Link("rId8", "http://a.cn/").Build(), Given.Data());
        Assert.DoesNotContain("{{", Docx.Part(filled, Rels), StringComparison.Ordinal);
        Assert.Equal("http://a.cn/", Target(filled, "rId8"));
        Assert.Equal($"<w:p>{Link("rId8")}</w:p>", Docx.BodyOf(filled));
    }

    [Fact]
    public void An_optional_address_that_is_missing_leaves_the_words()
    {
        var filled = Check.Rendered(PackageBuilder.Of($"<w:p>{Link("rId9")}</w:p>").Link("rId9", "{{u?}}").Build(), Given.Data());
        Assert.Equal($"<w:p><w:hyperlink>{Docx.R("见此")}</w:hyperlink></w:p>", Docx.BodyOf(filled));
    }

    [Theory]
    [InlineData("www.a.cn")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///c:/x")]
    [InlineData("\\\\server\\x")]
    [InlineData("http://")]
    [InlineData("mailto:")]
    [InlineData("#")]
    [InlineData("JAVASCRIPT:http://a.cn")]
    public void An_address_that_leads_elsewhere_is_refused(string address)
    {
        var template = Check.Compiled(PackageBuilder.Of(Docx.P("{{#a}}") + $"<w:p>{Link("rId9")}</w:p>" + Docx.P("{{/a}}")).Link("rId9", "{{u}}").Build());
        var fault = Assert.Single(template.Render(Given.Data(("a", new[] { Given.Data(("u", address)) }))).Faults);
        Assert.Equal("WT321", fault.Code);
        Assert.Contains("a[1].u", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_address_is_reported()
    {
        var fault = Assert.Single(Check.Compiled(PackageBuilder.Of($"<w:p>{Link("rId9")}</w:p>").Link("rId9", "http://a.cn/{{u}}").Build()).Render(Given.Data()).Faults);
        Assert.Equal(("WT301", "{{u}}"), (fault.Code, fault.Tag));
    }

    [Theory]
    [InlineData("{{#a}}x{{/a}}", "WT121")]
    [InlineData("{{a:待补}}", "WT120")]
    [InlineData("%7B%7Ba", "WT101")]
    public void Only_values_may_stand_in_a_target(string target, string code) =>
        Check.Refused(PackageBuilder.Of($"<w:p>{Link("rId9")}</w:p>").Link("rId9", target).Build(), code);

    [Fact]
    public void Any_other_target_with_a_tag_is_refused() =>
        Check.Refused(PackageBuilder.Of(Docx.P("x")).Relation("word/document.xml", "rId9", PackageBuilder.Office + "image", "http://a.cn/%7B%7Ba%7D%7D.png", external: true).Build(), "WT020", "WT121");

    [Fact]
    public void A_link_in_a_header_is_made_in_the_headers_own_relationships()
    {
        var docx = PackageBuilder.Of(Docx.P("x")).Story("rId1", "header", "header1.xml", $"<w:hdr {Docx.Namespaces}><w:p>{Link("rId1")}</w:p></w:hdr>")
            .Relation("word/header1.xml", "rId1", PackageBuilder.Office + "hyperlink", "%7B%7Bu%7D%7D", external: true).Build();
        var filled = Check.Rendered(docx, Given.Data(("u", "http://a.cn/")));
        Assert.Contains("<Relationship Id=\"rId2\"", Docx.Part(filled, "word/_rels/header1.xml.rels"), StringComparison.Ordinal);
        Assert.Contains("r:id=\"rId2\"", Docx.Part(filled, "word/header1.xml"), StringComparison.Ordinal);
    }
}
