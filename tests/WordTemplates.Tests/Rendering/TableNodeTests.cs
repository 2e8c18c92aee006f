namespace WordTemplates.Tests.Rendering;

/// <summary>Tables that lose all their rows, and tables that come next to each other.</summary>
public class TableNodeTests
{
    private static readonly string Rows = WordTable.Of("{{#a}}{{.}}|x{{/a}}");
    private static readonly (string, object?) Nothing = ("a", Array.Empty<string>());

    [Fact]
    public void A_table_goes_with_the_paragraphs_that_held_only_its_tags() =>
        Check.BodyBecomes(Docx.P("前") + Docx.P("{{#a}}") + Rows.Replace("#a", "#.", StringComparison.Ordinal).Replace("/a", "/.", StringComparison.Ordinal) + Docx.P("{{/a}}") + Docx.P("后"), Docx.P("前") + Docx.P("后"), Nothing);

    [Fact]
    public void In_a_cell_it_goes_with_the_empty_paragraph_that_must_follow_it()
    {
        var outer = WordTable.Of("表|y").Replace(Docx.P("表"), Docx.P("表") + Rows + "<w:p/>", StringComparison.Ordinal);
        Check.BodyBecomes(outer + "<w:p/>", outer.Replace(Rows + "<w:p/>", "", StringComparison.Ordinal) + "<w:p/>", Nothing);
        var alone = WordTable.Of("表|y").Replace(Docx.P("表"), Rows + "<w:p/>", StringComparison.Ordinal);
        Check.BodyBecomes(alone + "<w:p/>", alone.Replace(Rows + "<w:p/>", "<w:p></w:p>", StringComparison.Ordinal) + "<w:p/>", Nothing);
    }

    [Fact]
    public void A_heading_row_keeps_the_table_and_its_paragraph()
    {
        var kept = WordTable.Of("头|数");
        var outer = WordTable.Of("表|y").Replace(Docx.P("表"), WordTable.Of("头|数;{{#a}}{{.}}|x{{/a}}") + "<w:p/>", StringComparison.Ordinal);
        Check.BodyBecomes(outer + "<w:p/>", WordTable.Of("表|y").Replace(Docx.P("表"), kept + "<w:p/>", StringComparison.Ordinal) + "<w:p/>", Nothing);
    }

    [Fact]
    public void Tables_never_grow_together_when_what_parts_them_goes()
    {
        var table = WordTable.Of("x|y");
        const string Mark = "<w:bookmarkStart w:id=\"1\" w:name=\"m\"/><w:bookmarkEnd w:id=\"1\"/>";
        Check.BodyBecomes(table + Docx.P("{{#a}}甲{{/a}}") + table, $"{table}<w:p></w:p>{table}", Nothing);
        Check.BodyBecomes($"{table}<w:p>{Mark}{Docx.R("{{#a}}甲{{/a}}")}</w:p>{table}", $"{table}{Mark}<w:p></w:p>{table}", Nothing);
        Check.BodyBecomes(table + Docx.P("{{#a}}") + table + Docx.P("{{/a}}") + table, $"{table}<w:p></w:p>{table}", Nothing);
    }

    [Theory]
    [InlineData("header1", "hdr")]
    [InlineData("footer1", "ftr")]
    public void In_a_header_a_paragraph_is_left(string part, string root)
    {
        var docx = Check.Rendered(Docx.Package([("word/document.xml", Docx.Document(Docx.P("x"))), ($"word/{part}.xml", $"<w:{root} {Docx.Namespaces}>{Rows}<w:p/></w:{root}>")]), Given.Data(Nothing));
        Assert.EndsWith($"{Docx.Namespaces}><w:p></w:p></w:{root}>", Docx.Part(docx, $"word/{part}.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_text_box_rows_and_columns_repeat_and_a_table_may_go()
    {
        static string Box(string content) => $"<w:p><w:r><w:pict><v:textbox><w:txbxContent>{content}<w:p/></w:txbxContent></v:textbox></w:pict></w:r></w:p>";
        Check.BodyBecomes(Box(Docx.P("表") + Rows), Box(Docx.P("表")).Replace("<w:p/></w:txbx", "</w:txbx", StringComparison.Ordinal), Nothing);
        var docx = Check.Rendered(Docx.Body(Box(WordTable.Of("县|{{#a:列}}{{.}}{{/a}}") + WordTable.Of("{{#a}}{{.}}|x{{/a}}"))), Given.Data(("a", new[] { "1", "2" })));
        Assert.Equal("县,1,2,1,x,2,x", string.Join(',', Docx.Texts(docx).Where(text => text.Length > 0)));
    }

    [Fact]
    public void Nested_tables_repeat_and_go_row_by_row()
    {
        var inner = WordTable.Of("{{#内}}{{.}}|x{{/内}}");
        var outer = WordTable.Of("{{#外}}名|里{{/外}}").Replace(Docx.P("里{{/外}}"), inner + Docx.P("{{/外}}"), StringComparison.Ordinal);
        var docx = Check.Rendered(Docx.Body(outer + "<w:p/>"), Given.Data(("外", new[] { Given.Data(("内", new[] { "1" })), Given.Data(("内", Array.Empty<string>())), Given.Data(("内", new[] { "2", "3" })) })));
        WordTable.AssertSound(docx);
        Assert.Equal("名,1,x,,名,,名,2,x,3,x,,", string.Join(',', Docx.Texts(docx)));
    }
}
