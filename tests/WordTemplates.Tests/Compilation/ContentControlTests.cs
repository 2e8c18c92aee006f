namespace WordTemplates.Tests.Compilation;

/// <summary>Content controls that are filled by their name, repeated, or hold tags.</summary>
public class ContentControlTests
{
    private const string W14 = "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

    private static string Control(string tag, string content, string properties = "") =>
        $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static string Run(string text, string properties = "") => Docx.R(text, properties);

    [Fact]
    public void A_control_named_by_a_tag_takes_the_value_in_the_format_of_its_first_run() =>
        Check.BodyBecomes(
            $"<w:p>{Run("甲")}{Control("{{a:0.0}}", Run("旧", "<w:b/>") + Run("文", "<w:i/>"))}</w:p>",
            $"<w:p>{Run("甲")}{Control("a", Run("1.5", "<w:b/>"))}</w:p>",
            ("a", 1.5m));

    [Fact]
    public void Placeholder_and_binding_go_with_the_first_value() =>
        Check.BodyBecomes(
            $"<w:p>{Control("{{a}}", Run("单击", "<w:rStyle w:val=\"a3\"/><w:b/>"), "<w:showingPlcHdr/><w:dataBinding w:xpath=\"x\" w:storeItemID=\"y\"/><w:text/>")}</w:p>",
            $"<w:p>{Control("a", Run("x", "<w:b/>"), "<w:text/>")}</w:p>",
            ("a", "x"));

    [Fact]
    public void A_placeholder_gives_way_to_the_format_the_control_keeps_for_its_value() =>
        Check.BodyBecomes(
            $"<w:p>{Control("{{a}}", Run("单击", "<w:rStyle w:val=\"a3\"/>"), "<w:rPr><w:u/></w:rPr><w:showingPlcHdr/>")}</w:p>",
            $"<w:p>{Control("a", Run("x", "<w:u/>"), "<w:rPr><w:u/></w:rPr>")}</w:p>",
            ("a", "x"));

    [Fact]
    public void Line_feeds_make_paragraphs_in_a_control_around_blocks() =>
        Check.BodyBecomes(
            Control("{{a}}", $"<w:p><w:pPr><w:jc/></w:pPr>{Run("旧", "<w:b/>")}</w:p><w:p/>"),
            Control("a", $"<w:p><w:pPr><w:jc/></w:pPr>{Run("1", "<w:b/>")}</w:p><w:p><w:pPr><w:jc/></w:pPr>{Run("2", "<w:b/>")}</w:p>"),
            ("a", "1\n2"));

    [Theory]
    [InlineData("<w:text/>")]
    [InlineData("<w:dropDownList/>")]
    public void A_plain_text_control_keeps_to_one_paragraph(string kind) =>
        Check.BodyBecomes(
            Control("{{a}}", Docx.P("旧"), kind),
            Control("a", "<w:p><w:r><w:t xml:space=\"preserve\">1</w:t><w:br/><w:t xml:space=\"preserve\">2</w:t></w:r></w:p>", kind),
            ("a", "1\n2"));

    [Fact]
    public void A_control_around_a_cell_keeps_the_cell() =>
        Check.BodyBecomes(
            $"<w:tbl><w:tr>{Control("{{a}}", $"<w:tc><w:tcPr/>{Docx.P("旧")}</w:tc>")}</w:tr>{Control("{{a}}", $"<w:tr><w:tc>{Docx.P("旧")}</w:tc></w:tr>")}</w:tbl>",
            $"<w:tbl><w:tr>{Control("a", $"<w:tc><w:tcPr/>{Docx.P("x")}</w:tc>")}</w:tr>{Control("a", $"<w:tr><w:tc>{Docx.P("x")}</w:tc></w:tr>")}</w:tbl>",
            ("a", "x"));

    [Fact]
    public void An_empty_control_is_filled() =>
        Check.BodyBecomes(
            "<w:p><w:sdt><w:sdtPr><w:tag w:val='{{a}}'/></w:sdtPr><w:sdtContent/></w:sdt></w:p>",
            $"<w:p><w:sdt><w:sdtPr><w:tag w:val='a'/></w:sdtPr><w:sdtContent>{Run("x")}</w:sdtContent></w:sdt></w:p>",
            ("a", "x"));

    [Fact]
    public void A_bookmark_that_only_begins_in_a_control_is_kept() =>
        Check.BodyBecomes(
            $"<w:p>{Control("{{a}}", $"<w:bookmarkStart w:id=\"1\" w:name=\"m\"/><w:bookmarkStart w:id=\"2\" w:name=\"n\"/>{Run("旧")}<w:bookmarkEnd w:id=\"2\"/>")}<w:bookmarkEnd w:id=\"1\"/></w:p>",
            $"<w:p>{Control("a", $"<w:bookmarkStart w:id=\"1\" w:name=\"m\"/>{Run("x")}")}<w:bookmarkEnd w:id=\"1\"/></w:p>",
            ("a", "x"));

    [Fact]
    public void A_plain_name_is_filled_when_the_data_knows_it()
    {
        var control = Control("县名", Run("旧", "<w:rStyle w:val=\"PlaceholderText\"/>"), "<w:showingPlcHdr/><w:date w:fullDate=\"2020-01-01T00:00:00Z\"/>");
        Check.BodyBecomes($"<w:p>{control}</w:p>", $"<w:p>{Control("县名", Run("甲县", ""), "<w:date/>").Replace("<w:r>", "<w:r><w:rPr></w:rPr>")}</w:p>", ("县名", "甲县"));
        Check.BodyBecomes($"<w:p>{control}</w:p>", $"<w:p>{control}</w:p>", ("别的", "x"));
        var tag = Assert.Single(Check.Compiled(Docx.Body($"<w:p>{control}</w:p>")).Tags);
        Assert.Equal(("县名", TagKind.Value, true), (tag.Path, tag.Kind, tag.Optional));
    }

    [Theory]
    [InlineData("-1234567")]
    [InlineData("goog rdk")]
    [InlineData("../a")]
    [InlineData("@序号")]
    public void A_control_with_any_other_name_asks_for_nothing(string name) =>
        Assert.Empty(Check.Compiled(Docx.Body($"<w:p>{Control(name, Run("x"))}</w:p>")).Tags);

    [Fact]
    public void A_plain_control_around_tags_or_controls_is_a_frame_only() =>
        Check.BodyBecomes(
            Control("a", Docx.P("{{b}}")) + Control("a", $"<w:p>{Control("b", Run("旧"))}</w:p>"),
            Control("a", Docx.P("x")) + Control("a", $"<w:p>{Control("b", Run("x"))}</w:p>"),
            ("a", "y"), ("b", "x"));

    [Fact]
    public void A_tag_typed_in_a_control_frees_it_from_its_binding() =>
        Check.BodyBecomes(
            $"<w:p>{Control("无关 x", Run("甲{{a}}"), "<w:showingPlcHdr/><w:dataBinding w:xpath=\"x\"/><w:text/>")}</w:p>",
            $"<w:p>{Control("无关 x", Run("甲x"), "<w:text/>")}</w:p>",
            ("a", "x"));

    [Fact]
    public void A_control_in_a_repeated_section_is_filled_each_round() =>
        Check.BodyBecomes(
            Docx.P("{{#a}}") + $"<w:p>{Control("{{.}}", Run("旧"), "<w:id w:val=\"7\"/>")}</w:p>" + Docx.P("{{/a}}"),
            $"<w:p>{Control(".", Run("1"), "<w:id w:val=\"7\"/>")}</w:p><w:p>{Control(".", Run("2"))}</w:p>",
            ("a", new[] { "1", "2" }));

    [Fact]
    public void A_control_can_be_a_section() =>
        Check.BodyBecomes(
            Control("{{#a}}", Docx.P("第{{@序号}}：{{.}}"), "<w:id w:val=\"7\"/>") + Docx.P("完"),
            Control("a", Docx.P("第1：x"), "<w:id w:val=\"7\"/>") + Control("a", Docx.P("第2：y")) + Docx.P("完"),
            ("a", new[] { "x", "y" }));

    [Fact]
    public void A_section_control_with_nothing_to_show_goes_with_its_table_and_leaves_its_cell_a_paragraph()
    {
        var table = $"<w:tbl>{Control("{{#a}}", $"<w:tr><w:tc>{Docx.P("x")}</w:tc></w:tr>")}</w:tbl>";
        var cell = $"<w:tbl><w:tr><w:tc>{Control("{{#a}}", Docx.P("x"))}</w:tc></w:tr></w:tbl>";
        Check.BodyBecomes(table + Docx.P("y") + cell + $"<w:p>{Run("甲")}{Control("{{#a}}", Run("x"))}</w:p>", Docx.P("y") + "<w:tbl><w:tr><w:tc><w:p></w:p></w:tc></w:tr></w:tbl>" + Docx.P("甲"), ("a", false));
    }

    [Theory]
    [InlineData("x{{a}}", "<w:p/>", "", "WT231")]
    [InlineData("{{a}}", "<w:p/>", "<w:picture/>", "WT231")]
    [InlineData("{{a}}", "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>", "", "WT231")]
    [InlineData("{{a:合并}}", "<w:p/>", "", "WT120")]
    [InlineData("{{#a}}", "<w:p><w:r><w:t>{{#b}}</w:t></w:r></w:p>", "", "WT203")]
    [InlineData("{{a}}", "<w:p><w:r><w:t>{{b}}</w:t></w:r></w:p>", "", "WT232")]
    [InlineData("{{a", "<w:p/>", "", "WT101")]
    public void What_cannot_be_filled_is_refused(string tag, string content, string properties, params string[] codes) =>
        Check.Refused(Docx.Body(Control(tag, content, properties)), codes);

    [Fact]
    public void An_empty_looking_control_keeps_its_paragraph_beside_section_tags() =>
        Check.BodyBecomes(
            $"<w:p>{Run("{{#a}}")}{Control("{{b}}", "")}{Run("{{/a}}")}</w:p>{Docx.P("完")}",
            $"<w:p>{Control("b", Run("x"))}</w:p>{Docx.P("完")}",
            ("a", true), ("b", "x"));

    [Fact]
    public void A_control_around_a_row_of_two_cells_is_refused() =>
        Check.Refused(Docx.Body($"<w:tbl>{Control("{{a}}", $"<w:tr><w:tc>{Docx.P("x")}</w:tc><w:tc>{Docx.P("y")}</w:tc></w:tr>")}</w:tbl>"), "WT231");

    [Theory]
    [InlineData("<w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"00FE\"/></w14:checkbox>", true, "<w14:checkbox><w14:checked w14:val=\"1\"/><w14:checkedState w14:val=\"00FE\"/></w14:checkbox>", "þ")]
    [InlineData("<w14:checkbox><w14:checked/></w14:checkbox>", false, "<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>", "☐")]
    [InlineData("<w14:checkbox/>", true, "<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>", "☒")]
    [InlineData("<w14:checkbox><w14:uncheckedState w14:val=\"x\"/></w14:checkbox>", false, "<w14:checkbox><w14:checked w14:val=\"0\"/><w14:uncheckedState w14:val=\"x\"/></w14:checkbox>", "☐")]
    public void A_check_box_is_ticked_by_a_yes_or_no(string box, bool value, string expected, string glyph) =>
        Check.BodyBecomes(
            $"<w:p {W14}>{Control("{{a}}", Run("？", "<w:b/>"), box)}</w:p>",
            $"<w:p {W14}>{Control("a", Run(glyph, "<w:b/>"), expected)}</w:p>",
            ("a", value));

    [Fact]
    public void A_check_box_refuses_a_text()
    {
        var body = $"<w:p {W14}>{Control("{{a}}", Run("☐"), "<w14:checkbox/>")}</w:p>";
        Assert.Equal("WT320", Assert.Single(Check.Compiled(Docx.Body(body)).Render(Given.Data(("a", "是"))).Faults).Code);
        Assert.Equal("WT301", Assert.Single(Check.Compiled(Docx.Body(body)).Render(Given.Data()).Faults).Code);
    }
}
