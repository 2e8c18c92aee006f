using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings.Lint;

public class ShortfallChecksTests
{
    private static readonly IndicatorCatalog TwoClasses = new([new IndicatorEntry("社会治安满意率", "治安", []), new IndicatorEntry("知晓率", "知晓", [])], [], "其他");

    private static readonly string[] Complete =
        [Problem("R-001", "\"同比\": \"< 0\""), Problem("R-002", "\"低于平均数\": \"> 0\""), Problem("R-003", "\"位次变化\": \"< 0\""), Problem("R-004", "\"位次段\": \"靠后\"")];

    [Fact]
    public void Rules_for_every_way_to_fall_short_leave_nothing() => Assert.Empty(Gaps(Complete));

    [Fact]
    public void Gaps_that_are_asked_about_by_name_make_up_the_counts() =>
        Assert.Empty(Gaps([.. Complete.Where(rule => !rule.Contains("R-002", StringComparison.Ordinal)), Problem("R-005", "\"与全省差\": \"< 0\""), Problem("R-006", "\"与全市差\": \"< 0\"")]));

    [Fact]
    public void A_class_without_rules_is_told_once_for_all_such_classes()
    {
        var fault = Assert.Single(Gaps([.. Complete.Select(rule => rule.Replace("\"when\": { ", "\"when\": { \"指标类\": \"治安\", ", StringComparison.Ordinal))]));
        Assert.Equal("指标类“知晓”“其他”有短板没有规则点名：下降（没有一条规则管）；低于平均水平（没有一条规则管）；位次后退（没有一条规则管）；位次靠后（没有一条规则管）。", fault.Message);
        Assert.Equal(Severity.Error, fault.Severity);
    }

    [Fact]
    public void What_a_threshold_leaves_out_is_told_as_a_range()
    {
        var fault = Assert.Single(Gaps(Problem("R-001", "\"同比\": \"<= -0.5\""), Complete[1], Complete[2], Complete[3]));
        Assert.Contains("下降（当同比 (-0.5..0)，且没有其他短板时）", fault.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, fault.Severity);
    }

    [Fact]
    public void A_shortfall_that_is_named_only_while_something_else_is_known_is_told()
    {
        var fault = Assert.Single(Gaps(Problem("R-001", "\"同比\": \"< 0\", \"低于平均数\": \"有值\""), Complete[1], Complete[2], Complete[3]));
        Assert.Contains("低于平均数 缺失", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strengths_name_no_shortfall() => Assert.Single(Gaps([.. Complete.Skip(1), SampleRules.Rule("R-009", "\"同比\": \"< 0\"")]));

    private static IEnumerable<Diagnostic> Gaps(params string[] rules) =>
        RuleLint.Check(RuleBookReader.Read(SampleRules.File(SampleRules.WithRules(rules)), new DiagnosticBag())!, TwoClasses).Where(fault => fault.Code == "KT134");

    private static string Problem(string id, string when) =>
        $$"""{ "id": "{{id}}", "name": "某规则", "why": "示例", "when": { {{when}} }, "then": { "problem": "P-X", "severity": "中", "causes": ["C-X"], "measures": ["M-X"] } }""";
}
