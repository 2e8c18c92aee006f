using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>A name or alias must lead to one indicator only, else a figure would be reported under the wrong head.</summary>
internal static class IndicatorNameChecks
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<(IndicatorEntry Entry, SourcePlace Place)> indicators)
    {
        var owners = new Dictionary<string, IndicatorEntry>(StringComparer.Ordinal);
        foreach (var (entry, place) in indicators)
        {
            if (entry.Name.Length > 0 && !owners.TryAdd(entry.Name, entry))
                yield return Fault(RuleCodes.DuplicateIndicator, place, $"指标“{Quoted.Short(entry.Name)}”列了两次。", entry.Name);
        }

        foreach (var (entry, place) in indicators)
        {
            foreach (var alias in entry.Aliases.Where(alias => !owners.TryAdd(alias, entry)))
                yield return Fault(RuleCodes.AliasClash, place, Clash(alias, entry, owners[alias]), alias);
        }
    }

    public static IEnumerable<Diagnostic> Check(IReadOnlyList<(IndicatorGroup Group, SourcePlace Place)> groups) =>
        from same in groups.GroupBy(read => read.Group.Name, StringComparer.Ordinal)
        where same.Key.Length > 0
        from read in same.Skip(1)
        select Fault(RuleCodes.DuplicateGroup, read.Place, $"组“{Quoted.Short(same.Key)}”列了两次。", same.Key);

    private static string Clash(string alias, IndicatorEntry entry, IndicatorEntry owner) => ReferenceEquals(entry, owner)
        ? $"指标“{Quoted.Short(entry.Name)}”的别名“{Quoted.Short(alias)}”重复。"
        : $"别名“{Quoted.Short(alias)}”同时属于“{Quoted.Short(owner.Name)}”和“{Quoted.Short(entry.Name)}”。";

    private static Diagnostic Fault(string code, SourcePlace place, string message, string found) =>
        DataFault.Error(code, place, message) with { Found = Quoted.Short(found), Hint = "请删去其中一个。" };
}
