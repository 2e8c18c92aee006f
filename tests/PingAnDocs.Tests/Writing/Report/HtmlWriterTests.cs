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

    // By number: an attribute of .NET cannot hold half a pair.
    [Theory]
    [InlineData(0x00)]
    [InlineData(0x1B)]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    [InlineData(0xFFFF)]
    public void Signs_no_page_may_hold_are_replaced(int sign)
    {
        var html = new HtmlWriter();
        html.Element("p", $"a{(char)sign}b");
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
