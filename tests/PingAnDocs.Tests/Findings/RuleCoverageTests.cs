using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings;

public class RuleCoverageTests
{
    [Theory]
    [InlineData("", "同比 no no, 组 no no")]
    [InlineData("{ \"given\": { \"同比\": -1, \"组\": \"甲\" }, \"expect\": true }", "同比 yes no, 组 yes no")]
    [InlineData("{ \"given\": { \"同比\": 0, \"组\": \"甲\" }, \"expect\": false }", "同比 no yes, 组 no no")]
    [InlineData("{ \"given\": { \"同比\": 0, \"组\": null }, \"expect\": false }", "同比 no no, 组 no no")]
    [InlineData("{ \"given\": { \"同比\": null, \"组\": \"甲\" }, \"expect\": null }", "同比 no no, 组 no no")]
    public void A_side_of_a_cell_counts_only_where_all_other_cells_hold(string test, string expected)
    {
        var rule = SampleRules.Rule("R-001", "\"同比\": \"< 0\", \"组\": \"有值\", \"位次\": \"-\"", $", \"tests\": [ {test} ]");
        var book = RuleBookReader.Read(SampleRules.File(SampleRules.WithRules(rule)), new DiagnosticBag())!;
        Assert.Equal(expected, string.Join(", ", RuleCoverage.Of(book).Select(cell => $"{cell.Cell.Feature} {Word(cell.TrueDecided)} {Word(cell.FalseDecided)}")));
    }

    [Fact]
    public void Every_cell_of_every_shipped_rule_decided_some_test_both_ways() =>
        Assert.Empty(RuleCoverage.Of(WholeKit.Read().Rules).Where(cell => !cell.IsComplete).Select(cell => $"{cell.Rule.Id} {cell.Cell.Feature}"));

    private static string Word(bool decided) => decided ? "yes" : "no";
}
