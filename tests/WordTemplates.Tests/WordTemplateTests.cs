namespace WordTemplates.Tests;

public class WordTemplateTests
{
    [Fact]
    public void A_value_stands_where_its_tag_stood() => Check.Becomes("在{{县名}}的讲话", "在青山县的讲话", ("县名", "青山县"));

    [Fact]
    public void A_dotted_path_reaches_into_an_object() =>
        Check.Becomes("{{讲话人.职务}}", "书记", ("讲话人", Given.Data(("职务", "书记"))));

    [Fact]
    public void Braces_inside_a_value_stay_text() => Check.Becomes("{{a}}", "{{b}}", ("a", "{{b}}"), ("b", "x"));

    [Fact]
    public void A_remark_prints_nothing() => Check.Becomes("甲{{! 给编辑看的：不打印 }}乙", "甲乙");

    [Theory]
    [InlineData("｛｛县名｝｝")]
    [InlineData("{｛　县名　}}")]
    [InlineData("{{“县名”}}")]
    [InlineData("{{\u00A0县名 }}")]
    [InlineData("{{\u200B县名}}")]
    public void Chinese_input_is_accepted_inside_tags(string tag) => Check.Becomes("在" + tag + "：“好”！", "在青山县：“好”！", ("县名", "青山县"));

    [Fact]
    public void Prose_with_single_braces_is_never_touched() => Check.Becomes("集合{1，2}和｛三｝{{a}}", "集合{1，2}和｛三｝x", ("a", "x"));

    [Fact]
    public void A_quoted_name_may_hold_blanks_and_points() => Check.Becomes("{{\"a b.c\"}}", "x", ("a b.c", "x"));

    [Fact]
    public void A_question_mark_lets_a_missing_value_be_blank() => Check.Becomes("甲{{a?}}{{b？}}乙", "甲乙", ("a", null));

    [Fact]
    public void A_list_repeats_words_in_a_sentence() =>
        Check.Becomes("{{#问题}}{{@序号}}.{{.}}{{^@末项}}；{{/}}{{/问题}}。", "1.盗窃；2.诈骗。", ("问题", new[] { "盗窃", "诈骗" }));

    [Fact]
    public void Loop_facts_know_first_last_and_count() =>
        Check.Becomes("{{#a}}{{#@首项}}共{{@总数}}项：{{/}}{{.}}{{/a}}", "共2项：xy", ("a", new[] { "x", "y" }));

    [Fact]
    public void An_inner_loop_reaches_outward_only_by_dots_and_slash() =>
        Check.Becomes("{{#a}}{{#b}}{{../../名}}{{../@序号}}{{.}}{{/b}}{{/a}}", "县1x县1y", ("名", "县"), ("a", new[] { Given.Data(("b", new[] { "x", "y" })) }));

    [Fact]
    public void A_name_is_not_looked_for_outside_its_section()
    {
        var fault = Assert.Single(Check.NotRendered("{{#a}}{{名}}{{/a}}", ("名", "县"), ("a", Given.Data(("名字", "x")))));
        Assert.Equal("WT301", fault.Code);
        Assert.Contains("a.名", fault.Message, StringComparison.Ordinal);
        Assert.Contains("名字", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_yes_no_section_opens_no_scope() => Check.Becomes("{{#有}}{{x}}{{/有}}{{^有}}无{{/有}}", "甲", ("有", true), ("x", "甲"));

    [Fact]
    public void A_section_on_a_text_shows_it_when_there_is_one() =>
        Check.Becomes("{{#职务}}（{{职务}}）{{/}}{{#空}}x{{/}}{{^空}}无{{/}}", "（书记）无", ("职务", "书记"), ("空", ""));

    [Fact]
    public void Zero_is_a_value() => Check.Becomes("{{#n}}{{n}}{{/n}}", "0.00", ("n", 0.00m));

    [Fact]
    public void A_missing_value_makes_its_section_empty() => Check.Becomes("甲{{#n}}{{n}}{{/n}}{{^n}}无{{/n}}", "甲无", ("n", null));

    [Theory]
    [InlineData("{{#n >= 2}}是{{/n}}{{^n >= 2}}否{{/}}", "是")]
    [InlineData("{{#n＞２}}是{{/n}}{{^n > 2}}否{{/n}}", "否")]
    [InlineData("{{#n≠2}}是{{/}}{{#n = 2.0}}等{{/}}", "等")]
    [InlineData("{{#级 = “优秀”}}是{{/级}}{{#级 != '优秀'}}否{{/级}}", "是")]
    [InlineData("{{#无? > 1}}是{{/}}{{#x? = \"\"}}空{{/}}", "空")]
    public void A_section_may_end_in_a_test(string template, string expected) =>
        Check.Becomes(template, expected, ("n", 2m), ("级", "优秀"), ("无", null), ("x", ""));

    [Fact]
    public void All_missing_values_are_reported_at_once()
    {
        var faults = Check.NotRendered("一、总体情况|{{甲}}和{{乙}}|{{#丙}}x{{/丙}}");
        Assert.Equal(["{{甲}}", "{{乙}}", "{{#丙}}"], faults.Select(fault => fault.Tag));
        Assert.All(faults, fault => Assert.Equal(("/word/document.xml", "一、总体情况"), (fault.Part, fault.Heading)));
    }

    [Fact]
    public void A_control_character_is_refused_with_the_way_to_it()
    {
        var fault = Assert.Single(Check.NotRendered("{{#a}}{{b}}{{/a}}", ("a", new[] { Given.Data(("b", "好")), Given.Data(("b", "x\u0001y")) })));
        Assert.Equal("WT304", fault.Code);
        Assert.Contains("a[2].b", fault.Message, StringComparison.Ordinal);
        Assert.Contains("U+0001", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xD840)]
    [InlineData(0xDC00)]
    [InlineData(0xFFFE)]
    public void Half_a_surrogate_pair_is_refused(int code) => Assert.Equal("WT304", Check.NotRendered("{{a}}", ("a", (char)code + "x"))[0].Code);

    [Fact]
    public void Rare_characters_and_markup_come_through() =>
        Check.Becomes("{{a}}", "𠮷<w:p/>&amp;]]>\"'_x0001_  尾 ", ("a", "𠮷<w:p/>&amp;]]>\"'_x0001_  尾 "));

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var template = Docx.Paragraphs("{{a}}", "{{#b}}{{.}}{{/b}}");
        var data = Given.Data(("a", "x"), ("b", new[] { "1", "2" }));
        Assert.Equal(Check.Rendered(template, data), Check.Rendered(template, data));
    }

    [Fact]
    public void A_template_without_tags_keeps_every_part_as_it_was()
    {
        var template = Docx.Body("<w:p w:rsidR='00AB'><w:r ><w:t>普通&#x6587;字</w:t></w:r></w:p><!-- x --><w:sectPr/>");
        Assert.Equal(Docx.Part(template), Docx.Part(Check.Rendered(template, Given.Data())));
    }

    [Fact]
    public void Loops_in_loops_stop_at_the_limit()
    {
        var list = new ListValue([.. Enumerable.Repeat(Given.Data(), 200)]);
        var result = Check.Compiled(Docx.Paragraphs("{{#a}}{{#../a}}{{#../../a}}{{#../../../a}}x{{/}}{{/}}{{/}}{{/}}")).Render(Given.Data(("a", list)));
        Assert.Null(result.Document);
        Assert.Equal("WT306", Assert.Single(result.Faults).Code);
    }

    [Fact]
    public void The_zip_carries_no_time_and_keeps_the_order()
    {
        var template = Docx.Paragraphs("{{a}}");
        using var before = new System.IO.Compression.ZipArchive(new MemoryStream(template));
        using var after = new System.IO.Compression.ZipArchive(new MemoryStream(Check.Rendered(template, Given.Data(("a", "x")))));
        Assert.Equal(before.Entries.Select(entry => entry.FullName), after.Entries.Select(entry => entry.FullName));
        Assert.All(after.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void The_tags_say_what_the_template_needs()
    {
        var tags = Check.Compiled(Docx.Paragraphs("{{#问题 }}", "{{名称：0.00}}{{#x >= 2}}{{y?}}{{/}}", "{{/问题}}")).Tags;
        Assert.Equal(
            ["Section 问题 Paragraphs ", "Value 名称  问题", "Test x Inline 问题", "Value y  问题,x"],
            tags.Select(tag => $"{tag.Kind} {tag.Path} {tag.Level} {string.Join(',', tag.Within)}"));
        Assert.Equal("0.00", tags[1].Format);
        Assert.True(tags[3].Optional);
    }
}
