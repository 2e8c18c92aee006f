using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings;

public class RuleChecksTests
{
    private const string Tested = ", \"tests\": [ { \"given\": {}, \"expect\": null } ]";

    [Fact]
    public void The_sample_rules_are_clean() => Assert.Empty(RuleChecks.Check(SampleRules.Book(), Make.Catalog));

    [Theory]
    [InlineData("\"指标类\": \"知晓度\"", "KT122 Error 知晓率")]
    [InlineData("\"指标类\": \"非(知晓率,参与)\"", "KT122 Error ")]
    [InlineData("\"组\": \"政法队伍满意度\"", "KT122 Warning 政法队伍满意率")]
    [InlineData("\"指标\": \"平安创建知晓率\"", "KT122 Error 平安建设知晓率")]
    [InlineData("\"指标\": \"平安建设知晓度\"", "KT122 Warning 平安建设知晓率")]
    public void A_word_the_kit_does_not_know_is_named_with_the_nearest(string cell, string expected) =>
        Assert.Equal([expected], Check(SampleRules.Rule("R-001", cell, Tested)).Select(fault => $"{fault.Code} {fault.Severity} {fault.Expected}"));

    [Theory]
    [InlineData("\"指标类\": \"知晓率,队伍满意率,其他\"")]
    [InlineData("\"指标\": \"平安建设知晓率\"")]
    [InlineData("\"组\": \"政法队伍满意率\"")]
    [InlineData("\"调查\": \"省级\"")]
    public void Words_of_the_kit_and_open_words_are_no_fault(string cell) => Assert.Empty(Check(SampleRules.Rule("R-001", cell, Tested)));

    [Fact]
    public void A_rule_without_tests_is_a_warning() =>
        Assert.Equal(["KT123 Warning"], Codes(SampleRules.Rule("R-001", "\"同比\": \"> 0\"")));

    [Fact]
    public void A_rule_whose_own_test_fails_makes_the_kit_unusable()
    {
        var rule = SampleRules.Rule("R-001", "\"同比\": \"> 0\"", ", \"tests\": [ { \"given\": { \"同比\": 0 }, \"expect\": true } ]");
        Assert.Equal(["KT124 Error"], Codes(rule));
    }

    [Theory]
    [InlineData("\"同比\": \"< 0\"", "\"同比\": \"<= 0\"", true)]
    [InlineData("\"同比\": \"< 0\"", "\"与全市差\": \"< 0\"", true)]
    [InlineData("\"同比\": \"< 0\"", "\"同比\": \">= 0\"", false)]
    [InlineData("\"同比\": \"[-1..0)\"", "\"同比\": \"< -1\"", false)]
    [InlineData("\"指标类\": \"知晓率\", \"同比\": \"< 0\"", "\"指标类\": \"非(知晓率)\", \"同比\": \"< 0\"", false)]
    [InlineData("\"同比\": \"缺失\"", "\"同比\": \"有值\"", false)]
    public void Rules_of_an_exclusive_group_that_can_meet_are_a_warning(string one, string other, bool overlap)
    {
        const string More = Tested + ", \"exclusiveGroup\": \"主因\"";
        string[] expected = overlap ? ["KT130 Warning"] : [];
        Assert.Equal(expected, Codes(SampleRules.Rule("R-001", one, More), SampleRules.Rule("R-002", other, More)).Where(code => code.StartsWith("KT13", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_override_or_another_group_settles_the_overlap()
    {
        var one = SampleRules.Rule("R-001", "\"同比\": \"< 0\"", Tested + ", \"exclusiveGroup\": \"主因\", \"overrides\": [\"R-002\"]");
        var other = SampleRules.Rule("R-002", "\"同比\": \"< 0\"", Tested + ", \"exclusiveGroup\": \"主因\"");
        var elsewhere = SampleRules.Rule("R-003", "\"同比\": \"< 0\"", Tested + ", \"exclusiveGroup\": \"次因\"");
        Assert.DoesNotContain("KT130 Warning", Codes(one, other, elsewhere));
    }

    [Fact]
    public void A_book_built_by_hand_is_checked_for_ids_and_cycles_too()
    {
        var rule = SampleRules.Book().Rules[0];
        var book = new RuleBook("1", 3, [rule with { Overrides = ["R-101", "R-110"] }, rule]);
        Assert.Equal(["KT102", "KT120", "KT121"], RuleChecks.Check(book, Make.Catalog).Select(fault => fault.Code));
    }

    private static IReadOnlyList<Diagnostic> Check(params string[] rules) =>
        RuleChecks.Check(RuleBookReader.Read(SampleRules.File(SampleRules.WithRules(rules)), new DiagnosticBag())!, Make.Catalog);

    private static IEnumerable<string> Codes(params string[] rules) => Check(rules).Select(fault => $"{fault.Code} {fault.Severity}");
}
