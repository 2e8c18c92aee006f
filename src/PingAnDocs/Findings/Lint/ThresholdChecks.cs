using PingAnDocs.Data;
using PingAnDocs.Findings.RuleTable;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Lint;

/// <summary>RL060: every threshold needs a test on it and a test one step beside it, in which all other cells hold; else a wrong sign would go unseen.</summary>
internal static class ThresholdChecks
{
    public static IEnumerable<Diagnostic> Check(RuleBook book) =>
        from rule in book.Rules
        where rule.Tests.Count > 0
        from cell in rule.Cells
        where cell.Test is NumberTest
        let deciding = rule.Tests.Where(test => Decides(rule, cell, test)).Select(test => ValueOf(test, cell.Feature)).OfType<decimal>().ToList()
        from probe in ThresholdProbe.Of(cell)
        where !deciding.Exists(probe.IsMetBy)
        select Missing(rule, cell, probe);

    /// <summary>True when the verdict of the test hangs on this cell alone.</summary>
    private static bool Decides(Rule rule, Cell cell, RuleTest test) =>
        rule.Cells.All(other => other == cell || other.Test.Evaluate(test.Given.GetValueOrDefault(other.Feature)) == true);

    private static decimal? ValueOf(RuleTest test, string feature) => test.Given.GetValueOrDefault(feature)?.Number;

    private static Diagnostic Missing(Rule rule, Cell cell, ThresholdProbe probe)
    {
        var (word, flag) = probe.Holds ? ("应当命中", "命中（true）") : ("不应命中", "不命中（false）");
        return DataFault.Warning(
            RuleCodes.ThresholdUntested, cell.Place, $"规则{rule.Id}的界值“{cell.Feature} {cell.Test.Text}”缺一个紧靠界值、{word}的测试。")
            with { Hint = $"请给这条规则加一个测试（tests，“规则测试”表里的一行）：“{cell.Feature}”为{probe.Written}，其余条件都满足，应得结果（expect）为{flag}。" };
    }
}
