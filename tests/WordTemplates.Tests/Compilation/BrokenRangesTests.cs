namespace WordTemplates.Tests.Compilation;

/// <summary>Bookmarks that begin inside a section and end outside of it, or the other way round.</summary>
public class BrokenRangesTests
{
    private const string Start = "<w:bookmarkStart w:id=\"1\" w:name=\"m\"/>";
    private const string End = "<w:bookmarkEnd w:id=\"1\"/>";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_bookmark_that_ends_in_a_section_ends_before_it(int rounds) =>
        Becomes(
            $"<w:p>{Start}{Docx.R("甲")}</w:p>" + Docx.P("{{#a}}") + $"<w:p>{End}{Docx.R("x")}</w:p>" + Docx.P("{{/a}}"),
            $"<w:p>{Start}{Docx.R("甲")}</w:p>{End}{Repeat(Docx.P("x"), rounds)}",
            rounds);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_bookmark_that_begins_in_a_section_begins_after_it(int rounds) =>
        Becomes(
            Docx.P("{{#a}}") + $"<w:p>{Docx.R("x")}{Start}</w:p>" + Docx.P("{{/a}}") + $"<w:p>{Docx.R("乙")}{End}</w:p>",
            $"{Repeat(Docx.P("x"), rounds)}{Start}<w:p>{Docx.R("乙")}{End}</w:p>",
            rounds);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void It_may_be_words(int rounds) =>
        Becomes(
            $"<w:p>{Start}{Docx.R("甲{{#a}}x")}{End}{Docx.R("y{{/a}}乙")}</w:p>",
            $"<w:p>{Start}{Docx.R("甲")}{End}{Repeat(Docx.R("x") + Docx.R("y"), rounds)}{Docx.R("乙")}</w:p>",
            rounds);

    [Fact]
    public void Rows_let_go_of_a_bookmark_that_goes_on_below_them()
    {
        var table = WordTable.Of("{{#a}}x|y{{/a}};尾|z").Replace(Docx.R("y{{/a}}"), Start + Docx.R("y{{/a}}"), StringComparison.Ordinal).Replace(Docx.R("z"), Docx.R("z") + End, StringComparison.Ordinal);
        var docx = Check.Rendered(Docx.Body(table + "<w:p/>"), Given.Data(("a", new[] { "1", "2" })));
        Assert.Contains($"</w:tr>{Start}<w:tr>", Docx.Part(docx), StringComparison.Ordinal);
        WordTable.AssertSound(docx);
    }

    [Fact]
    public void A_bookmark_over_two_rows_of_a_record_stays_where_it_is()
    {
        var table = WordTable.Of("头|y;{{#a}}x|上;下|z{{/a}}").Replace(Docx.R("上"), Start + Docx.R("上"), StringComparison.Ordinal).Replace(Docx.R("z{{/a}}"), Docx.R("z{{/a}}") + End, StringComparison.Ordinal);
        var docx = Check.Rendered(Docx.Body(table + "<w:p/>"), Given.Data(("a", new[] { "1", "2" })));
        Assert.Contains($"<w:p>{Start}{Docx.R("上")}</w:p>", Docx.Part(docx), StringComparison.Ordinal);
        Assert.Contains($"<w:p>{Docx.R("z")}{End}</w:p>", Docx.Part(docx), StringComparison.Ordinal);
        Assert.Single(Docx.Part(docx).Split(Start).Skip(1));
    }

    [Fact]
    public void Inside_a_repeated_section_the_marks_stand_in_the_first_round_only() =>
        Becomes(
            Docx.P("{{#a}}") + $"<w:p>{Start}{Docx.R("甲")}</w:p>" + Docx.P("{{#b}}") + $"<w:p>{End}{Docx.R("x")}</w:p>" + Docx.P("{{/b}}") + Docx.P("{{/a}}"),
            $"<w:p>{Start}{Docx.R("甲")}</w:p>{End}{Docx.P("x")}{Docx.P("甲")}{Docx.P("x")}",
            2);

    [Fact]
    public void Marks_of_tag_paragraphs_and_of_vanished_ones_stand_in_the_first_round_only()
    {
        Becomes(
            Docx.P("{{#a}}") + $"<w:p>{Start}{Docx.R("{{#b}}")}</w:p>" + Docx.P("x") + $"<w:p>{Docx.R("{{/b}}")}{End}</w:p>" + Docx.P("{{/a}}"),
            Start + Docx.P("x") + End + Docx.P("x"),
            2);
        Becomes(
            Docx.P("{{#a}}") + $"<w:p>{Start}{Docx.R("{{#@末项}}末{{/}}")}{End}</w:p>" + Docx.P("{{/a}}"),
            Start + End + Docx.P("末"),
            2);
    }

    private static void Becomes(string body, string expected, int rounds) =>
        Check.BodyBecomes(body, expected, ("a", Enumerable.Repeat(Given.Data(("b", true)), rounds)));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
