using System.Xml.Linq;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>Labels of automatic lists, which stand nowhere in the text.</summary>
public sealed class NumberingBookTests
{
    private const string Chinese =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%3.\"/></w:lvl>";

    [Fact]
    public void Levels_count_on_and_a_higher_one_begins_the_lower_ones_anew()
    {
        var book = Book(Chinese);
        Assert.Equal(["一、", "（一）", "1.", "2.", "（二）", "1.", "二、", "（一）"],
            new[] { 0, 1, 2, 2, 1, 2, 0, 1 }.Select(level => book.Next("1", level)));
    }

    [Fact]
    public void Two_lists_over_one_definition_count_on_together_unless_one_restarts()
    {
        var book = Book(Chinese, "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        Assert.Equal(["一、", "二、", "一、", "二、"], new[] { "1", "2", "3", "3" }.Select(list => book.Next(list, 0)));
    }

    [Fact]
    public void A_legal_level_writes_every_number_in_digits() =>
        Assert.Equal(["第一章", "1.1"], Labels(Book(
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"第%1章\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"), 0, 1));

    [Fact]
    public void Without_isLgl_each_number_keeps_the_form_of_its_own_level() =>
        Assert.Equal(["一", "一.1"], Labels(Book(
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"), 0, 1));

    [Theory]
    [InlineData(10, "十、")]
    [InlineData(11, "十一、")]
    [InlineData(20, "二十、")]
    [InlineData(101, "一百零一、")]
    public void Chinese_numbers_are_written_as_they_are_spoken(int start, string label) =>
        Assert.Equal(label, Book($"<w:lvl w:ilvl=\"0\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>").Next("1", 0));

    [Theory]
    [InlineData("bullet", "•", "")]
    [InlineData("none", "", "")]
    [InlineData("decimalEnclosedCircle", "%1", "①")]
    [InlineData("decimalZero", "%1", "01")]
    public void Other_forms_are_written_as_Word_shows_them(string form, string pattern, string label) =>
        Assert.Equal(label, Book($"<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{form}\"/><w:lvlText w:val=\"{pattern}\"/></w:lvl>").Next("1", 0));

    [Fact]
    public void A_list_or_level_that_is_not_there_has_no_label()
    {
        var book = Book(Chinese);
        Assert.Equal(["", "", ""], new[] { book.Next("9", 0), book.Next("1", 7), book.Next("1", 42) });
    }

    private static List<string> Labels(NumberingBook book, params int[] levels) => [.. levels.Select(level => book.Next("1", level))];

    private static NumberingBook Book(string levels, string more = "") => new(XElement.Parse(
        $"<w:numbering {CleanXml.Spaces}><w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>{more}</w:numbering>"));
}
