using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings.Detection;

public class HitSettlementTests
{
    private static readonly SurveyFacts Fallen = Make.Survey(new WaveSpec("省级调查", new IndicatorSpec("社会治安满意率") { Change = -0.12m }));

    [Fact]
    public void A_hit_named_by_another_hit_gives_way_and_says_to_whom()
    {
        var found = Detect(Hit("R-001", overrides: "R-002"), Hit("R-002"));
        Assert.Equal(["R-001 Hit", "R-002 Overridden"], Verdicts(found));
        Assert.Equal("被R-001覆盖：同比 -0.12 满足 < 0", found.Evaluations[1].Why);
        Assert.Empty(found.Diagnostics);
    }

    [Fact]
    public void A_rule_that_is_not_hit_overrides_nothing() =>
        Assert.Equal(["R-001 Miss", "R-002 Hit"], Verdicts(Detect(Miss("R-001", overrides: "R-002"), Hit("R-002"))));

    [Fact]
    public void In_a_chain_of_overrides_only_the_first_stays() => Assert.Equal(
        ["R-003 Overridden", "R-002 Overridden", "R-001 Hit"],
        Verdicts(Detect(Hit("R-003"), Hit("R-002", overrides: "R-003"), Hit("R-001", overrides: "R-002"))));

    [Fact]
    public void A_miss_stays_a_miss_when_it_is_named() =>
        Assert.Equal(["R-001 Hit", "R-002 Miss"], Verdicts(Detect(Hit("R-001", overrides: "R-002"), Miss("R-002"))));

    [Fact]
    public void In_an_exclusive_group_the_more_severe_stays_and_the_kit_is_warned()
    {
        var found = Detect(Hit("R-001", group: "主因", severity: "轻"), Hit("R-002", group: "主因", severity: "重"));
        Assert.Equal(["R-001 Overridden", "R-002 Hit"], Verdicts(found));
        Assert.Equal("同组“主因”只留一条，让位于R-002：同比 -0.12 满足 < 0", found.Evaluations[0].Why);
        var warning = Assert.Single(found.Diagnostics);
        Assert.Equal(("KT131", Severity.Warning), (warning.Code, warning.Severity));
        Assert.Contains("R-002和R-001", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equally_severe_the_earlier_id_stays() => Assert.Equal(
        ["R-009 Overridden", "R-002 Hit", "R-005 Overridden"],
        Verdicts(Detect(Hit("R-009", group: "主因"), Hit("R-002", group: "主因"), Hit("R-005", group: "主因"))));

    [Fact]
    public void An_override_settles_a_group_without_warning() =>
        Assert.Empty(Detect(Hit("R-001", group: "主因", overrides: "R-002"), Hit("R-002", group: "主因", severity: "重")).Diagnostics);

    [Fact]
    public void Different_groups_and_rules_without_group_do_not_disturb_each_other() => Assert.Equal(
        ["R-001 Hit", "R-002 Hit", "R-003 Hit"],
        Verdicts(Detect(Hit("R-001", group: "主因"), Hit("R-002", group: "次因"), Hit("R-003"))));

    [Fact]
    public void A_hit_on_another_subject_overrides_nothing()
    {
        var facts = Make.Survey(new WaveSpec("省级调查", new IndicatorSpec("甲") { Change = -1m }, new IndicatorSpec("乙") { Change = 1m }));
        var found = FindingDetector.Detect(facts, Catalog, Read(Rule("R-001", "> 0", "R-002", "", "重"), Hit("R-002")));
        Assert.Equal(["R-001 Miss", "R-002 Hit", "R-001 Hit", "R-002 Miss"], Verdicts(found));
    }

    private static readonly IndicatorCatalog Catalog =
        new([new IndicatorEntry("社会治安满意率", "满意率", []), new IndicatorEntry("甲", "满意率", []), new IndicatorEntry("乙", "满意率", [])], [], "其他");

    private static string Hit(string id, string overrides = "", string group = "", string severity = "重") => Rule(id, "< 0", overrides, group, severity);

    private static string Miss(string id, string overrides = "") => Rule(id, "> 0", overrides, "", "重");

    private static string Rule(string id, string test, string overrides, string group, string severity) => $$"""
        { "id": "{{id}}", "name": "某规则", "why": "示例", "when": { "同比": "{{test}}" }, "exclusiveGroup": "{{group}}",
          "overrides": [{{(overrides.Length > 0 ? $"\"{overrides}\"" : "")}}],
          "then": { "problem": "P-X", "severity": "{{severity}}", "causes": ["C-X"], "measures": ["M-X"] } }
        """;

    private static RuleBook Read(params string[] rules) => RuleBookReader.Read(SampleRules.File(SampleRules.WithRules(rules)), new DiagnosticBag())!;

    private static SurveyFindings Detect(params string[] rules) => FindingDetector.Detect(Fallen, Catalog, Read(rules));

    private static IEnumerable<string> Verdicts(SurveyFindings found) => found.Evaluations.Select(item => $"{item.Rule.Id} {item.Verdict}");
}
