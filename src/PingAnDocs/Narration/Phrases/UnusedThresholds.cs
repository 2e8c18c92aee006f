using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs.Narration.Phrases;

/// <summary>RL051: named thresholds that no cell refers to; whoever changes one would wonder why nothing happens.</summary>
internal static class UnusedThresholds
{
    public static IEnumerable<Diagnostic> Check(RuleBook rules, PhraseBook book)
    {
        var used = rules.Rules.SelectMany(rule => rule.Cells).Concat(Claims(book)).SelectMany(cell => cell.Test.Thresholds).ToHashSet(StringComparer.Ordinal);
        return rules.Thresholds.All.Where(threshold => !used.Contains(threshold.Name)).Select(threshold => DataFault.Warning(
            RuleCodes.UnusedThreshold, threshold.Place, $"阈值“{threshold.Name}”没有任何条件用到，改它不起作用。")
            with { Found = threshold.Name, Hint = "请在规则的条件里用它的名称代替数，如 \">= " + threshold.Name + "\"；不再需要就删去。" });
    }

    private static IEnumerable<Cell> Claims(PhraseBook book) =>
        book.Phrases.Values.Concat(book.Strengths.Values).SelectMany(phrase => phrase.Asserts)
            .Concat(book.Causes.Values.SelectMany(cause => cause.Requires));
}
