using CsCheck;
using WordTemplates.Tests.Fixtures;
using Made = WordTemplates.Tests.Fixtures.Pictures;

namespace WordTemplates.Tests.Pictures;

public class PictureReaderTests
{
    private static readonly WordTemplate Template = Check.Compiled(PictureDocx.Of($"<w:p>{PictureDocx.Picture("{{照片:图片}}")}</w:p>"));

    [Fact]
    public void A_jpeg_is_known_by_its_content_and_fitted_by_its_frame_header() =>
        Assert.Contains("<a:srcRect l=\"-100000\" r=\"-100000\"/>", Docx.Part(Rendered(Made.JpegHead(300, 450))), StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_photo_that_only_a_mark_turns_upright_is_refused(bool little) => Assert.Equal("WT413", Refused(Made.JpegHead(300, 450, 6, little)).Code);

    [Theory]
    [InlineData("width=\"100\" height=\"100\"", "l=\"-50000\" r=\"-50000\"")]
    [InlineData("width=\"1in\" height=\"72pt\"", "l=\"-50000\" r=\"-50000\"")]
    [InlineData("width=\"100%\" height=\"100%\" viewBox=\"0 0 300 100\"", "t=\"-25000\" b=\"-25000\"")]
    [InlineData("viewBox=\"-5,-5,20.5,20.5\"", "l=\"-50000\" r=\"-50000\"")]
    public void An_svg_says_its_size_in_several_ways(string attributes, string crop) =>
        Assert.Contains($"<a:srcRect {crop}/>", Docx.Part(Rendered(Made.Svg(attributes))), StringComparison.Ordinal);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<rect onload=\"x()\"/>")]
    [InlineData("<image href=\"http://example.org/x.png\"/>")]
    [InlineData("<image xlink:href=\"file:///etc/passwd\"/>")]
    [InlineData("<use xlink:href=\"other.svg#a\"/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<style>@import url(http://example.org/x.css);</style>")]
    [InlineData("<style><![CDATA[rect{fill:url( 'http://example.org/x')}]]></style>")]
    [InlineData("<rect style=\"fill:u\\72l(http://example.org)\"/>")]
    [InlineData("<rect fill=\"url(http://example.org/#a)\"/>")]
    [InlineData("<set attributeName=\"href\" to=\"javascript:1\"/>")]
    [InlineData("<a href=\"javascript:alert(1)\"/>")]
    [InlineData("<?xml-stylesheet href=\"http://example.org/x.css\"?>")]
    public void An_svg_that_does_more_than_draw_is_refused(string inside) => Assert.Equal("WT414", Refused(Made.Svg("viewBox=\"0 0 9 9\"", inside)).Code);

    [Theory]
    [InlineData("<use xlink:href=\"#a\"/><rect fill=\"url(#b)\" style=\"stroke:url('#c')\"/><image href=\"data:image/png;base64,AAAA\"/>")]
    public void Links_inside_an_svg_are_no_harm(string inside) => Rendered(Made.Svg("viewBox=\"0 0 9 9\"", inside));

    [Fact]
    public void A_dtd_in_an_svg_is_refused() =>
        Assert.Equal("WT412", Refused(PictureDocx.Utf8("<!DOCTYPE svg [<!ENTITY a \"aa\">]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">&a;</svg>")).Code);

    [Theory]
    [InlineData("GIF89a")]
    [InlineData("")]
    [InlineData("<svg/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"5\"/>")]
    public void What_is_no_picture_is_refused_with_the_way_to_it(string content)
    {
        var fault = Refused(PictureDocx.Utf8(content));
        Assert.Equal("WT412", fault.Code);
        Assert.Contains("“照片”", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("县标.png")]
    [InlineData("data:image/png;base64,???")]
    [InlineData("data:text/html;base64,AAAA")]
    public void A_text_that_carries_no_picture_is_refused(string text) =>
        Assert.Equal("WT411", Template.Render(Given.Data(("照片", text))).Faults.Single().Code);

    [Fact]
    public void A_cut_picture_is_refused_wherever_it_is_cut()
    {
        foreach (var whole in new[] { Made.Png(20, 20), Made.JpegHead(20, 20, 1)[..^2] })
            Assert.All(Enumerable.Range(1, whole.Length - 13), length => Refused(whole[..length]));
    }

    [Fact]
    public void Hostile_bytes_never_break_the_reader() =>
        Gen.Select(Gen.Byte.Array[0, 60], Gen.Int[0, 3], Gen.Int[0, 200]).Sample(
            (noise, kind, at) =>
            {
                byte[][] heads = [Made.Png(5, 5), Made.JpegHead(5, 5, 3), Made.Svg("viewBox=\"0 0 9 9\""), []];
                var bytes = heads[kind].ToArray();
                var start = Math.Min(at, bytes.Length);
                byte[] broken = [.. bytes[..start], .. noise, .. bytes[Math.Min(bytes.Length, start + noise.Length)..]];
                var result = Template.Render(Given.Data(("照片", PictureDocx.Value(broken))));
                Assert.True(result.Document is not null || result.Faults[0].Code.StartsWith("WT41", StringComparison.Ordinal));
            },
            iter: 2000);

    private static byte[] Rendered(byte[] picture)
    {
        var result = Template.Render(Given.Data(("照片", PictureDocx.Value(picture))));
        Assert.Empty(result.Faults);
        return result.Document!;
    }

    private static TemplateFault Refused(byte[] picture)
    {
        var result = Template.Render(Given.Data(("照片", PictureDocx.Value(picture))));
        Assert.Null(result.Document);
        return result.Faults.Single();
    }
}
