namespace WordTemplates.Tests.Compilation;

public class TableRowsTests
{
    private static readonly (string, object?)[] TwoItems =
        [("a", new[] { Given.Data(("名", "x"), ("值", 1m)), Given.Data(("名", "y"), ("值", 2.50m)) })];

    [Fact]
    public void Tags_in_one_row_repeat_the_row() => Becomes("头|数;{{#a}}{{名}}|{{值}}{{/a}}", "头|数/x|1/y|2.50", TwoItems);

    [Fact]
    public void Tags_in_rows_of_their_own_repeat_the_rows_between() =>
        Becomes("头|数;{{#a}}|;{{名}}|{{值}};{{/a}}|", "头|数/x|1/y|2.50", TwoItems);

    [Fact]
    public void Tags_in_first_and_last_row_repeat_both() =>
        Becomes("{{#a}}{{名}}|甲;乙|{{值}}{{/a}}", "x|甲/乙|1/y|甲/乙|2.50", TwoItems);

    [Fact]
    public void A_table_without_rows_goes_away() => Becomes("{{#a}}{{名}}|{{值}}{{/a}}", "", ("a", Array.Empty<string>()));

    [Fact]
    public void A_table_with_another_row_stays() => Becomes("头|数;{{#a}}{{名}}|{{值}}{{/a}}", "头|数", ("a", Array.Empty<string>()));

    [Fact]
    public void A_condition_within_one_cell_stays_within_it() => Becomes("甲|{{#b}}x{{/b}}", "甲|", ("b", false));

    [Fact]
    public void A_tag_in_the_repeated_row_outside_the_section_is_refused() =>
        Check.Refused(Docx.Body(Docx.Table(["{{n}}", "{{#a}}x", "{{/a}}"])), "WT206");

    [Fact]
    public void A_section_from_a_table_into_the_body_is_refused() =>
        Check.Refused(Docx.Body(Docx.Table(["{{#a}}"]) + Docx.P("{{/a}}")), "WT204");

    [Fact]
    public void A_cell_always_ends_with_a_paragraph() =>
        Check.BodyBecomes(
            "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>{{#b}}x{{/b}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p></w:tc></w:tr></w:tbl>",
            ("b", false));

    [Fact]
    public void Rows_repeat_inside_repeated_paragraphs_and_empty_tables_go()
    {
        var body = Docx.P("{{#外}}") + Docx.P("表{{@序号}}") + Docx.Table(["{{#内}}{{.}}", "{{../@序号}}{{/内}}"]) + Docx.P("{{/外}}");
        var data = Given.Data(("外", new[] { Given.Data(("内", new[] { "x", "y" })), Given.Data(("内", Array.Empty<string>())) }));
        var docx = Check.Rendered(Docx.Body(body), data);
        Assert.Equal("x|1/y|1", Rows(docx));
        Assert.Equal(["表1", "x", "1", "y", "1", "表2"], Docx.Texts(docx));
    }

    private static void Becomes(string rows, string expected, params (string, object?)[] data) =>
        Assert.Equal(expected, Rows(Check.Rendered(Docx.Body(Docx.Table([.. rows.Split(';').Select(row => row.Split('|'))])), Given.Data(data))));

    private static string Rows(byte[] docx) =>
        string.Join('/', System.Xml.Linq.XDocument.Parse(Docx.Part(docx)).Descendants().Where(e => e.Name.LocalName == "tr")
            .Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))));
}
