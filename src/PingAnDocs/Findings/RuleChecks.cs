using PingAnDocs.Data;
using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs.Findings;

/// <summary>Lint of a rule book against the kit's indicators; reading has already checked each rule by itself.</summary>
public static class RuleChecks
{
    /// <summary>All findings of the lint: errors make the kit unusable, warnings want a look.</summary>
    public static IReadOnlyList<Diagnostic> Check(RuleBook book, IndicatorCatalog indicators) =>
    [
        .. OverrideChecks.Check(book),
        .. WordChecks.Check(book, indicators),
        .. Untested(book),
        .. FailingTests(book),
        .. OverlapChecks.Check(book),
    ];

    private static IEnumerable<Diagnostic> Untested(RuleBook book) =>
        book.Rules.Where(rule => rule.Tests.Count == 0).Select(rule => DataFault.Warning(
            RuleCodes.Untested, rule.Place, $"规则{rule.Id}没有自带的测试：“规则测试”表（tests）里没有它的例子。")
            with { Hint = "请至少各写一个命中和不命中的例子，取值靠近界值。" });

    private static IEnumerable<Diagnostic> FailingTests(RuleBook book) =>
        RuleTestRunner.Run(book).Where(result => !result.Passed).Select(result => DataFault.Error(
            RuleCodes.TestFails, result.Test.Place, result.Explanation)
            with { Hint = "请核对条件和测试，两者有一个写错了。" });
}
