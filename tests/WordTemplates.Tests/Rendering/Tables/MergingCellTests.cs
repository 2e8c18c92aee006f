namespace WordTemplates.Tests.Rendering.Tables;

/// <summary>Cells that become one when they hold the same text.</summary>
public class MergingCellTests
{
    private static readonly (string, object?) Towns = ("镇", new[]
    {
        Town("甲县", "东", "一镇"), Town("甲县", "东", "二镇"), Town("甲县", "西", "三镇"), Town("乙县", "西", "四镇"), Town("乙县", "西", "五镇"), Town("甲县", "西", "六镇"),
    });

    [Fact]
    public void Equal_cells_below_each_other_become_one() =>
        WordTable.Become("县|镇;{{#镇}}{{县:合并}}|{{名}}{{/镇}}", "县|镇;v甲县|一镇;^|二镇;^|三镇;v乙县|四镇;^|五镇;v甲县|六镇", Towns);

    [Fact]
    public void A_cell_merges_only_where_those_to_its_left_do() =>
        WordTable.Become("{{#镇}}{{县:合并}}|{{片:合并}}|{{名}}{{/镇}}", "v甲县|v东|一镇;^|^|二镇;^|v西|三镇;v乙县|v西|四镇;^|^|五镇;v甲县|v西|六镇", Towns);

    [Fact]
    public void The_whole_text_of_the_cell_counts() =>
        WordTable.Become("{{#a}}第{{.:合并}}组{{@序号}}|x{{/a}}", "v第1组1|x;v第1组2|x", ("a", new[] { "1", "1" }));

    [Fact]
    public void Empty_cells_stay_apart() =>
        WordTable.Become("{{#a}}{{.:合并}}|x{{/a}}", "v|x;v|x;v1|x;^|x", ("a", new[] { "", "", "1", "1" }));

    [Fact]
    public void Cells_merge_across_the_rounds_of_an_outer_section() =>
        WordTable.Become(
            "{{#县}}{{#镇}}{{../名:合并}}|{{.}}{{/镇}}{{/县}}", "v甲|1;^|2;v乙|3",
            ("县", new[] { Given.Data(("名", "甲"), ("镇", new[] { "1" })), Given.Data(("名", "甲"), ("镇", new[] { "2" })), Given.Data(("名", "乙"), ("镇", new[] { "3" })) }));

    [Fact]
    public void A_row_between_keeps_cells_apart() =>
        WordTable.Become(
            "{{#县}}小计|{{名}};{{#镇}}{{../名:合并}}|{{.}}{{/镇}}{{/县}}", "小计|甲;v甲|1;^|2;小计|甲;v甲|3",
            ("县", new[] { Given.Data(("名", "甲"), ("镇", new[] { "1", "2" })), Given.Data(("名", "甲"), ("镇", new[] { "3" })) }));

    [Fact]
    public void A_record_of_two_rows_merges_with_the_next_over_the_cell_the_author_merged() =>
        WordTable.Become("{{#a}}v{{.:合并}}|上;^|下{{/a}}".Replace("{{#a}}v", "v{{#a}}", StringComparison.Ordinal), "v1|上;^|下;^|上;^|下;v2|上;^|下", ("a", new[] { "1", "1", "2" }));

    [Fact]
    public void Markup_and_format_of_the_cell_survive()
    {
        const string Properties = "<w:tcPr><w:tcW w:w=\"5\" w:type=\"dxa\"/><w:shd w:val=\"clear\"/></w:tcPr>";
        const string Centred = "<w:pPr><w:jc w:val=\"center\"/></w:pPr>";
        var body = $"<w:tbl><w:tblPr/><w:tr><w:tc>{Properties}<w:p>{Centred}{Docx.R("{{#a}}{{.:合并}}")}</w:p></w:tc><w:tc>{Docx.P("x{{/a}}")}</w:tc></w:tr></w:tbl>";
        var other = $"<w:tc>{Docx.P("x")}</w:tc>";
        Check.BodyBecomes(
            body,
            $"<w:tbl><w:tblPr/><w:tr><w:tc>{Properties.Replace("<w:shd", "<w:vMerge w:val=\"restart\"/><w:shd", StringComparison.Ordinal)}<w:p>{Centred}{Docx.R("1")}</w:p></w:tc>{other}</w:tr>"
            + $"<w:tr><w:tc>{Properties.Replace("<w:shd", "<w:vMerge/><w:shd", StringComparison.Ordinal)}<w:p>{Centred}</w:p></w:tc>{other}</w:tr></w:tbl>",
            ("a", new[] { "1", "1" }));
    }

    [Fact]
    public void A_cell_without_properties_gets_them() =>
        Check.BodyBecomes(
            $"<w:tbl><w:tr><w:tc>{Docx.P("{{#a}}{{.:合并}}")}</w:tc><w:tc><w:tcPr/>{Docx.P("{{.:合并}}{{/a}}")}</w:tc></w:tr></w:tbl>",
            $"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>{Docx.P("1")}</w:tc><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>{Docx.P("1")}</w:tc></w:tr>"
            + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p></w:p></w:tc></w:tr></w:tbl>",
            ("a", new[] { "1", "1" }));

    [Fact]
    public void Where_the_namespace_has_no_prefix_attributes_get_one()
    {
        const string Uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var body = $"<tbl><tr><tc><p>{Docx.R("{{#a}}{{.:合并}}")}</p></tc><tc><p>{Docx.R("x{{/a}}")}</p></tc></tr></tbl>".Replace("w:", "", StringComparison.Ordinal);
        var docx = Check.Rendered(Docx.Package([("word/document.xml", $"<document xmlns=\"{Uri}\"><body>{body}</body></document>")]), Given.Data(("a", new[] { "1", "1" })));
        Assert.Contains($"<tcPr><vMerge xmlns:w=\"{Uri}\" w:val=\"restart\"/></tcPr>", Docx.Part(docx), StringComparison.Ordinal);
        Assert.Contains("<tcPr><vMerge/></tcPr><p></p>", Docx.Part(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_in_repeated_cells_merge_on_their_own()
    {
        var inner = WordTable.Of("{{#镇}}{{.:合并}}|x{{/镇}}");
        var outer = WordTable.Of("{{#县}}{{名:合并}}|内{{/县}}").Replace(Docx.P("内{{/县}}"), inner + Docx.P("{{/县}}"), StringComparison.Ordinal);
        var docx = Check.Rendered(Docx.Body(outer + "<w:p/>"), Given.Data(("县", Enumerable.Repeat(Given.Data(("名", "甲"), ("镇", new[] { "1", "1" })), 2))));
        WordTable.AssertSound(docx);
        Assert.Equal(["甲", "1", "x", "", "x", "", "", "1", "x", "", "x", "", ""], Docx.Texts(docx));
    }

    private static ObjectValue Town(string county, string area, string name) => Given.Data(("县", county), ("片", area), ("名", name));
}
