namespace WordTemplates.Tests.Rendering;

/// <summary>Values still to be supplied: {{名称:待补}}.</summary>
public class GapTests
{
    private const string Yellow = "<w:highlight w:val=\"yellow\"/>";

    [Fact]
    public void A_missing_value_is_a_highlighted_run_of_the_same_format() =>
        Check.BodyBecomes(
            $"<w:p>{Docx.R("由{{单位:待补}}负责", "<w:b/><w:sz w:val=\"32\"/><w:u/>")}</w:p>",
            $"<w:p>{Docx.R("由", "<w:b/><w:sz w:val=\"32\"/><w:u/>")}{Docx.R("【待补：单位】", $"<w:b/><w:sz w:val=\"32\"/>{Yellow}<w:u/>")}{Docx.R("负责", "<w:b/><w:sz w:val=\"32\"/><w:u/>")}</w:p>",
            ("单位", null));

    [Theory]
    [InlineData("")]
    [InlineData("<w:rPr/>")]
    [InlineData("<w:rPr><w:highlight w:val=\"green\"/></w:rPr>")]
    public void The_highlight_is_yellow_whatever_the_run_had(string properties)
    {
        var body = Docx.BodyOf(Check.Rendered(Docx.Body($"<w:p><w:r>{properties}<w:t>{{{{a:待补}}}}</w:t></w:r></w:p>"), Given.Data()));
        Assert.Contains($"<w:r><w:rPr>{Yellow}</w:rPr><w:t xml:space=\"preserve\">【待补：a】</w:t></w:r>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_highlight_stands_before_marks_of_revision_and_of_extensions()
    {
        const string Late = "<w:lang w:val=\"en-US\"/><w:rPrChange w:id=\"1\" w:author=\"甲\"><w:rPr/></w:rPrChange>";
        var body = Docx.BodyOf(Check.Rendered(Docx.Body($"<w:p>{Docx.R("{{a:待补}}", "<w:color w:val=\"FF0000\"/>" + Late)}</w:p>"), Given.Data()));
        Assert.Contains($"<w:color w:val=\"FF0000\"/>{Yellow}{Late}", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_without_a_prefix_get_a_highlight_whose_attribute_has_one()
    {
        const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var xml = $"<?xml version=\"1.0\"?><document xmlns=\"{Word}\"><body><p><r><t>{{{{a:待补}}}}</t></r></p></body></document>";
        var document = Check.Rendered(Docx.Package([("word/document.xml", xml)]), Given.Data());
        Assert.Contains($"<highlight xmlns:w=\"{Word}\" w:val=\"yellow\"/>", Docx.Part(document), StringComparison.Ordinal);
        Assert.Empty(RenderedDocuments.Errors(document));
    }

    [Fact]
    public void A_value_that_is_there_prints_as_ever() => Check.Becomes("{{a:0.00:待补}}与{{b:待补}}", "1.50与x", ("a", 1.5m), ("b", "x"));

    [Fact]
    public void A_gap_keeps_its_paragraph() => Check.ParagraphsBecome("{{a?}}{{b:待补}}", "【待补：b】");

    [Fact]
    public void The_gaps_are_listed_with_the_path_into_the_data_and_the_place()
    {
        var result = Check.Compiled(Docx.Paragraphs("一、概况", "{{#问题}}{{名称}}由{{责任.单位：待补}}办{{#原因}}{{../编号:待补}}{{.}}{{/原因}}{{/问题}}")).Render(Given.Data(
            ("问题", new[] { Given.Data(("名称", "甲"), ("责任", null), ("编号", 1), ("原因", new[] { "x" })), Given.Data(("名称", "乙"), ("责任", Given.Data()), ("原因", new[] { "y" })) })));
        Assert.Equal(["问题[1].责任.单位", "问题[2].责任.单位", "问题[2].编号"], result.Gaps.Select(gap => gap.Path));
        Assert.All(result.Gaps, gap => Assert.Equal("一、概况", gap.Place.Heading));
        Assert.Equal("{{责任.单位：待补}}", result.Gaps[0].Place.Tag);
    }

    [Fact]
    public void The_path_of_an_item_itself_is_its_place_in_the_list()
    {
        var result = Check.Compiled(Docx.Paragraphs("{{#a}}{{.:待补}}{{/a}}")).Render(Given.Data(("a", new object?[] { "x", null })));
        Assert.Equal("a[2]", Assert.Single(result.Gaps).Path);
        Assert.Equal("x【待补：a[2]】", string.Concat(Docx.Texts(result.Document!)));
    }

    [Fact]
    public void A_name_hostile_to_markup_stays_a_name() => Check.Becomes("{{\"a<b>&c\":待补}}", "【待补：\"a<b>&c\"】");

    [Fact]
    public void Where_there_are_no_runs_a_gap_is_plain_words()
    {
        const string Tip = "<w:p><w:hyperlink w:anchor=\"m\" w:tooltip=\"*\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>";
        Check.BodyBecomes(Tip.Replace("*", "{{a:待补}}", StringComparison.Ordinal), Tip.Replace("*", "【待补：a】", StringComparison.Ordinal));
    }

    [Fact]
    public void A_content_control_shows_its_gap_in_its_own_format()
    {
        var body = Docx.BodyOf(Check.Rendered(Docx.Body($"<w:p><w:sdt><w:sdtPr><w:tag w:val=\"{{{{a:待补}}}}\"/></w:sdtPr><w:sdtContent>{Docx.R("旧", "<w:b/><w:u/>")}</w:sdtContent></w:sdt></w:p>"), Given.Data()));
        Assert.Contains(Docx.R("【待补：a】", $"<w:b/>{Yellow}<w:u/>"), body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_gaps_stays_valid()
    {
        var docx = Docx.Body($"<w:p>{Docx.R("{{a:待补}}", "<w:rFonts w:ascii=\"x\"/><w:vertAlign w:val=\"superscript\"/>")}</w:p>{Docx.P("完")}");
        Assert.Empty(RenderedDocuments.Errors(Check.Rendered(docx, Given.Data())));
    }
}
