using PingAnDocs.Data;
using PingAnDocs.Findings;

namespace PingAnDocs.Tests.Findings;

public class RuleTestRunnerTests
{
    [Fact]
    public void All_nine_tests_of_the_sample_rules_pass()
    {
        var results = RuleTestRunner.Run(SampleRules.Book());
        Assert.Equal(9, results.Count);
        Assert.All(results, result => Assert.True(result.Passed, result.Explanation));
    }

    [Theory]
    [InlineData("{ \"同比\": -0.12 }", "true", "规则R-001的第1个测试：期望命中，实际不命中（同比 -0.12 不满足 > 0（差0.12未达））。")]
    [InlineData("{ \"同比\": 0.12 }", "false", "规则R-001的第1个测试：期望不命中，实际命中（同比 0.12 满足 > 0）。")]
    [InlineData("{ }", "true", "规则R-001的第1个测试：期望命中，实际待定（缺 同比）。")]
    [InlineData("{ \"同比\": null }", "false", "规则R-001的第1个测试：期望不命中，实际待定（缺 同比）。")]
    [InlineData("{ \"同比\": 0.12 }", "null", "规则R-001的第1个测试：期望待定，实际命中（同比 0.12 满足 > 0）。")]
    public void A_failing_test_says_what_was_expected_and_what_came(string given, string expect, string explanation)
    {
        var rule = SampleRules.Rule("R-001", "\"同比\": \"> 0\"", $$""", "tests": [ { "given": {{given}}, "expect": {{expect}} } ]""");
        var book = RuleBookReader.Read(SampleRules.File(SampleRules.WithRules(rule)), new DiagnosticBag())!;
        var result = Assert.Single(RuleTestRunner.Run(book));
        Assert.Equal((false, explanation), (result.Passed, result.Explanation));
    }
}
