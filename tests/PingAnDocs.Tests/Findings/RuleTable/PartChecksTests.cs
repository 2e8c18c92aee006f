using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings.RuleTable;

public class PartChecksTests
{
    [Theory]
    [InlineData("\"乙项\", \"丙项\"", "\"乙项\"", "KT207")]
    [InlineData("\"乙项目\"", "", "KT206")]
    [InlineData("\"甲\"", "", "KT207")]
    [InlineData("\"乙项\", \"乙项\"", "", "KT207")]
    public void Parts_that_cannot_be_are_told_at_their_composite(string first, string second, string code)
    {
        var faults = Faults(first, second);
        Assert.Equal(code, Assert.Single(faults).Code);
        Assert.True(faults[0].Place.Line > 0);
    }

    [Fact]
    public void An_unknown_part_is_told_with_the_nearest_name() => Assert.Equal("乙项", Faults("\"乙项目\"", "")[0].Expected);

    [Fact]
    public void Parts_of_two_composites_may_stand_side_by_side() => Assert.Empty(Faults("\"乙项\"", "\"丙项\""));

    private static IReadOnlyList<Diagnostic> Faults(string first, string second)
    {
        var json = $$"""
            { "version": "1", "indicators": [
              { "name": "甲", "class": "综合", "parts": [{{first}}] }, { "name": "丁", "class": "综合", "parts": [{{second}}] },
              { "name": "乙项", "class": "治安" }, { "name": "丙项", "class": "知晓" } ] }
            """;
        var faults = new DiagnosticBag();
        IndicatorCatalogReader.Read(new SourceFile("indicators.json", Encoding.UTF8.GetBytes(json)), faults);
        return faults.Items;
    }
}
