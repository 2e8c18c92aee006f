using System.Xml.Linq;
using PingAnDocs.Writing.Report;

namespace PingAnDocs.Tests.Writing.Report;

public class HtmlWriterTests
{
    [Theory]
    [InlineData("<b>&amp;\"'</b>")]
    [InlineData("]]>--><!DOCTYPE x>")]
    [InlineData("表情😀与\u202E方向")]
    public void Text_and_attributes_come_back_as_they_were(string text)
    {
        var html = new HtmlWriter();
        html.Element("p", text, ("title", text));
        var read = XElement.Parse(html.ToString());
        Assert.Equal(text, read.Value);
        Assert.Equal(text, read.Attribute("title")!.Value);
    }

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\uD83Db")]
    [InlineData("a\uDE00b")]
    [InlineData("a\uFFFFb")]
    [InlineData("a\u001Bb")]
    public void Signs_no_page_may_hold_are_replaced(string text)
    {
        var html = new HtmlWriter();
        html.Element("p", text);
        Assert.Equal("a\uFFFDb", XElement.Parse(html.ToString()).Value);
    }

    [Fact]
    public void An_attribute_without_value_is_left_out()
    {
        var html = new HtmlWriter();
        html.Element("p", () => html.Void("br", ("class", "")), ("id", "x"));
        Assert.Equal("<p id=\"x\"><br /></p>", html.ToString());
    }
}
