using System.Xml.Linq;
using WordTemplates.Tests.Fixtures;
using Made = WordTemplates.Tests.Fixtures.Pictures;

namespace WordTemplates.Tests.Pictures;

public class PictureTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void A_placeholder_picture_shows_the_value_in_its_frame()
    {
        var png = Made.Png(40, 40);
        var docx = Check.Rendered(PictureDocx.Of($"<w:p>{PictureDocx.Picture("{{照片:图片}}")}</w:p>"), Given.Data(("照片", PictureDocx.Value(png))));
        var (name, content) = Shown(docx).Single();
        Assert.Equal(png, content);
        var part = Docx.Part(docx);
        Assert.Equal(PictureDocx.Document($"<w:p>{PictureDocx.Picture("照片")}</w:p>").Replace("rIdPic\"/><a:srcRect l=\"1000\"/>", $"{name}\"></a:blip><a:srcRect l=\"-50000\" r=\"-50000\"/>", StringComparison.Ordinal), part);
        Assert.Empty(RenderedDocuments.Errors(docx));
    }

    [Theory]
    [InlineData(100, 50, "")]
    [InlineData(50, 50, "l=\"-50000\" r=\"-50000\"")]
    [InlineData(400, 100, "t=\"-50000\" b=\"-50000\"")]
    [InlineData(300, 100, "t=\"-25000\" b=\"-25000\"")]
    [InlineData(199, 100, "l=\"-251\" r=\"-251\"")]
    public void The_picture_keeps_its_proportions(int width, int height, string crop)
    {
        var docx = Check.Rendered(PictureDocx.Of($"<w:p>{PictureDocx.Picture("{{照片:图片}}")}</w:p>"), Given.Data(("照片", PictureDocx.Value(Made.Png(width, height)))));
        Assert.Equal(crop, string.Join(' ', XDocument.Parse(Docx.Part(docx)).Descendants(A + "srcRect").Single().Attributes()));
    }

    [Fact]
    public void A_text_may_carry_the_picture()
    {
        var png = Made.Png(40, 40);
        var docx = Check.Rendered(PictureDocx.Of($"<w:p>{PictureDocx.Picture("{{照片:图片}}")}</w:p>"), Given.Data(("照片", PictureDocx.Uri(png))));
        Assert.Equal(png, Shown(docx).Single().Content);
    }

    [Fact]
    public void Each_round_of_a_loop_has_its_own_picture_and_equal_ones_are_stored_once()
    {
        var (red, blue) = (Made.Png(20, 20, 1), Made.Png(20, 20, 250));
        var body = Docx.P("{{#a}}") + $"<w:p>{PictureDocx.Picture("{{照片:图片}}")}</w:p>" + Docx.P("{{/a}}");
        var items = new[] { red, blue, red }.Select(png => Given.Data(("照片", PictureDocx.Value(png)))).ToArray();
        var docx = Check.Rendered(PictureDocx.Of(body), Given.Data(("a", items)));
        Assert.Equal([red, blue, red], Shown(docx).Select(one => one.Content));
        Assert.Equal(2, PictureDocx.Media(docx).Count);
        Assert.Empty(RenderedDocuments.Errors(docx));
    }

    [Fact]
    public void A_header_has_relationships_of_its_own()
    {
        var png = Made.Png(30, 20);
        var template = new OfficePackage()
            .With("word/document.xml", PictureDocx.MainType, PictureDocx.Document(Docx.P("x") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId9\"/></w:sectPr>"))
            .With("word/header1.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", $"<w:hdr {PictureDocx.Namespaces}><w:p>{PictureDocx.Picture("{{照片:图片}}")}</w:p></w:hdr>")
            .With("word/media/image1.png", "image/png", Made.Png(20, 10))
            .Related("word/document.xml", "rId9", "header", "header1.xml")
            .Related("word/header1.xml", "rIdPic", "image", "media/image1.png").ToBytes();
        var docx = Check.Rendered(template, Given.Data(("照片", PictureDocx.Value(png))));
        Assert.Equal(png, Shown(docx, "word/header1.xml").Single().Content);
        Assert.DoesNotContain("image", Docx.Part(docx, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
        Assert.Empty(RenderedDocuments.Errors(docx));
    }

    [Fact]
    public void An_absent_optional_picture_goes_with_its_paragraph()
    {
        var docx = Check.Rendered(PictureDocx.Of(Docx.P("前") + $"<w:p>{PictureDocx.Picture("{{照片:图片?}}")}</w:p>" + Docx.P("后")), Given.Data(("照片", null)));
        Assert.Equal(Docx.P("前") + Docx.P("后"), Docx.BodyOf(docx));
    }

    [Fact]
    public void Words_beside_an_absent_picture_stay() =>
        Assert.Equal($"<w:p>{Docx.R("图：")}</w:p>", Docx.BodyOf(Check.Rendered(PictureDocx.Of($"<w:p>{Docx.R("图：")}{PictureDocx.Picture("{{照片:图片?}}")}</w:p>"), Given.Data())));

    [Fact]
    public void A_missing_picture_is_a_fault_like_any_value()
    {
        var result = Check.Compiled(PictureDocx.Of($"<w:p>{PictureDocx.Picture("{{照片:图片}}")}</w:p>")).Render(Given.Data(("照片", null)));
        Assert.Equal(("WT301", "{{照片:图片}}"), (result.Faults.Single().Code, result.Faults.Single().Tag));
    }

    [Theory]
    [InlineData("大桥{{照片:图片}}全景", "大桥全景")]
    [InlineData("{{照片：图片}}", "照片")]
    [InlineData("&lt;左&gt; {{ 照片 : 图片 }}", "&lt;左&gt;")]
    [InlineData("&#x7b;&#123;照片:图片}}", "照片")]
    public void What_stands_around_the_tag_remains_the_alt_text(string written, string left)
    {
        var docx = Check.Rendered(PictureDocx.Of($"<w:p>{PictureDocx.Picture(written)}</w:p>"), Given.Data(("照片", PictureDocx.Value(Made.Png(4, 4)))));
        Assert.Equal(2, Docx.Part(docx).Split($" descr=\"{left}\"").Length - 1);
        Assert.DoesNotContain("图片}}", Docx.Part(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void The_placeholder_leaves_nothing_behind_in_the_frame()
    {
        const string Rest = "><a:alphaModFix amt=\"50000\"/><a:extLst><a:ext uri=\"{28A0092B-C50C-407E-A947-70E740481C1C}\"/></a:extLst></a:blip>";
        var docx = Check.Rendered(PictureDocx.Of($"<w:p>{PictureDocx.Picture("{{照片:图片}}", blip: Rest)}</w:p>"), Given.Data(("照片", PictureDocx.Value(Made.Png(4, 2)))));
        Assert.Contains("\"><a:alphaModFix amt=\"50000\"/></a:blip>", Docx.Part(docx), StringComparison.Ordinal);
        Assert.DoesNotContain("28A0092B", Docx.Part(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_goes_from_the_package_unless_something_else_shows_it()
    {
        var bound = $"<w:p>{PictureDocx.Picture("{{照片:图片}}")}</w:p>";
        var data = Given.Data(("照片", PictureDocx.Value(Made.Png(4, 4))));
        var alone = Check.Rendered(PictureDocx.Of(bound), data);
        Assert.DoesNotContain("image1.png", string.Concat(PictureDocx.Media(alone).Keys) + Docx.Part(alone, "[Content_Types].xml") + Docx.Part(alone, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
        var shared = Check.Rendered(PictureDocx.Of(bound + $"<w:p>{PictureDocx.Picture("不变", number: 2)}</w:p>"), data);
        Assert.Contains("word/media/image1.png", PictureDocx.Media(shared).Keys);
        Assert.Empty(RenderedDocuments.Errors(shared));
    }

    [Fact]
    public void An_svg_comes_with_a_plain_picture_for_old_readers()
    {
        var svg = Made.Svg("width=\"30mm\" height=\"15mm\"");
        var docx = Check.Rendered(PictureDocx.Of($"<w:p>{PictureDocx.Picture("{{照片:图片}}")}</w:p>"), Given.Data(("照片", PictureDocx.Value(svg))));
        var media = PictureDocx.Media(docx);
        Assert.Equal(svg, media.Single(one => one.Key.EndsWith(".svg", StringComparison.Ordinal)).Value);
        Assert.Equal([0, 0, 0, 96, 0, 0, 0, 48], Shown(docx).Single().Content[16..24]);
        Assert.Empty(RenderedDocuments.Errors(docx));
    }

    [Theory]
    [InlineData("{{照片:图片}}", "WT401")]
    [InlineData("{{照片:图表}}", "WT402")]
    public void Such_a_tag_in_the_text_is_refused_with_the_way_to_the_alt_text(string text, string code)
    {
        var fault = WordTemplate.Compile(Docx.Paragraphs(text)).Faults.Single();
        Assert.Equal((code, text), (fault.Code, fault.Tag));
        Assert.Contains("替代文字", fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{照片:图表}}", "WT402")]
    [InlineData("{{照片:图片}}{{说明}}", "WT120")]
    [InlineData("{{照片:图片:待补}}", "WT110")]
    public void A_wrong_tag_on_a_picture_is_refused(string alt, string code) =>
        Assert.Equal(code, WordTemplate.Compile(PictureDocx.Of($"<w:p>{PictureDocx.Picture(alt)}</w:p>")).Faults[0].Code);

    [Fact]
    public void A_picture_printed_as_text_is_a_fault_that_says_where_it_belongs() =>
        Assert.Contains("替代文字", Check.NotRendered("{{照片}}", ("照片", PictureDocx.Value(Made.Png(4, 4)))).Single().Hint, StringComparison.Ordinal);

    [Fact]
    public void A_floating_picture_is_filled_in_its_place()
    {
        var run = PictureDocx.Picture("{{照片:图片}}").Replace("wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">", "wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>", StringComparison.Ordinal)
            .Replace("<wp:docPr", "<wp:wrapNone/><wp:docPr", StringComparison.Ordinal).Replace("wp:inline>", "wp:anchor>", StringComparison.Ordinal);
        var png = Made.Png(4, 4);
        var docx = Check.Rendered(PictureDocx.Of($"<w:p>{run}{Docx.R("文字")}</w:p>"), Given.Data(("照片", PictureDocx.Value(png))));
        Assert.Equal(png, Shown(docx).Single().Content);
        Assert.Empty(RenderedDocuments.Errors(docx));
    }

    [Fact]
    public void More_pictures_than_a_document_can_hold_are_a_mistake_in_the_data()
    {
        var png = Made.Png(4, 4);
        var body = Docx.P("{{#a}}") + $"<w:p>{PictureDocx.Picture("{{.:图片}}")}</w:p>" + Docx.P("{{/a}}");
        var items = Enumerable.Range(0, 10_001).Select(i => PictureDocx.Value([.. png, (byte)i, (byte)(i >> 8)])).ToArray();
        var result = Check.Compiled(PictureDocx.Of(body)).Render(Given.Data(("a", items)));
        Assert.Null(result.Document);
        Assert.Equal("WT306", result.Faults.Single().Code);
    }

    [Fact]
    public void A_loop_fact_outside_a_loop_is_refused_here_too() =>
        Check.Refused(PictureDocx.Of($"<w:p>{PictureDocx.Picture("{{../照片:图片}}")}</w:p>"), "WT209");

    [Fact]
    public void The_template_says_that_it_needs_a_picture()
    {
        var tag = Check.Compiled(PictureDocx.Of(Docx.P("{{#a}}") + $"<w:p>{PictureDocx.Picture("{{照片:图片?}}")}</w:p>" + Docx.P("{{/a}}"))).Tags[1];
        Assert.Equal(("照片", "图片", true, "a"), (tag.Path, tag.Format, tag.Optional, tag.Within.Single()));
    }

    /// <summary>Id and content of each picture the part shows.</summary>
    private static List<(string Id, byte[] Content)> Shown(byte[] docx, string part = "word/document.xml")
    {
        var targets = XDocument.Parse(Docx.Part(docx, part.Replace("word/", "word/_rels/", StringComparison.Ordinal) + ".rels")).Root!.Elements()
            .ToDictionary(one => (string)one.Attribute("Id")!, one => "word/" + (string)one.Attribute("Target")!);
        var media = PictureDocx.Media(docx);
        return [.. XDocument.Parse(Docx.Part(docx, part)).Descendants(A + "blip").Select(blip => (string)blip.Attribute(R + "embed")!).Select(id => (id, media[targets[id]]))];
    }
}
