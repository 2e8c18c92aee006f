using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Detection;

namespace PingAnDocs.Tests.Findings;

/// <summary>The rules and indicators of the shipped kit: clean, and no shortfall of any class is left without a problem.</summary>
public class ShippedRulesTests
{
    private static readonly RuleBook Rules = Load(RuleBookReader.Read, "rules.json");
    private static readonly IndicatorCatalog Indicators = Load(IndicatorCatalogReader.Read, "indicators.json");

    private static readonly Dictionary<string, Dictionary<string, decimal?>> Shortfalls = new(StringComparer.Ordinal)
    {
        ["below only"] = new(StringComparer.Ordinal) { ["低于平均数"] = 1 },
        ["risen but below"] = new(StringComparer.Ordinal) { ["低于平均数"] = 1, ["同比"] = 0.32m },
        ["risen but wider"] = new(StringComparer.Ordinal) { ["低于平均数"] = 1, ["同比"] = 0.32m, ["差距扩大数"] = 1 },
        ["level but below"] = new(StringComparer.Ordinal) { ["低于平均数"] = 1, ["同比"] = 0, ["差距扩大数"] = 1 },
        ["fell only"] = new(StringComparer.Ordinal) { ["同比"] = -0.01m },
        ["fell and below"] = new(StringComparer.Ordinal) { ["低于平均数"] = 2, ["同比"] = -0.12m },
        ["rank fell only"] = new(StringComparer.Ordinal) { ["位次变化"] = -1 },
        ["all at once"] = new(StringComparer.Ordinal) { ["低于平均数"] = 2, ["同比"] = -0.12m, ["位次变化"] = -1, ["差距扩大数"] = 1 },
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            var classes = Indicators.Indicators.Select(entry => entry.Class)
                .Concat(Indicators.Groups.Select(group => group.Class))
                .Append(Indicators.FallbackClass);
            foreach (var name in classes.Distinct(StringComparer.Ordinal))
            {
                foreach (var shortfall in Shortfalls.Keys)
                    cases.Add(name, shortfall);
            }

            return cases;
        }
    }

    [Fact]
    public void The_shipped_rules_pass_every_check() => Assert.Empty(RuleChecks.Check(Rules, Indicators));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_shortfall_of_every_class_leads_to_exactly_one_problem(string name, string shortfall)
    {
        var features = Shortfalls[shortfall].ToDictionary(
            pair => pair.Key, pair => new FeatureValue(pair.Value, "", []), StringComparer.Ordinal);
        features["指标类"] = new FeatureValue(null, name, []);
        Assert.Single(Remaining(features), rule => rule.Outcome.Problem.Length > 0);
    }

    [Fact]
    public void A_county_whose_rank_is_in_the_rear_has_a_problem_without_any_other_figure()
    {
        var features = new Dictionary<string, FeatureValue>(StringComparer.Ordinal)
        {
            ["指标类"] = new(null, "综合", []),
            ["位次段"] = new(null, "靠后", []),
        };
        Assert.Equal(["T-RANK-LOW"], Remaining(features).Select(rule => rule.Outcome.Statement));
    }

    [Theory]
    [InlineData("司法行政系统", "司法局")]
    [InlineData("检察院", "检察院")]
    [InlineData("社会治安满意率", "公安局")]
    public void An_indicator_knows_who_answers_for_it(string name, string owner) => Assert.Equal(owner, Indicators.Find(name, "").Owner);

    [Fact]
    public void A_group_knows_what_its_members_are_called_outside_it()
    {
        var group = Indicators.GroupOf("政法队伍满意率");
        Assert.Equal(("满意率", "系统"), (group?.Noun, group?.Suffix));
    }

    /// <summary>The rules that are hit and do not give way to another hit.</summary>
    private static List<Rule> Remaining(Dictionary<string, FeatureValue> features)
    {
        var hits = Rules.Rules
            .Where(rule => rule.Subject == SubjectKind.Indicator && RuleEvaluator.Judge(rule.Cells, features).Verdict == Verdict.Hit)
            .ToList();
        return hits.FindAll(hit => !hits.Exists(other => other.Overrides.Contains(hit.Id, StringComparer.Ordinal)));
    }

    private static T Load<T>(Func<SourceFile, DiagnosticBag, T?> read, string name)
        where T : class
    {
        var faults = new DiagnosticBag();
        var path = Path.Combine(Repository.Root, "templates", "speech", name);
        var loaded = read(new SourceFile(name, File.ReadAllBytes(path)), faults);
        Assert.Empty(faults.Items);
        return loaded!;
    }
}
