namespace WordTemplates.Tests.Compilation;

public class StoryPartsTests
{
    [Theory]
    [InlineData("header1", "hdr")]
    [InlineData("footer1", "ftr")]
    [InlineData("footnotes", "footnotes", "footnote")]
    [InlineData("endnotes", "endnotes", "endnote")]
    [InlineData("comments", "comments", "comment")]
    public void Tags_are_filled_in_every_part_with_text(string part, string root, string? inner = null)
    {
        var content = inner is null ? Docx.P("{{a}}") : $"<w:{inner} w:id=\"1\">{Docx.P("{{a}}")}</w:{inner}>";
        var docx = Check.Rendered(Docx.Package([("word/document.xml", Docx.Document(Docx.P("{{a}}"))), ($"word/{part}.xml", $"<w:{root} {Docx.Namespaces}>{content}</w:{root}>")]), Given.Data(("a", "x")));
        Assert.Equal(["x"], Docx.Texts(docx, $"word/{part}.xml"));
        Assert.Equal(["x"], Docx.Texts(docx));
    }

    [Fact]
    public void A_header_never_ends_up_empty()
    {
        var docx = Check.Rendered(Docx.Package([("word/document.xml", Docx.Document(Docx.P("x"))), ("word/header1.xml", $"<w:hdr {Docx.Namespaces}>{Docx.P("{{#a}}x{{/a}}")}</w:hdr>")]), Given.Data(("a", false)));
        Assert.Equal([""], Docx.Texts(docx, "word/header1.xml"));
    }

    [Fact]
    public void Tags_in_text_boxes_are_filled_in_both_copies()
    {
        var box = $"<w:txbxContent>{Docx.P("{{a}}")}</w:txbxContent>";
        var body = $"<w:p>{Docx.R("{{b}}")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        var docx = Check.Rendered(Docx.Body(body), Given.Data(("a", "x"), ("b", "y")));
        Assert.Equal(["y", "x", "x"], Docx.Texts(docx));
        Assert.Contains("<mc:Choice Requires=\"wps\"><w:drawing>", Docx.Part(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_from_a_paragraph_into_its_text_box_is_refused() =>
        Check.Refused(Docx.Body($"<w:p>{Docx.R("{{#a}}")}<w:r><w:pict><w:txbxContent>{Docx.P("{{/a}}")}</w:txbxContent></w:pict></w:r></w:p>"), "WT204");

    [Fact]
    public void A_picture_keeps_its_paragraph() =>
        Check.BodyBecomes(
            $"<w:p>{Docx.R("{{#a}}x{{/a}}")}<w:r><w:drawing/></w:r></w:p>",
            "<w:p><w:r><w:t xml:space=\"preserve\"></w:t></w:r><w:r><w:drawing/></w:r></w:p>",
            ("a", false));
}
