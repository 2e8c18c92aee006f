using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings;

public class RuleLintTests
{
    private static readonly IndicatorCatalog OneClass = new([new IndicatorEntry("社会治安满意率", "治安", [])], [], "治安");

    [Theory]
    [InlineData("\"低于平均数\": \"< 0\"", "KT116 Error", "不小于0的整数")]
    [InlineData("\"位次\": \"(1..2)\"", "KT116 Error", "不小于1的整数")]
    [InlineData("\"低于平均数\": \">= 0\"", "KT117 Warning", "有值")]
    [InlineData("\"最大落后\": \"> -1\"", "KT117 Warning", "有值")]
    public void A_cell_that_never_or_always_holds_is_told_with_the_reason(string cell, string code, string words)
    {
        var fault = Assert.Single(Lint(Strength("R-001", cell)));
        Assert.Equal(code, $"{fault.Code} {fault.Severity}");
        Assert.Contains(words, fault.Message + fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_with_a_value_that_cannot_be_is_told() =>
        Assert.Contains("KT116", Codes(Strength("R-001", "\"低于平均数\": \"有值\"", """, "tests": [ { "given": { "低于平均数": 0.5 }, "expect": true } ]""")));

    [Fact]
    public void A_rule_covered_by_two_overriding_rules_together_is_unreachable()
    {
        var fault = Assert.Single(Lint(
            Strength("R-001", "\"同比\": \"< 0\"", ", \"overrides\": [\"R-003\"]"),
            Strength("R-002", "\"同比\": \">= 0\"", ", \"overrides\": [\"R-003\"]"),
            Strength("R-003", "\"同比\": \"有值\", \"低于平均数\": \"= 0\"")));
        Assert.Equal("KT133", fault.Code);
        Assert.Contains("被R-001、R-002覆盖", fault.Message, StringComparison.Ordinal);
        Assert.Equal(3, fault.Place.Line);
    }

    [Theory]
    [InlineData("\"同比\": \"-\"")]
    [InlineData("\"同比\": \"<= 0\"")]
    [InlineData("\"组\": \"缺失\"")]
    public void A_rule_with_one_way_past_the_overriding_rule_is_reachable(string cell) =>
        Assert.DoesNotContain("KT133", Codes(Strength("R-001", "\"同比\": \"< 0\"", ", \"overrides\": [\"R-002\"]"), Strength("R-002", cell)));

    [Theory]
    [InlineData("\"低于平均数\": \"> 0\"", "\"低于平均数\": \">= 1\"", true)]
    [InlineData("\"同比\": \"> 0\"", "\"同比\": \">= 1\"", false)]
    [InlineData("\"位次段\": \"非(靠后)\"", "\"位次段\": \"中游,前列\"", true)]
    [InlineData("\"同比\": \"> 0\", \"组\": \"-\"", "\"同比\": \"> 0\"", true)]
    public void The_same_conditions_written_in_two_ways_are_a_duplicate(string one, string other, bool same) =>
        Assert.Equal(same, Codes(Strength("R-001", one), Strength("R-002", other)).Contains("KT132"));

    [Theory]
    [InlineData("\"同比\": \"< 0\"", "-0.01 true, 0 false", "")]
    [InlineData("\"同比\": \"< 0\"", "-0.02 true, 0 false", "-0.01,true")]
    [InlineData("\"同比\": \"< 0\"", "-0.01 true", "0,false")]
    [InlineData("\"同比\": \">= 3\"", "3 true, 2.995 false", "")]
    [InlineData("\"同比\": \">= 3\"", "3.01 true, 2.99 false", "3,true")]
    [InlineData("\"低于平均数\": \"= 0\"", "0 true, 1 false", "")]
    [InlineData("\"低于平均数\": \"> 0\"", "2 true, 0 false", "1,true")]
    [InlineData("\"同比\": \"[-0.5..0)\"", "-0.5 true, -0.51 false, -0.01 true", "0,false")]
    public void Every_threshold_wants_a_test_on_it_and_one_beside_it(string cell, string tests, string missing)
    {
        var feature = cell.Split('"')[1];
        var written = tests.Split(", ").Select(test => $$"""{ "given": { "{{feature}}": {{test.Split(' ')[0]}} }, "expect": {{test.Split(' ')[1]}} }""");
        var hints = Lint(Strength("R-001", cell, $", \"tests\": [ {string.Join(", ", written)} ]")).Select(fault => fault.Hint).ToList();
        if (missing.Length == 0)
            Assert.Empty(hints);
        else
            Assert.Contains($"“{feature}”为{missing.Split(',')[0]}，其余条件都满足，应得结果（expect）为{(missing.EndsWith("true", StringComparison.Ordinal) ? "命中（true）" : "不命中（false）")}", Assert.Single(hints), StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_in_which_another_cell_decides_does_not_count_for_a_threshold()
    {
        const string Tests = """, "tests": [ { "given": { "同比": -0.01, "组": "甲" }, "expect": true }, { "given": { "同比": 0, "组": null }, "expect": false } ]""";
        Assert.Equal(["KT125"], Codes(Strength("R-001", "\"同比\": \"< 0\", \"组\": \"有值\"", Tests)));
    }

    private static IReadOnlyList<Diagnostic> Lint(params string[] rules) =>
        RuleLint.Check(RuleBookReader.Read(SampleRules.File(SampleRules.WithRules(rules)), new DiagnosticBag())!, OneClass);

    private static List<string> Codes(params string[] rules) => [.. Lint(rules).Select(fault => fault.Code)];

    private static string Strength(string id, string when, string more = "") => SampleRules.Rule(id, when, more);
}
