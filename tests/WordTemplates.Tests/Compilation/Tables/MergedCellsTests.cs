namespace WordTemplates.Tests.Compilation.Tables;

/// <summary>Blocks of merged cells, and tags that ask for them, where they cannot be.</summary>
public class MergedCellsTests
{
    private static readonly (string, object?) Two = ("a", new[] { "1", "2" });

    [Fact]
    public void A_merged_block_inside_the_rows_repeats_as_a_unit() =>
        WordTable.Become("v{{#a}}{{.}}|上;^|下{{/a}}", "v1|上;^|下;v2|上;^|下", Two);

    [Fact]
    public void A_merged_block_around_the_rows_grows_with_them()
    {
        WordTable.Become("v各县|头;^|{{#a}}{{.}}|x{{/a}}".Replace("头;", "头|y;", StringComparison.Ordinal), "v各县|头|y;^|1|x;^|2|x", Two);
        WordTable.Become("v各县|头|y;^|{{#a}}{{.}}|x{{/a}};^|尾|z", "v各县|头|y;^|尾|z", ("a", Array.Empty<string>()));
    }

    [Theory]
    [InlineData("v甲|头|y;^|{{#a}}上|x;乙|下|x{{/a}}", 2, 1)]
    [InlineData("头|y|z;x|{{#a}}上|v甲{{/a}};x|下|^", 3, 3)]
    [InlineData("{{#a}}|y|z;x|上|v甲;{{/a}}||^", 3, 3)]
    public void Rows_that_cut_a_merged_block_are_refused(string rows, int row, int column)
    {
        var fault = Assert.Single(WordTemplate.Compile(WordTable.Document(rows)).Faults);
        Assert.Equal(("WT225", row, column), (fault.Code, fault.Row, fault.Column));
    }

    [Theory]
    [InlineData("{{b:合并}}|x")]
    [InlineData("{{#a}}{{#.}}{{b:合并}}{{/.}}|x{{/a}}")]
    [InlineData("{{#a}}{{b:合并}}|x;甲|x{{/a}}")]
    [InlineData("县|{{#a:列}}{{b:合并}}{{/a}}")]
    [InlineData("x|x;{{#a}}{{#c:列}}{{b:合并}}{{/c}}|x{{/a}}")]
    public void A_merge_without_like_cells_above_and_below_is_refused(string rows) => Check.Refused(WordTable.Document(rows), "WT226");

    [Fact]
    public void A_merge_outside_tables_is_refused() => Check.Refused(Docx.Paragraphs("{{b:合并}}"), "WT226");
}
