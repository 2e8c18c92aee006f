using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings;

public class ExplanationTests
{
    [Theory]
    [InlineData("%", "\"同比\": \"> 3\"", "2.99", "差0.01个百分点未达")]
    [InlineData("分", "\"同比\": \"> 3\"", "2.5", "差0.5分未达")]
    [InlineData("", "\"同比\": \"> 3\"", "2.5", "差0.5未达")]
    [InlineData("%", "\"同比\": \"> 3\"", "3", "恰为界值，未达")]
    [InlineData("%", "\"低于平均数\": \">= 1\"", "0.2", "差1项未达")]
    public void A_miss_tells_the_failing_cell_and_the_distance_in_its_own_measure(string unit, string cell, string change, string distance)
    {
        var spec = new IndicatorSpec("社会治安满意率") { Change = decimal.Parse(change, System.Globalization.CultureInfo.InvariantCulture), Unit = unit, Gaps = { ["city"] = 1 } };
        var explanation = Assert.Single(Explain([spec], SampleRules.Rule("R-001", cell)));
        Assert.Equal(distance, Assert.Single(explanation.Cells).Distance);
        Assert.EndsWith($"（{distance}）", explanation.Evaluation.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Undecided_tells_what_is_missing_and_keeps_what_is_known()
    {
        var explanation = Assert.Single(Explain([new IndicatorSpec("社会治安满意率") { Change = 1 }], SampleRules.Rule("R-001", "\"同比\": \"> 0\", \"低于平均数\": \"= 0\"")));
        Assert.Equal(Verdict.Undecided, explanation.Evaluation.Verdict);
        Assert.Equal(["低于平均数"], explanation.Missing);
        Assert.Equal(["True 1", " "], explanation.Cells.Select(cell => $"{cell.Holds} {cell.Value?.Number}"));
    }

    [Theory]
    [InlineData(", \"overrides\": [\"R-002\"]", "")]
    [InlineData(", \"exclusiveGroup\": \"成绩\"", ", \"exclusiveGroup\": \"成绩\"")]
    public void An_overridden_hit_tells_by_which_rule(string one, string other)
    {
        var explanations = Explain([new IndicatorSpec("社会治安满意率") { Change = 1 }], SampleRules.Rule("R-001", "\"同比\": \"> 0\"", one), SampleRules.Rule("R-002", "\"同比\": \">= 0\"", other));
        Assert.Equal(["", "R-001"], explanations.Select(explanation => explanation.Winner?.Id ?? ""));
    }

    private static IReadOnlyList<Explanation> Explain(IndicatorSpec[] indicators, params string[] rules)
    {
        var book = RuleBookReader.Read(SampleRules.File(SampleRules.WithRules(rules)), new DiagnosticBag())!;
        return Explanation.Of(FindingDetector.Detect(Make.Survey(new WaveSpec("省级调查", indicators)), Make.Catalog, book));
    }
}
