namespace WordTemplates.Tests.Compilation;

public class RepeatedNotesTests
{
    [Fact]
    public void Repeated_references_share_one_footnote_and_the_editor_is_told()
    {
        var body = Docx.P("{{#a}}") + $"<w:p>{Docx.R("{{.}}")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + Docx.P("{{/a}}");
        var notes = $"<w:footnotes {Docx.Namespaces}><w:footnote w:id=\"2\">{Docx.P("注")}</w:footnote></w:footnotes>";
        var result = WordTemplate.Compile(Docx.Package([("word/document.xml", Docx.Document(body)), ("word/footnotes.xml", notes)]));
        Assert.Equal(("WT531", "{{#a}}"), (Assert.Single(result.Notes).Code, result.Notes[0].Tag));
        var docx = result.Template!.Render(Given.Data(("a", new[] { "1", "2" }))).Document!;
        Assert.Equal(2, Docx.Part(docx).Split("<w:footnoteReference w:id=\"2\"/>").Length - 1);
        Assert.Empty(RenderedDocuments.Errors(docx));
    }

    [Fact]
    public void A_condition_repeats_no_footnote() =>
        Assert.Empty(WordTemplate.Compile(Docx.Body($"<w:p>{Docx.R("{{#a = 1}}x")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{Docx.R("{{/a}}")}</w:p>")).Notes);
}
