using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class DiagnosticTextTests
{
    [Theory]
    [InlineData("a.json", "", 0, 0, "a.json")]
    [InlineData("a.json", "$.unit", 0, 0, "a.json $.unit")]
    [InlineData("a.json", "$.unit", 3, 12, "a.json:3:12 $.unit")]
    public void A_place_is_one_line(string file, string path, int line, int column, string expected) =>
        Assert.Equal(expected, DiagnosticText.Place(new SourcePlace(file, path, line, column)));

    [Theory]
    [InlineData("缺少单位名称。", "", "", "缺少单位名称。")]
    [InlineData("单位层级不认识。", "county2", "county", "单位层级不认识。（发现：county2；应为：county）")]
    [InlineData("不认识“county2”。", "county2", "", "不认识“county2”。")]
    [InlineData("不是数字。", "a\u001b[31mb", "", "不是数字。（发现：a [31mb）")]
    public void What_was_found_and_expected_is_added_where_the_message_lacks_it(string message, string found, string expected, string sentence) =>
        Assert.Equal(sentence, DiagnosticText.Sentence(new Diagnostic("X", Severity.Error, SourcePlace.WholeFile("a"), message, found, expected, "")));

    [Fact]
    public void A_flood_is_cut() =>
        Assert.InRange(DiagnosticText.Sentence(new Diagnostic("X", Severity.Error, SourcePlace.WholeFile("a"), "m", new string('x', 9999), "", "")).Length, 80, 100);
}
