using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>What detection relies on: ids are unique, overrides name existing rules and never lead back.</summary>
internal static class OverrideChecks
{
    public static IReadOnlyList<Diagnostic> Check(RuleBook book) => [.. Duplicates(book), .. Unknown(book), .. Cycles(book)];

    private static IEnumerable<Diagnostic> Duplicates(RuleBook book) =>
        from same in book.Rules.Where(rule => rule.Id.Length > 0).GroupBy(rule => rule.Id, StringComparer.Ordinal)
        from rule in same.Skip(1)
        select DataFault.Error(RuleCodes.DuplicateRule, rule.Place, $"编号{rule.Id}用了两次，前一次在第{same.First().Place.Line}行。")
            with { Found = rule.Id, Hint = "请给后一条换一个编号。" };

    private static IEnumerable<Diagnostic> Unknown(RuleBook book)
    {
        var ids = book.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return from rule in book.Rules
               from id in rule.Overrides
               where !ids.Contains(id)
               let nearest = NearestName.Of(id, ids)
               select DataFault.Error(RuleCodes.UnknownOverride, rule.PlaceOf(id), $"规则{rule.Id}要覆盖的{Quoted.Short(id)}不存在。")
                   with { Found = Quoted.Short(id), Expected = nearest ?? "", Hint = nearest is null ? "" : $"是不是想写“{nearest}”？" };
    }

    /// <summary>One fault per cycle, at its earliest rule.</summary>
    private static IEnumerable<Diagnostic> Cycles(RuleBook book)
    {
        var named = book.Rules.GroupBy(rule => rule.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.SelectMany(rule => rule.Overrides).ToList(), StringComparer.Ordinal);
        var reach = named.Keys.ToDictionary(id => id, id => Reach(id, named), StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in book.Rules)
        {
            var round = reach[rule.Id].Where(id => reach.TryGetValue(id, out var back) && back.Contains(rule.Id)).ToList();
            if (!round.Contains(rule.Id) || reported.Contains(rule.Id))
                continue;
            reported.UnionWith(round);
            yield return DataFault.Error(
                RuleCodes.OverrideCycle, rule.Place, $"覆盖关系绕成了圈：{string.Join('、', round.Order(StringComparer.Ordinal))}。")
                with { Hint = "互相覆盖的规则会一条不剩，请删去其中一条的“覆盖”（overrides）。" };
        }
    }

    /// <summary>Every rule that can be reached over overrides, in at least one step.</summary>
    private static HashSet<string> Reach(string id, Dictionary<string, List<string>> named)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(named.GetValueOrDefault(id) ?? []);
        while (open.TryPop(out var next))
        {
            if (!reached.Add(next))
                continue;
            foreach (var further in named.GetValueOrDefault(next) ?? [])
                open.Push(further);
        }

        return reached;
    }
}
