using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>The parts of a composite must be indicators of the kit, each part of one composite only, and no composite themselves.</summary>
internal static class PartChecks
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<(IndicatorEntry Entry, SourcePlace Place)> indicators)
    {
        var entries = indicators.Select(read => read.Entry).DistinctBy(entry => entry.Name).ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (entry, place) in indicators)
        {
            foreach (var part in entry.Parts)
            {
                if (Fault(entry, part, entries, owners) is { } fault)
                    yield return fault with { Place = place };
                owners.TryAdd(part, entry.Name);
            }
        }
    }

    private static Diagnostic? Fault(IndicatorEntry entry, string part, Dictionary<string, IndicatorEntry> entries, Dictionary<string, string> owners)
    {
        var nowhere = SourcePlace.WholeFile("");
        if (!entries.TryGetValue(part, out var known))
            return DataFault.Error(RuleCodes.UnknownPart, nowhere, $"指标“{Quoted.Short(entry.Name)}”的分项“{Quoted.Short(part)}”没有列在指标表里。")
                with { Found = Quoted.Short(part), Expected = NearestName.Of(part, entries.Keys) ?? "", Hint = "分项（parts）要写规范名称，不写别名。" };
        if (known.Parts.Count > 0)
            return DataFault.Error(RuleCodes.PartOfPart, nowhere, $"分项“{Quoted.Short(part)}”自己又有分项。")
                with { Found = Quoted.Short(part), Hint = "综合指标的分项只能是单项指标。" };
        return owners.TryGetValue(part, out var owner)
            ? DataFault.Error(RuleCodes.PartOfPart, nowhere, $"“{Quoted.Short(part)}”已经是“{Quoted.Short(owner)}”的分项。")
                with { Found = Quoted.Short(part), Hint = "一项指标只能是一个综合指标的分项，也只写一次。" }
            : null;
    }
}
