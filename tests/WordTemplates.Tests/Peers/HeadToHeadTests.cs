namespace WordTemplates.Tests.Peers;

/// <summary>
/// The probes on which eight template engines were measured side by side, one test a row. Every row must be right here,
/// also those on which all the others fail; what the others do is told in the summaries.
/// </summary>
public class HeadToHeadTests
{
    private static readonly string[] Three = ["甲", "乙", "丙"];

    /// <summary>All engines manage this one: a tag typed letter by letter, each with a hint of its own, spelling marks between.</summary>
    [Fact]
    public void A_tag_split_into_single_characters_is_filled()
    {
        var runs = string.Concat("我{{县名}}好".Select(c => Docx.R(c.ToString(), "<w:rFonts w:hint=\"eastAsia\"/>") + "<w:proofErr w:type=\"gramStart\"/>"));
        Assert.Equal(["我青山县好"], Docx.Texts(Check.Rendered(Docx.Body($"<w:p>{runs}</w:p>"), Given.Data(("县名", "青山县")))));
    }

    /// <summary>Three engines leave it or join the paragraphs in silence; one names the paragraph.</summary>
    [Fact]
    public void A_tag_straddling_two_paragraphs_is_a_fault_that_quotes_the_paragraph()
    {
        var fault = Assert.Single(WordTemplate.Compile(Docx.Paragraphs("一、总体情况", "我县{{县", "名}}位列全市第一")).Faults);
        Assert.Equal(("WT102", "我县{{县", "一、总体情况"), (fault.Code, fault.Paragraph, fault.Heading));
    }

    /// <summary>Two engines leave four empty paragraphs.</summary>
    [Fact]
    public void A_paragraph_loop_of_three_leaves_no_empty_paragraph() =>
        Check.ParagraphsBecome("前|{{#项}}|{{.}}|{{/项}}|后", "前|甲|乙|丙|后", ("项", Three));

    /// <summary>One engine prints an English sentence, one throws, one leaves an empty paragraph.</summary>
    [Fact]
    public void A_paragraph_loop_of_none_leaves_nothing() =>
        Check.ParagraphsBecome("前|{{#项}}|{{.}}|{{/项}}|后", "前|后", ("项", Array.Empty<string>()));

    [Fact]
    public void A_false_condition_around_paragraphs_leaves_nothing() =>
        Check.ParagraphsBecome("前|{{#有}}|甲|{{/有}}|后", "前|后", ("有", false));

    /// <summary>One engine cannot do this at all.</summary>
    [Fact]
    public void A_condition_may_stand_inside_a_sentence() =>
        Check.Becomes("得分{{分}}分{{#分 >= 90}}，优秀{{/分}}。", "得分97.85分，优秀。", ("分", 97.85m));

    /// <summary>One engine writes empty paragraphs before the cell's properties here, which is a damaged file.</summary>
    [Fact]
    public void A_row_loop_may_open_and_close_inside_its_row()
    {
        var template = Docx.Body(Docx.Table(["单位", "得分"], ["{{#行}}{{.}}", "9{{/行}}"]) + Docx.P("完"));
        var docx = Check.Rendered(template, Given.Data(("行", Three)));
        Assert.Equal(["单位", "得分", "甲", "9", "乙", "9", "丙", "9", "完"], Docx.Texts(docx));
        Assert.Equal(RenderedDocuments.Errors(template), RenderedDocuments.Errors(docx));
    }

    /// <summary>Six engines leave an empty table, which is a damaged file.</summary>
    [Fact]
    public void A_table_whose_only_row_is_repeated_no_time_is_gone()
    {
        var docx = Check.Rendered(Docx.Body(Docx.P("前") + Docx.Table(["{{#行}}{{.}}", "9{{/行}}"]) + Docx.P("后")), Given.Data(("行", Array.Empty<string>())));
        Assert.DoesNotContain("<w:tbl", Docx.Part(docx), StringComparison.Ordinal);
        Assert.Equal(["前", "后"], Docx.Texts(docx));
    }

    /// <summary>Four engines know neither notes nor comments, one leaves out endnotes.</summary>
    [Theory]
    [InlineData("header1", "hdr", "")]
    [InlineData("footer1", "ftr", "")]
    [InlineData("footnotes", "footnotes", "footnote")]
    [InlineData("endnotes", "endnotes", "endnote")]
    [InlineData("comments", "comments", "comment")]
    public void Tags_are_filled_in_every_part(string part, string root, string inner)
    {
        var content = inner.Length == 0 ? Docx.P("{{县名}}") : $"<w:{inner} w:id=\"1\">{Docx.P("{{县名}}")}</w:{inner}>";
        var docx = Check.Rendered(Docx.Package([("word/document.xml", Docx.Document(Docx.P("{{县名}}"))), ($"word/{part}.xml", $"<w:{root} {Docx.Namespaces}>{content}</w:{root}>")]), Given.Data(("县名", "青山县")));
        Assert.Equal(["青山县"], Docx.Texts(docx, $"word/{part}.xml"));
    }

    /// <summary>Five engines leave the tag in the document's title.</summary>
    [Fact]
    public void The_title_property_is_filled()
    {
        const string Core = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{{县名}}讲话</dc:title></cp:coreProperties>";
        var docx = Check.Rendered(PartFixtures.WithCoreProperties(Docx.Document(Docx.P("x")), Core), Given.Data(("县名", "青山<县>")));
        Assert.Contains("<dc:title>青山&lt;县&gt;讲话</dc:title>", Docx.Part(docx, "docProps/core.xml"), StringComparison.Ordinal);
    }

    /// <summary>One engine deletes the fallback for older readers.</summary>
    [Fact]
    public void A_text_box_is_filled_in_both_branches_and_both_stay()
    {
        var box = $"<w:txbxContent>{Docx.P("{{县名}}")}</w:txbxContent>";
        var docx = Check.Rendered(Docx.Body($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"), Given.Data(("县名", "青山县")));
        Assert.Equal(["", "青山县", "青山县"], Docx.Texts(docx));
        Assert.Contains("<mc:Fallback>", Docx.Part(docx), StringComparison.Ordinal);
    }

    /// <summary>One engine deletes the anchors of the reviewers' comments.</summary>
    [Fact]
    public void Reviewers_comments_stay_anchored()
    {
        const string Start = "<w:commentRangeStart w:id=\"0\"/>";
        const string End = "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
        Check.BodyBecomes($"<w:p>{Start}{Docx.R("{{县名}}")}{End}</w:p>", $"<w:p>{Start}{Docx.R("青山县")}{End}</w:p>", ("县名", "青山县"));
    }

    /// <summary>One engine refuses the whole template.</summary>
    [Fact]
    public void A_tag_in_a_tracked_insertion_is_filled_and_the_tracking_told()
    {
        var template = Docx.Body($"<w:p><w:ins w:id=\"1\" w:author=\"某\">{Docx.R("{{县名}}")}</w:ins></w:p>");
        Assert.Equal(["青山县"], Docx.Texts(Check.Rendered(template, Given.Data(("县名", "青山县")))));
        Assert.NotEmpty(WordTemplate.Compile(template).Notes);
    }

    /// <summary>Five engines report one fault or none; nobody says where.</summary>
    [Fact]
    public void Five_faults_in_one_template_are_five_reports_with_their_places()
    {
        var faults = WordTemplate.Compile(Docx.Paragraphs("一、总体情况", "{{#问题}}", "县{{县名", "二、问题", "{{名称:0,00元}}", "{{/原因}}", "好}}的", "{{#得分}}偏低")).Faults;
        Assert.Equal(
            new SortedSet<string> { "县{{县名", "{{名称:0,00元}}", "{{/原因}}", "好}}的", "{{#得分}}偏低" },
            [.. faults.Select(fault => fault.Paragraph)]);
        Assert.Equal(5, faults.Count);
        Assert.All(faults, fault => Assert.NotEmpty(fault.Heading));
    }

    /// <summary>The others print the tag, "undefined", nothing at all, or stop at the first.</summary>
    [Fact]
    public void Three_missing_values_are_three_faults_and_no_document() =>
        Assert.Equal(["{{甲}}", "{{乙}}", "{{丙}}"], Check.NotRendered("{{甲}}和{{乙}}|{{丙}}").Select(fault => fault.Tag));

    /// <summary>Two engines write a file nobody can open; one other names the field.</summary>
    [Fact]
    public void A_control_character_is_refused_by_the_name_of_its_field() =>
        Assert.Contains("单位.名称", Assert.Single(Check.NotRendered("{{单位.名称}}", ("单位", Given.Data(("名称", "x\u0001"))))).Message, StringComparison.Ordinal);

    /// <summary>One engine reads it as markup.</summary>
    [Fact]
    public void Markup_in_data_stays_text() => Check.Becomes("{{甲}}", "<&>\"'", ("甲", "<&>\"'"));

    /// <summary>Six engines write a line break, so the second paragraph has no indent; one writes a damaged file.</summary>
    [Fact]
    public void A_line_feed_in_data_begins_a_paragraph_with_the_same_indent()
    {
        const string Indent = "<w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr>";
        Check.BodyBecomes($"<w:p>{Indent}{Docx.R("{{甲}}")}</w:p>", $"<w:p>{Indent}{Docx.R("一")}</w:p><w:p>{Indent}{Docx.R("二")}</w:p>", ("甲", "一\n二"));
    }

    [Fact]
    public void Names_may_be_Chinese() => Check.Becomes("{{综合得分}}", "97.85", ("综合得分", 97.85m));

    /// <summary>Only two engines manage this for text, none with a chart.</summary>
    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var template = Docx.Paragraphs("{{县名}}", "{{#项}}{{.}}{{/项}}");
        var data = Given.Data(("县名", "青山县"), ("项", Three));
        Assert.Equal(Check.Rendered(template, data), Check.Rendered(template, data));
    }
}
