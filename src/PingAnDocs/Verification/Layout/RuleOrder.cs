using System.Globalization;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Layout;

/// <summary>The rules of the layout report in their order, and one result for each where several readers looked: at the file, at its words, at its printed pages.</summary>
internal static class RuleOrder
{
    private static readonly (string Group, int Rules)[] Groups =
        [("PG", 8), ("GR", 8), ("FT", 7), ("TI", 6), ("SP", 4), ("MS", 2), ("PA", 5), ("HD", 7), ("NO", 6), ("AT", 2), ("SG", 3), ("TB", 4), ("TX", 8), ("PK", 5)];

    /// <summary>Identifiers of all rules.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Groups.SelectMany(group => Enumerable.Range(1, group.Rules).Select(number => string.Create(CultureInfo.InvariantCulture, $"{group.Group}-{number:00}")))];

    /// <summary>One result for each rule that somebody looked at, in the order of the report.</summary>
    public static IReadOnlyList<RuleResult> Merge(IEnumerable<RuleResult> results)
    {
        var byId = new Dictionary<string, RuleResult>(StringComparer.Ordinal);
        foreach (var result in results) byId[result.Rule.Id] = byId.TryGetValue(result.Rule.Id, out var first) ? Both(first, result) : result;
        return [.. Ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }

    // What one reader could not see does not undo what the other has seen; what neither has found is a pass, with the reason why one has not looked.
    private static RuleResult Both(RuleResult first, RuleResult second)
    {
        var findings = first.Findings.Concat(second.Findings).ToList();
        var status = findings.Count > 0 ? RuleStatus.Found : (RuleStatus)Math.Min((int)first.Status, (int)second.Status);
        var reason = new[] { first, second }.Where(result => result.Status == status || result.Status == RuleStatus.NotVerified).Select(result => result.Reason).FirstOrDefault(text => text.Length > 0, "");
        return new RuleResult(first.Rule, status, reason, findings);
    }
}
