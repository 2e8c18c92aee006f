using PingAnDocs.Data;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>Finds rules of one exclusive group that can be hit together although neither overrides the other. Rules are boxes, so the answer is exact.</summary>
internal static class OverlapChecks
{
    public static IEnumerable<Diagnostic> Check(RuleBook book) =>
        from later in book.Rules.Select((rule, index) => (Rule: rule, Index: index))
        where later.Rule.ExclusiveGroup.Length > 0
        from earlier in book.Rules.Take(later.Index)
        where earlier.ExclusiveGroup == later.Rule.ExclusiveGroup && earlier.Subject == later.Rule.Subject
        where !Settled(earlier, later.Rule) && Overlap(earlier, later.Rule)
        select DataFault.Warning(
            RuleCodes.Overlap,
            later.Rule.Place,
            $"同组“{earlier.ExclusiveGroup}”的{earlier.Id}和{later.Rule.Id}可能同时命中，而没有写明谁覆盖谁。")
            with { Hint = "请收紧其中一条的条件，或在更具体的一条的“覆盖”（overrides）里写上另一条。" };

    private static bool Settled(Rule one, Rule other) =>
        one.Overrides.Contains(other.Id, StringComparer.Ordinal) || other.Overrides.Contains(one.Id, StringComparer.Ordinal);

    /// <summary>Two boxes meet when they meet in every feature both ask about.</summary>
    private static bool Overlap(Rule one, Rule other) => one.Cells.All(cell =>
        other.Cells.Where(opposite => opposite.Feature == cell.Feature).All(opposite => TestGeometry.Overlap(cell.Test, opposite.Test)));
}
