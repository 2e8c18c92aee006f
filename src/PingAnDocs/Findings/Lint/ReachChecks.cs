using PingAnDocs.Data;
using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs.Findings.Lint;

/// <summary>RL031 and RL032: rules that say the same, and rules whose every hit gives way to another rule.</summary>
internal static class ReachChecks
{
    public static IEnumerable<Diagnostic> Check(RuleBoxes boxes) =>
        boxes.Rules.Where(entry => !entry.Box.IsEmpty).SelectMany(entry => Same(entry, boxes).Concat(Covered(entry, boxes)));

    /// <summary>Everything that lets the rule through is taken by the rules that override it.</summary>
    private static IEnumerable<Diagnostic> Covered((Rule Rule, Box Box) entry, RuleBoxes boxes)
    {
        var over = boxes.Rules
            .Where(other => other.Rule != entry.Rule && other.Rule.Subject == entry.Rule.Subject
                && other.Rule.Overrides.Contains(entry.Rule.Id, StringComparer.Ordinal) && other.Box.Meets(entry.Box))
            .ToList();
        if (over.Count > 0 && entry.Box.ExceptAll(over.Select(other => other.Box)).Count == 0)
            yield return DataFault.Warning(
                RuleCodes.Unreachable, entry.Rule.Place, $"规则{entry.Rule.Id}永远用不上：凡是满足它的，都被{Ids(over)}覆盖。")
                with { Hint = $"请收紧{Ids(over)}的条件，或从其“覆盖”（overrides）里去掉{entry.Rule.Id}；确实不再需要就删去这条规则。" };
    }

    /// <summary>Two problems under the same conditions may be meant; the same problem twice never is. Overridden ones are told as unreachable.</summary>
    private static IEnumerable<Diagnostic> Same((Rule Rule, Box Box) entry, RuleBoxes boxes) =>
        from earlier in boxes.Rules.TakeWhile(other => other.Rule != entry.Rule)
        where earlier.Rule.Subject == entry.Rule.Subject && SameOutcome(earlier.Rule.Outcome, entry.Rule.Outcome)
        where earlier.Box.Meets(entry.Box) && earlier.Box.ExceptAll([entry.Box]).Count == 0 && entry.Box.ExceptAll([earlier.Box]).Count == 0
        where !earlier.Rule.Overrides.Contains(entry.Rule.Id, StringComparer.Ordinal) && !entry.Rule.Overrides.Contains(earlier.Rule.Id, StringComparer.Ordinal)
        select DataFault.Warning(
            RuleCodes.SameConditions, entry.Rule.Place, $"规则{entry.Rule.Id}与第{earlier.Rule.Place.Line}行的{earlier.Rule.Id}条件相同、结论相同，重复了。")
            with { Hint = "请删去其中一条，或改正写错的条件。" };

    private static bool SameOutcome(RuleOutcome one, RuleOutcome other) => one.Problem == other.Problem && one.Strength == other.Strength;

    private static string Ids(List<(Rule Rule, Box Box)> rules) => string.Join('、', rules.Select(entry => entry.Rule.Id));
}
