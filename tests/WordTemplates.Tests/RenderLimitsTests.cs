namespace WordTemplates.Tests;

public class RenderLimitsTests
{
    [Fact]
    public void A_table_of_a_hundred_thousand_rows_of_six_values_passes()
    {
        var row = Given.Data([.. "甲乙丙丁戊己".Select((name, i) => (name.ToString(), (object?)i))]);
        var docx = Check.Rendered(Docx.Body(Docx.Table(["{{#行}}{{甲}}", "{{乙}}", "{{丙}}", "{{丁}}", "{{戊}}", "{{己}}{{/行}}"]) + Docx.P("完")), Given.Data(("行", Enumerable.Repeat(row, 100_000))));
        Assert.Equal(100_001, Docx.BodyOf(docx).Split("<w:tr>").Length);
    }

    [Fact]
    public void Steps_are_counted_over_all_parts_of_a_document()
    {
        var half = Enumerable.Repeat("x", RenderLimits.Steps / 4 + 1).ToList();
        var header = $"<w:hdr {Docx.Namespaces}>{Docx.P("{{#a}}{{.}}{{/a}}")}</w:hdr>";
        var one = Docx.Package([("word/document.xml", Docx.Document(Docx.P("x"))), ("word/header1.xml", header)]);
        var two = Docx.Package([("word/document.xml", Docx.Document(Docx.P("{{#a}}{{.}}{{/a}}"))), ("word/header1.xml", header)]);
        Assert.NotNull(Check.Compiled(one).Render(Given.Data(("a", half))).Document);
        Assert.Equal(["WT306"], Check.Compiled(two).Render(Given.Data(("a", half))).Faults.Select(fault => fault.Code));
    }

    [Fact]
    public void A_part_grows_no_larger_than_its_limit()
    {
        var text = new string('字', RenderLimits.ValueCharacters);
        var faults = Check.Compiled(Docx.Paragraphs("{{#a}}{{../b}}{{/a}}")).Render(Given.Data(("a", Enumerable.Repeat("x", 100)), ("b", text))).Faults;
        Assert.Equal(["WT306"], faults.Select(fault => fault.Code));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_value_may_be_as_long_as_its_limit(int more, bool passes) =>
        Assert.Equal(passes, Check.Compiled(Docx.Paragraphs("{{a}}")).Render(Given.Data(("a", new string('a', RenderLimits.ValueCharacters + more)))).Document is not null);
}
