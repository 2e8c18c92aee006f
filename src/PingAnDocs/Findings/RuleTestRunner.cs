using PingAnDocs.Findings.Detection;

namespace PingAnDocs.Findings;

/// <summary>Runs the tests that rules carry themselves.</summary>
public static class RuleTestRunner
{
    /// <summary>One result per test, in the order of the book.</summary>
    public static IReadOnlyList<RuleTestResult> Run(RuleBook book) =>
        [.. book.Rules.SelectMany(rule => rule.Tests.Select((test, index) => RunTest(rule, test, index + 1)))];

    private static RuleTestResult RunTest(Rule rule, RuleTest test, int number)
    {
        var features = test.Given.Where(pair => pair.Value is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
        var judgement = RuleEvaluator.Judge(rule.Cells, features);
        var expected = test.Expect switch { true => Verdict.Hit, false => Verdict.Miss, null => Verdict.Undecided };
        return judgement.Verdict == expected
            ? new RuleTestResult(rule, test, true, "")
            : new RuleTestResult(rule, test, false, Explain(rule, number, expected, judgement));
    }

    private static string Explain(Rule rule, int number, Verdict expected, Judgement actual) =>
        $"规则{rule.Id}的第{number}个测试：期望{VerdictWords.Of(expected)}，实际{VerdictWords.Of(actual.Verdict)}（{actual.Why}）。";
}
