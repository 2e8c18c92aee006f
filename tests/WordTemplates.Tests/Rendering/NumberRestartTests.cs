using System.Xml.Linq;

namespace WordTemplates.Tests.Rendering;

/// <summary>Automatic numbers of repeated paragraphs.</summary>
public class NumberRestartTests
{
    private const string Levels = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"3\"/><w:numFmt w:val=\"lowerLetter\"/><w:pStyle w:val=\"a2\"/><w:lvlText w:val=\"%2)\"/></w:lvl>";
    private const string Kind = "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>" + Levels + "</w:abstractNum>";
    private const string Restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"3\"/></w:lvlOverride></w:num>";
    private const string Lists = Kind + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num><w:numIdMacAtCleanup w:val=\"4\"/>";

    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"a1\"><w:name w:val=\"l1\"/><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"a2\"><w:name w:val=\"l2\"/><w:basedOn w:val=\"a1\"/><w:pPr><w:ind w:left=\"840\" w:hanging=\"420\"/></w:pPr></w:style>";

    [Fact]
    public void Numbers_begin_anew_in_each_further_round()
    {
        var docx = Render(Docx.P("{{#a:重新编号}}") + Item("{{b}}", 4) + Docx.P("{{/a}}"), Given.Data(("a", new[] { Of("x"), Of("y"), Of("z") })));
        Assert.Equal("4 5 6", Numbers(docx));
        Assert.Equal(Lists.Replace("<w:numIdMac", List(5) + List(6) + "<w:numIdMac", StringComparison.Ordinal), Body(docx));
    }

    [Fact]
    public void Without_the_option_numbers_go_on() =>
        Assert.Equal("4 4", Numbers(Render(Docx.P("{{#a}}") + Item("x", 4) + Docx.P("{{/a}}"), Given.Data(("a", new[] { "1", "2" })))));

    [Fact]
    public void The_paragraphs_after_the_section_keep_their_list() =>
        Assert.Equal("4 5 4", Numbers(Render(Docx.P("{{#a:重新编号}}") + Item("x", 4) + Docx.P("{{/a}}") + Item("y", 4), Given.Data(("a", new[] { "1", "2" })))));

    [Fact]
    public void A_restart_within_a_restart_begins_anew_in_both()
    {
        var body = Docx.P("{{#a:重新编号}}") + Item("外", 4) + Docx.P("{{#.:重新编号}}") + Item("内", 5) + Docx.P("{{/.}}") + Item("外", 4) + Docx.P("{{/a}}");
        var lists = Kind + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var docx = Render(body, Given.Data(("a", new[] { new[] { "1", "2" }, new[] { "3", "4" } })), lists);
        Assert.Equal("4 5 6 4 7 8 9 7", Numbers(docx));
    }

    [Fact]
    public void Lists_in_table_cells_begin_anew()
    {
        var table = WordTable.Of("{{#a:重新编号}}{{.}}|x{{/a}}").Replace("<w:p>", "<w:p>" + Number(4), StringComparison.Ordinal);
        Assert.Equal("4 4 5 5", Numbers(Render(table + "<w:p/>", Given.Data(("a", new[] { "1", "2" })))));
    }

    [Fact]
    public void Numbers_that_come_by_style_begin_anew_with_the_styles_level_and_indent()
    {
        const string Deep = "<w:p><w:pPr><w:pStyle w:val=\"a2\"/><w:jc w:val=\"left\"/></w:pPr></w:p>";
        const string Plain = "<w:p><w:pPr><w:pStyle w:val=\"a1\"/></w:pPr></w:p>";
        var docx = Render(Docx.P("{{#a:重新编号}}") + Plain + Deep + Docx.P("{{/a}}"), Given.Data(("a", new[] { "1", "2" })));
        Assert.Equal(
            Plain + Deep
            + "<w:p><w:pPr><w:pStyle w:val=\"a1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"a2\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"5\"/></w:numPr><w:ind w:left=\"840\" w:hanging=\"420\"/><w:jc w:val=\"left\"/></w:pPr></w:p>",
            Docx.BodyOf(docx));
    }

    [Fact]
    public void A_paragraph_with_a_level_of_its_own_and_the_list_of_its_style_begins_anew()
    {
        const string Own = "<w:p><w:pPr><w:pStyle w:val=\"a1\"/><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:p>";
        var docx = Render(Docx.P("{{#a:重新编号}}") + Own + Docx.P("{{/a}}"), Given.Data(("a", new[] { "1", "2" })));
        Assert.Equal(Own + Own.Replace("</w:numPr>", "<w:numId w:val=\"5\"/></w:numPr>", StringComparison.Ordinal), Docx.BodyOf(docx));
    }

    [Fact]
    public void The_authors_own_changes_of_a_list_hold_in_the_new_one()
    {
        var changed = "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"2\"/><w:numFmt w:val=\"upperRoman\"/></w:lvl></w:lvlOverride></w:num>";
        var docx = Render(Docx.P("{{#a:重新编号}}") + Item("x", 4) + Docx.P("{{/a}}"), Given.Data(("a", new[] { "1", "2" })), Kind + changed);
        Assert.EndsWith(changed.Replace("numId=\"4\"", "numId=\"5\"", StringComparison.Ordinal).Replace("</w:num>", "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"3\"/></w:lvlOverride></w:num>", StringComparison.Ordinal), Body(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_feed_in_a_value_stays_in_the_new_list() =>
        Assert.Equal("4 4 5 5", Numbers(Render(Docx.P("{{#a:重新编号}}") + Item("{{.}}", 4) + Docx.P("{{/a}}"), Given.Data(("a", new[] { "1\n2", "3\n4" })))));

    [Fact]
    public void Parts_share_the_numbers()
    {
        var body = Docx.P("{{#a:重新编号}}") + Item("x", 4) + Docx.P("{{/a}}");
        var docx = Check.Rendered(
            Docx.Package([("word/document.xml", Docx.Document(body)), ("word/header1.xml", $"<w:hdr {Docx.Namespaces}>{body}</w:hdr>"), ("word/numbering.xml", $"<w:numbering {Docx.Namespaces}>{Lists}</w:numbering>")]),
            Given.Data(("a", new[] { "1", "2" })));
        Assert.Equal(("4 5", "4 6"), (Numbers(docx), Numbers(docx, "word/header1.xml")));
    }

    [Fact]
    public void A_section_without_numbers_is_noted()
    {
        var result = WordTemplate.Compile(Docx.Paragraphs("{{#a:重新编号}}x{{/a}}"));
        Assert.Equal("WT530", Assert.Single(result.Notes).Code);
        Assert.NotNull(result.Template);
    }

    private static ObjectValue Of(string text) => Given.Data(("b", text));

    private static string Number(int list) => $"<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>";

    private static string Item(string text, int list) => Docx.P(text).Replace("<w:p>", "<w:p>" + Number(list), StringComparison.Ordinal);

    private static string List(int number) => $"<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"0\"/>{Restart}";

    private static byte[] Render(string body, ObjectValue data, string lists = Lists)
    {
        var template = Docx.Package(
        [
            ("word/document.xml", Docx.Document(body)),
            ("word/numbering.xml", $"<w:numbering {Docx.Namespaces}>{lists}</w:numbering>"),
            ("word/styles.xml", $"<w:styles {Docx.Namespaces}>{Styles}</w:styles>"),
        ]);
        var docx = Check.Rendered(template, data);
        Assert.Empty(RenderedDocuments.Errors(docx));
        return docx;
    }

    private static string Body(byte[] docx) => Docx.Part(docx, "word/numbering.xml").Split($"<w:numbering {Docx.Namespaces}>")[1].Replace("</w:numbering>", "", StringComparison.Ordinal);

    private static string Numbers(byte[] docx, string part = "word/document.xml") =>
        string.Join(' ', XDocument.Parse(Docx.Part(docx, part)).Descendants().Where(e => e.Name.LocalName == "numId").Select(e => e.FirstAttribute!.Value));
}
