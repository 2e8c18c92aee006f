namespace WordTemplates.Tests.Compilation.Tables;

/// <summary>Sections that repeat columns. In these tables a slash of a closing tag is written \.</summary>
public class TableColumnsTests
{
    private static readonly (string, object?) Months =
        ("月", new[] { Given.Data(("名", "一月"), ("值", 1)), Given.Data(("名", "二月"), ("值", 2)), Given.Data(("名", "三月"), ("值", 3)) });

    [Fact]
    public void Tags_in_first_and_last_row_repeat_the_columns_between() =>
        WordTable.Become("县|{{#月}}{{名}};甲|{{值}};乙|x{{/月}}", "县|一月|二月|三月;甲|1|2|3;乙|x|x|x", Months);

    [Fact]
    public void Several_columns_repeat_as_a_unit() =>
        WordTable.Become("县|{{#月}}{{名}}|数|计;甲|{{值}}|单{{/月}}|9", "县|一月|数|二月|数|三月|数|计;甲|1|单|2|单|3|单|9", Months);

    [Fact]
    public void Tags_of_the_leftmost_and_the_rightmost_cell_mean_rows() =>
        WordTable.Become("{{#月}}{{名}}|甲;乙|{{值}}{{/月}}", "一月|甲;乙|1;二月|甲;乙|2;三月|甲;乙|3", Months);

    [Fact]
    public void A_column_option_repeats_the_columns_of_one_cell_in_the_whole_table() =>
        WordTable.Become("县|{{#月:列}}{{名}}{{/月}}|计;甲|{{@序号}}{{../单位}}|5", "县|一月|二月|三月|计;甲|1个|2个|3个|5", Months, ("单位", "个"));

    [Fact]
    public void A_column_option_repeats_the_cells_between_its_tags() =>
        WordTable.Become("{{#月:列}}{{名}}|数{{/月}}|计;{{值}}|x|y", "一月|数|二月|数|三月|数|计;1|x|2|x|3|x|y", Months);

    [Fact]
    public void A_row_option_repeats_the_row_although_both_tags_stand_in_one_cell() =>
        WordTable.Become("头|{{#月:行}}{{名}}{{/月}}", "头|一月;头|二月;头|三月", Months);

    [Fact]
    public void A_cell_over_the_columns_grows_with_them() =>
        WordTable.Become(">3标题;县|{{#月:列}}{{名}}{{/月}}|计;>2左|右", ">5标题;县|一月|二月|三月|计;>4左|右", Months);

    [Fact]
    public void The_table_keeps_its_width_and_the_repeated_columns_share_theirs()
    {
        var docx = WordTable.Become("县|{{#月:列}}{{名}}{{/月}}|计", "县|一月|二月|三月|四|五|六|七|计", ("月", new[] { "一月", "二月", "三月", "四", "五", "六", "七" }.Select(name => Given.Data(("名", name)))));
        Assert.Equal([1200, 171, 171, 172, 171, 172, 171, 172, 1200], WordTable.Grid(docx));
        Assert.Contains("<w:tcW w:w=\"172\" w:type=\"dxa\"/>", Docx.Part(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_items_the_columns_vanish_and_cells_over_them_shrink()
    {
        var docx = WordTable.Become(">3标题;县|{{#月:列}}{{名}}{{/月}}|计", ">2标题;县|计", ("月", Array.Empty<string>()));
        Assert.Equal([1200, 1200], WordTable.Grid(docx));
    }

    [Fact]
    public void A_table_without_columns_goes_and_so_does_a_row_without_cells()
    {
        WordTable.Become(">2头;{{#月:列}}{{名}}|数{{/月}}", "", ("月", Array.Empty<string>()));
        WordTable.Become("{{#月:列}}{{.}}{{/月}}|{{#年:列}}{{.}}{{/年}};>2头", "", ("月", Array.Empty<string>()), ("年", Array.Empty<string>()));
    }

    [Fact]
    public void A_false_condition_hides_its_columns_and_a_true_one_shows_them()
    {
        WordTable.Become("县|{{#详}}说明|丙;甲|乙{{/详}}|丙", "县|丙;甲|丙", ("详", false));
        WordTable.Become("县|{{^详}}说明|计;甲|乙{{/详}}|丙", "县|说明|计;甲|乙|丙", ("详", false));
    }

    [Fact]
    public void A_matrix_repeats_rows_and_in_each_row_the_columns()
    {
        var data = new[] { ("月", (object?)new[] { "一月", "二月" }), ("县", new[] { Given.Data(("名称", "甲"), ("值", new[] { 1, 2 })), Given.Data(("名称", "乙"), ("值", new[] { 3, 4 })) }) };
        WordTable.Become("县|{{#月:列}}{{.}}{{/月}};{{#县}}{{名称}}|{{#值:列}}{{.}}{{../名称}}{{/值}}{{/县}}", "县|一月|二月;甲|1甲|2甲;乙|3乙|4乙", data);
    }

    [Fact]
    public void A_heading_without_a_section_grows_over_the_columns_of_the_rows_below() =>
        WordTable.Become(
            "县|得分;v单位|{{#月:列}}{{.}}{{/月}};{{#县}}{{名称}}|{{#值:列}}{{.}}{{/值}}{{/县}}",
            "县|>3得分;v单位|一|二|三;甲|1|2|3",
            ("月", new[] { "一", "二", "三" }), ("县", new[] { Given.Data(("名称", "甲"), ("值", new[] { 1, 2, 3 })) }));

    [Fact]
    public void Columns_known_from_the_rows_alone_widen_the_grid()
    {
        var docx = WordTable.Become("县|得分;{{#县}}{{名称}}|{{#值:列}}{{.}}{{/值}}{{/县}}", "县|>2得分;甲|1|2", ("县", new[] { Given.Data(("名称", "甲"), ("值", new[] { 1, 2 })) }));
        Assert.Equal([1200, 600, 600], WordTable.Grid(docx));
        WordTable.Become("县|得分;{{#县}}{{名称}}|{{#值:列}}{{.}}{{/值}}{{/县}}", "县|得分", ("县", Array.Empty<string>()));
    }

    [Fact]
    public void Rows_of_a_section_stand_inside_columns_that_span_the_table() =>
        WordTable.Become("县|{{#月}}{{名}};{{#县}}{{.}}|{{值}}{{../.}}{{/县}};计|{{@序号}}{{/月}}", "县|一月|二月|三月;甲|1甲|2甲|3甲;乙|1乙|2乙|3乙;计|1|2|3", Months, ("县", new[] { "甲", "乙" }));

    [Fact]
    public void Tags_between_the_column_tags_but_in_other_cells_are_outside_the_section() =>
        WordTable.Become("{{单位}}|{{#月}}{{名}}|{{单位}};{{单位}}|{{值}}{{/月}}|甲", "万元|一月|二月|三月|万元;万元|1|2|3|甲", Months, ("单位", "万元"));

    [Fact]
    public void Rows_of_unequal_length_are_refused_with_their_place_in_the_data()
    {
        var template = Check.Compiled(WordTable.Document("县|{{#月:列}}{{.}}{{/月}};{{#县}}{{名称}}|{{#值:列}}{{.}}{{/值}}{{/县}}"));
        var faults = template.Render(Given.Data(("月", new[] { "一", "二" }), ("县", new[] { Given.Data(("名称", "甲"), ("值", new[] { 1, 2 })), Given.Data(("名称", "乙"), ("值", new[] { 1 })) }))).Faults;
        Assert.Equal("WT307 数据“县[2].值”有 1 项，表格的这些列却要重复 2 次。", $"{faults.Single().Code} {faults[0].Message}");
    }

    [Fact]
    public void More_columns_than_Word_has_are_refused() =>
        Assert.Equal(["WT308"], Check.Compiled(WordTable.Document("县|{{#月:列}}{{.}}{{/月}}")).Render(Given.Data(("月", Enumerable.Range(1, 63)))).Faults.Select(fault => fault.Code));

    [Theory]
    [InlineData("县|{{#a:列}}x|y{{/a}};>2左|右", "WT222")]
    [InlineData("县|甲|>2宽;县|{{#a:列}}x|y{{/a}}|右", "WT222")]
    [InlineData("县|{{#a:列}}x{{/a}};{{#b:列}}甲|乙{{/b}}", "WT224")]
    [InlineData("{{#a:列}}{{#b:列}}x{{/b}}{{/a}}", "WT224")]
    [InlineData("{{#a:列}}{{#b:行}}x{{/b}}{{/a}}", "WT224")]
    [InlineData("{{#a:列:重新编号}}x{{/a}}", "WT224")]
    [InlineData("甲|乙;{{#a:列}}x|y{{/a}};{{#a:列}}x|y{{/a}}", "WT223")]
    [InlineData("县|{{n}}{{#a:列}}x{{/a}}", "WT206")]
    [InlineData("县|{{#a:列}}x{{/a}}{{n}}", "WT206")]
    [InlineData("{{#a:行:列}}x{{/a}}", "WT221")]
    [InlineData("县|{{#a:列}}x{{/a}};{{@序号}}|x", "WT208")]
    [InlineData("县|{{#a:列}}x{{/a}};x|{{../../b}}", "WT209")]
    public void What_has_no_clear_meaning_is_refused(string rows, string code) => Check.Refused(WordTable.Document(rows), code);

    [Fact]
    public void A_cut_cell_is_named_by_row_and_column()
    {
        var fault = WordTemplate.Compile(WordTable.Document("县|{{#a:列}}x|y{{/a}}|计;x|y|>2宽")).Faults.Single();
        Assert.Equal((2, 3), (fault.Row, fault.Column));
    }

    [Theory]
    [InlineData("{{#a:列}}x{{/a}}")]
    [InlineData("{{#a:行}}x{{/a}}")]
    public void A_direction_outside_a_table_is_refused(string text) => Check.Refused(Docx.Paragraphs(text), "WT221");

    [Fact]
    public void Columns_left_out_at_the_edge_of_a_row_follow_the_grid()
    {
        var edge = WordTable.Of("县|{{#月:列}}{{名}}{{/月}};右").Replace("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"1200\" w:type=\"dxa\"/></w:tcPr>" + Docx.P("右"), "<w:tr><w:trPr><w:gridAfter w:val=\"1\"/></w:trPr><w:tc><w:tcPr/>" + Docx.P("右"), StringComparison.Ordinal);
        Assert.Contains("<w:gridAfter w:val=\"3\"/>", Docx.Part(Check.Rendered(Docx.Body(edge + "<w:p/>"), Given.Data(Months))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_lint_names_the_level()
    {
        var tags = Check.Compiled(WordTable.Document("县|{{#月}}{{名}};甲|{{#行:行}}x{{/行}}{{/月}}")).Tags;
        Assert.Equal([SectionLevel.Columns, SectionLevel.Rows], tags.Where(tag => tag.Level is not null).Select(tag => tag.Level!.Value));
        Assert.Equal(["月"], tags.Single(tag => tag.Path == "名").Within);
    }

    [Fact]
    public void Merged_cells_inside_the_columns_repeat_with_them() =>
        WordTable.Become("县|v{{#月:列}}{{名}}{{/月}};甲|^", "县|v一月|v二月|v三月;甲|^|^|^", Months);

    [Fact]
    public void Tags_in_paragraphs_of_their_own_leave_no_empty_paragraph() =>
        WordTable.Become("县|{{#月:列}}~{{名}}~{{/月}}", "县|一月|二月|三月", Months);

    [Fact]
    public void A_table_with_columns_inside_a_repeated_cell_has_a_grid_of_its_own()
    {
        var inner = WordTable.Of("{{#../月:列}}{{名}}{{/../月}}");
        var body = WordTable.Of("{{#县:列}}{{.}}{{/县}};甲").Replace(Docx.P("甲"), inner + Docx.P("甲"), StringComparison.Ordinal);
        var docx = Check.Rendered(Docx.Body(body + "<w:p/>"), Given.Data(Months, ("县", new[] { "A", "B" })));
        WordTable.AssertSound(docx);
        Assert.Equal(["A", "B", "一月", "二月", "三月", "甲", "一月", "二月", "三月", "甲", ""], Docx.Texts(docx));
    }
}
