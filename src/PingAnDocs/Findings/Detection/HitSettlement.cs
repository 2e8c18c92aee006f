using PingAnDocs.Data;
using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs.Findings.Detection;

/// <summary>Settles the hits on one subject: overrides first, then one hit per exclusive group.</summary>
internal static class HitSettlement
{
    /// <summary>The same evaluations, with the hits that give way marked; an exclusive group that overrides do not settle is a warning.</summary>
    public static IReadOnlyList<Evaluation> Settle(IReadOnlyList<Evaluation> subject, DiagnosticBag remarks)
    {
        var hits = subject.Where(evaluation => evaluation.Verdict == Verdict.Hit).ToList();
        if (hits.Count < 2)
            return subject;
        var givesWay = new Dictionary<Rule, string>(ReferenceEqualityComparer.Instance);
        foreach (var hit in hits)
        {
            if (hits.Find(other => other.Rule.Overrides.Contains(hit.Rule.Id, StringComparer.Ordinal)) is { } winner)
                givesWay[hit.Rule] = $"被{winner.Rule.Id}覆盖";
        }

        SettleGroups([.. hits.Where(hit => !givesWay.ContainsKey(hit.Rule))], givesWay, remarks);
        return [.. subject.Select(evaluation => Mark(evaluation, givesWay))];
    }

    private static void SettleGroups(List<Evaluation> remaining, Dictionary<Rule, string> givesWay, DiagnosticBag remarks)
    {
        foreach (var group in remaining.Where(hit => hit.Rule.ExclusiveGroup.Length > 0).GroupBy(hit => hit.Rule.ExclusiveGroup, StringComparer.Ordinal))
        {
            var ranked = group.OrderByDescending(hit => hit.Rule.Outcome.Gravity).ThenBy(hit => hit.Rule.Id, StringComparer.Ordinal).ToList();
            foreach (var loser in ranked.Skip(1))
            {
                givesWay[loser.Rule] = $"同组“{group.Key}”只留一条，让位于{ranked[0].Rule.Id}";
                remarks.Add(Warn(ranked[0], loser));
            }
        }
    }

    private static Evaluation Mark(Evaluation evaluation, Dictionary<Rule, string> givesWay) =>
        evaluation.Verdict == Verdict.Hit && givesWay.TryGetValue(evaluation.Rule, out var reason)
            ? evaluation with { Verdict = Verdict.Overridden, Why = $"{reason}：{evaluation.Why}" }
            : evaluation;

    private static Diagnostic Warn(Evaluation winner, Evaluation loser) =>
        DataFault.Warning(
            RuleCodes.SecondHit,
            loser.Rule.Place,
            $"{loser.Subject.Name}同时命中同组“{loser.Rule.ExclusiveGroup}”的{winner.Rule.Id}和{loser.Rule.Id}，按轻重和编号只留{winner.Rule.Id}。")
            with { Hint = $"请在其中一条规则里写明覆盖，如{winner.Rule.Id}的“覆盖”（overrides）里加上{loser.Rule.Id}。" };
}
