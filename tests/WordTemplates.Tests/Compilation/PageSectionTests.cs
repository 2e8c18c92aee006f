namespace WordTemplates.Tests.Compilation;

/// <summary>Sections around page sections, page breaks, and what the lint calls them.</summary>
public class PageSectionTests
{
    private const string Landscape = "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:pPr></w:p>";
    private const string Last = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";
    private const string PageBreak = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_page_section_is_repeated_as_a_whole_and_the_last_one_stays(int rounds)
    {
        var header = $"<w:hdr {Docx.Namespaces}>{Docx.P("眉")}</w:hdr>";
        var body = Docx.P("正文") + Docx.P("{{#表}}") + Docx.P("{{.}}") + Landscape + Docx.P("{{/表}}") + Docx.P("尾") + Last;
        var docx = Check.Rendered(Docx.Package([("word/document.xml", Docx.Document(body)), ("word/header1.xml", header)]), Given.Data(("表", Enumerable.Repeat("页", rounds))));
        Assert.Equal(Docx.P("正文") + string.Concat(Enumerable.Repeat(Docx.P("页") + Landscape, rounds)) + Docx.P("尾") + Last, Docx.BodyOf(docx));
        Assert.Empty(RenderedDocuments.Errors(docx));
    }

    [Fact]
    public void A_tag_paragraph_that_ends_a_page_section_keeps_its_paragraph() =>
        Check.BodyBecomes(
            Docx.P("甲") + "<w:p><w:pPr><w:sectPr/></w:pPr>" + Docx.R("{{#a}}") + "</w:p>" + Docx.P("{{.}}") + Docx.P("{{/a}}") + Last,
            Docx.P("甲") + "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>" + Docx.P("1") + Docx.P("2") + Last,
            ("a", new[] { "1", "2" }));

    [Fact]
    public void A_page_break_between_items_stands_after_each_but_the_last() =>
        Check.BodyBecomes(
            Docx.P("{{#a}}") + Docx.P("{{.}}") + Docx.P("{{^@末项}}") + PageBreak + Docx.P("{{/}}") + Docx.P("{{/a}}"),
            Docx.P("1") + PageBreak + Docx.P("2") + PageBreak + Docx.P("3"),
            ("a", new[] { "1", "2", "3" }));

    [Fact]
    public void A_page_break_beside_the_tags_counts_as_something_to_see() =>
        Check.BodyBecomes(
            $"<w:p>{Docx.R("{{#a}}x{{/a}}")}<w:r><w:br w:type=\"page\"/></w:r></w:p>",
            "<w:p><w:r><w:t xml:space=\"preserve\"></w:t></w:r><w:r><w:br w:type=\"page\"/></w:r></w:p>",
            ("a", false));

    [Fact]
    public void A_page_break_that_belongs_to_the_words_goes_with_them() =>
        Check.BodyBecomes(
            $"<w:p>{Docx.R("{{#a}}")}<w:r><w:br w:type=\"page\"/></w:r>{Docx.R("{{/a}}")}</w:p>{Docx.P("尾")}", Docx.P("尾"), ("a", false));

    [Fact]
    public void A_paragraph_that_begins_a_page_repeats_with_its_format()
    {
        const string Item = "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t xml:space=\"preserve\">x</w:t></w:r></w:p>";
        Check.BodyBecomes(Docx.P("{{#a}}") + Item + Docx.P("{{/a}}"), Item + Item, ("a", new[] { "1", "2" }));
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>", SectionLevel.PageSection)]
    [InlineData("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", SectionLevel.Table)]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val=\"l\"/></w:pPr></w:p>", SectionLevel.ListItems)]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p><w:p/>", SectionLevel.Paragraphs)]
    [InlineData("<w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", SectionLevel.Paragraphs)]
    public void The_lint_names_what_a_section_of_paragraphs_holds(string body, SectionLevel level)
    {
        var styles = $"<w:styles {Docx.Namespaces}><w:style w:type=\"paragraph\" w:styleId=\"l\"><w:name w:val=\"l\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>";
        var template = Check.Compiled(Docx.Package([("word/document.xml", Docx.Document(Docx.P("{{#a}}") + body + Docx.P("{{/a}}"))), ("word/styles.xml", styles)]));
        Assert.Equal(level, Assert.Single(template.Tags).Level);
    }
}
