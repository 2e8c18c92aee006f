using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Wording;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Tests.Findings;

namespace PingAnDocs.Tests.Narration.Phrases;

public class RuleSentenceTests
{
    [Theory]
    [InlineData("\"指标类\": \"治安\", \"同比\": \"< 0\", \"低于平均数\": \">= 1\"", "“治安”类指标同比下降，且低于至少一项平均水平")]
    [InlineData("\"指标类\": \"非(治安,知晓)\", \"同比\": \">= 3\"", "“治安”或“知晓”以外类指标同比提升不少于3")]
    [InlineData("\"组\": \"缺失\", \"低于平均数\": \"= 0\", \"高于平均数\": \"> 0\"", "不分组的指标不低于任何一项平均水平，且高于至少一项平均水平")]
    [InlineData("\"与全省差\": \">= 0\", \"与全市差\": \"<= -0.50\"", "任何指标没有低于全省平均水平，且低于全市平均水平不少于0.50")]
    [InlineData("\"调查\": \"市级\", \"指标\": \"平安建设知晓率\", \"位次\": \"= 1\"", "“市级”调查的、名为“平安建设知晓率”的指标位次为1")]
    [InlineData("\"位次段\": \"靠后\", \"位居末位\": \"否\"", "任何指标位次处于“靠后”，且不属于“位居末位”")]
    [InlineData("\"同比\": \"[-0.5..0)\", \"低于平均数\": \"缺失\"", "任何指标同比不小于-0.5、小于0，且没有“低于平均数”的数据")]
    [InlineData("\"同比\": \"= 0\", \"位次变化\": \"<= 0\", \"低于平均数\": \"[2..3]\"", "任何指标同比持平，且没有位次前进，且低于平均数不小于2、不大于3")]
    [InlineData("\"指标类\": \"治安\", \"同比\": \"-\"", "凡“治安”类指标")]
    public void Cells_are_said_as_one_clause(string cells, string expected) =>
        Assert.Equal(expected, ConditionSentence.Of(Book(SampleRules.Rule("R-001", cells)).Rules[0]));

    [Fact]
    public void A_problem_names_what_it_is_called_where_causes_and_measures_come_from_and_what_it_precedes()
    {
        var kit = WholeKit.Read();
        Assert.Equal(
            "“治安”类指标同比下降，且低于至少一项平均水平时，列为重点问题“社会治安感受不够好”，原因取有佐证数据的“入室盗窃”“盗窃”“巡防”，措施取“提升社会面见警率和小案办理质效”；同时满足时，先于R-104、R-105、R-106、R-107。",
            RuleSentence.Of(kit.Rules.Rules[0], kit.Phrases));
    }

    [Fact]
    public void Every_shipped_rule_is_a_sentence_of_its_own()
    {
        var kit = WholeKit.Read();
        var sentences = kit.Rules.Rules.Select(rule => RuleSentence.Of(rule, kit.Phrases)).ToList();
        Assert.Equal(sentences.Count, sentences.Distinct(StringComparer.Ordinal).Count());
        Assert.All(sentences, sentence => Assert.EndsWith("。", sentence, StringComparison.Ordinal));
    }

    private static RuleBook Book(string rule) => RuleBookReader.Read(SampleRules.File(SampleRules.WithRules(rule)), new DiagnosticBag())!;
}
