using WordTemplates.Tests.Fixtures;

namespace WordTemplates.Tests.Compilation;

/// <summary>Templates with tracked changes and reviewers' comments: the final view is read.</summary>
public class TrackedChangesTests
{
    private const string By = "w:id=\"9\" w:author=\"甲\"";

    [Theory]
    [InlineData("ins")]
    [InlineData("moveTo")]
    public void What_was_inserted_is_read(string change) =>
        Check.BodyBecomes($"<w:p><w:{change} {By}>{Docx.R("{{a}}")}</w:{change}></w:p>", $"<w:p><w:{change} {By}>{Docx.R("x")}</w:{change}></w:p>", ("a", "x"));

    [Fact]
    public void A_tag_cut_by_a_change_is_one_tag() =>
        Check.BodyBecomes(
            $"<w:p>{Docx.R("甲{{")}<w:ins {By}>{Docx.R("a", "<w:b/>")}</w:ins><w:del {By}><w:r><w:delText>旧</w:delText></w:r></w:del>{Docx.R("}}乙")}</w:p>",
            $"<w:p>{Docx.R("甲")}<w:ins {By}>{Docx.R("x", "<w:b/>")}</w:ins><w:del {By}><w:r><w:delText>旧</w:delText></w:r></w:del>{Docx.R("乙")}</w:p>",
            ("a", "x"));

    [Theory]
    [InlineData("<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>{{b</w:delText></w:r></w:del><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>}}</w:delText></w:r></w:del>")]
    [InlineData("<w:moveFrom w:id=\"1\" w:author=\"x\"><w:r><w:t>{{b}}</w:t></w:r></w:moveFrom>")]
    [InlineData("<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delInstrText>{{b}}</w:delInstrText></w:r></w:del>")]
    public void What_was_deleted_is_left_and_noted(string deleted)
    {
        var result = WordTemplate.Compile(Docx.Body($"<w:p>{Docx.R("{{a}}")}{deleted}</w:p>"));
        Assert.Empty(result.Faults);
        Assert.Equal(["WT501", "WT503"], result.Notes.Select(note => note.Code));
        Assert.Equal(["a"], result.Template!.Tags.Select(tag => tag.Path));
        Assert.Equal($"<w:p>{Docx.R("x")}{deleted}</w:p>", Docx.BodyOf(result.Template.Render(Given.Data(("a", "x"))).Document!));
    }

    [Fact]
    public void The_format_before_a_change_is_never_read()
    {
        const string Changed = "<w:b/><w:rPrChange w:id=\"1\" w:author=\"x\"><w:rPr><w:i/></w:rPr></w:rPrChange>";
        var properties = $"<w:pPr><w:jc/><w:pPrChange {By}><w:pPr><w:outlineLvl w:val=\"0\"/><w:sectPr/></w:pPr></w:pPrChange></w:pPr>";
        Check.BodyBecomes($"<w:p>{properties}{Docx.R("{{#a}}", Changed)}</w:p>{Docx.P("x")}{Docx.P("{{/a}}")}", Docx.P("x"), ("a", true));
    }

    [Fact]
    public void Changes_are_noted_once_a_part_with_their_number_and_first_place()
    {
        var body = Docx.P("一、总体情况") + $"<w:p>{Docx.R("甲")}<w:ins {By}>{Docx.R("乙")}</w:ins><w:del {By}/></w:p><w:p><w:pPr><w:pPrChange {By}><w:pPr/></w:pPrChange></w:pPr></w:p>";
        var docx = PackageBuilder.Of(body).Story("rId1", "header", "header1.xml", $"<w:hdr {Docx.Namespaces}><w:p><w:ins {By}>{Docx.R("x")}</w:ins></w:p></w:hdr>").Build();
        var notes = WordTemplate.Compile(docx).Notes;
        Assert.Equal([("WT501", "/word/document.xml", "甲乙", "一、总体情况"), ("WT501", "/word/header1.xml", "x", "")], notes.Select(note => (note.Code, note.Part, note.Paragraph, note.Heading)));
        Assert.Contains("3 处", notes[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_noted_filled_and_kept()
    {
        var docx = Commented($"<w:p><w:commentRangeStart w:id=\"1\"/>{Docx.R("{{a}}")}<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>");
        var result = WordTemplate.Compile(docx);
        Assert.Equal("WT502", Assert.Single(result.Notes).Code);
        var filled = result.Template!.Render(Given.Data(("a", "x"))).Document!;
        Assert.Equal($"<w:p><w:commentRangeStart w:id=\"1\"/>{Docx.R("x")}<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>", Docx.BodyOf(filled));
        Assert.Equal(["x请核实", "其他"], Docx.Texts(filled, "word/comments.xml"));
    }

    [Theory]
    [InlineData("{{#no}}", "{{/no}}")]
    [InlineData("{{#no}}x{{/no}}", "")]
    public void A_comment_goes_with_the_paragraph_or_section_it_was_made_at(string open, string close)
    {
        var body = $"<w:p><w:commentRangeStart w:id=\"1\"/>{Docx.R(open)}<w:bookmarkStart w:id=\"1\" w:name=\"m\"/><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>{(close.Length == 0 ? "" : Docx.P(close))}<w:bookmarkEnd w:id=\"1\"/>";
        var kept = $"<w:p>{Docx.R("完")}<w:r><w:commentReference w:id=\"2\"/></w:r></w:p>";
        var filled = Check.Rendered(Commented(body + kept), Given.Data(("a", "x"), ("no", false)));
        Assert.Equal($"<w:bookmarkStart w:id=\"1\" w:name=\"m\"/><w:bookmarkEnd w:id=\"1\"/>{kept}", Docx.BodyOf(filled));
        Assert.Equal(["其他"], Docx.Texts(filled, "word/comments.xml"));
    }

    [Fact]
    public void A_comment_in_a_repeated_section_stays_in_its_first_round()
    {
        const string Reference = "<w:r><w:commentReference w:id=\"1\"/></w:r>";
        var filled = Check.Rendered(Commented($"{Docx.P("{{#list}}")}<w:p>{Docx.R("x")}{Reference}</w:p>{Docx.P("{{/list}}")}"), Given.Data(("a", "x"), ("list", new[] { "1", "2" })));
        Assert.Equal($"<w:p>{Docx.R("x")}{Reference}</w:p><w:p>{Docx.R("x")}<w:r></w:r></w:p>", Docx.BodyOf(filled));
        Assert.Equal(2, Docx.Texts(filled, "word/comments.xml").Length);
    }

    private static byte[] Commented(string body)
    {
        var comments = $"<w:comment w:id=\"1\" w:author=\"x\"><w:p><w:r><w:annotationRef/></w:r>{Docx.R("{{a}}请核实")}</w:p></w:comment><w:comment w:id=\"2\" w:author=\"x\">{Docx.P("其他")}</w:comment>";
        return PackageBuilder.Of(body).Story("rId1", "comments", "comments.xml", $"<w:comments {Docx.Namespaces}>{comments}</w:comments>").Build();
    }
}
