using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>Where an indicator stands among the indicators of its own wave.</summary>
internal static class PeerFeatures
{
    private const int FewestPeers = 3;

    public static void Write(FeatureSheet sheet, IndicatorFacts facts, IReadOnlyList<IndicatorFacts> wave)
    {
        var sameUnit = wave.Where(other => other.Indicator.Unit == facts.Indicator.Unit).ToList();
        WriteLowest(sheet, FeatureNames.LowestOfWave, facts.Value, [.. sameUnit.Where(HasValue).Select(other => other.Value!)]);
        if (facts.Indicator.Group.Length == 0)
            return;
        var group = wave.Where(other => other.Indicator.Group == facts.Indicator.Group).ToList();
        if (group.TrueForAll(member => member.Indicator.Unit == facts.Indicator.Unit))
            WriteGroup(sheet, facts, group);
    }

    private static void WriteGroup(FeatureSheet sheet, IndicatorFacts facts, List<IndicatorFacts> group)
    {
        Func<IndicatorFacts, Fact?>? measure = group.TrueForAll(HasValue) ? member => member.Value : CommonGap(group);
        if (measure is not null)
            WriteLowest(sheet, FeatureNames.LowestOfGroup, measure(facts), [.. group.Select(member => measure(member)!)]);
    }

    /// <summary>The gap to the last comparator all members have a gap to; null when there is none.</summary>
    private static Func<IndicatorFacts, Fact?>? CommonGap(List<IndicatorFacts> group)
    {
        var key = group[0].Comparisons.Select(comparison => comparison.Comparator.Key)
            .LastOrDefault(candidate => group.TrueForAll(member => GapTo(member, candidate) is not null));
        return key is null ? null : member => GapTo(member, key);
    }

    /// <summary>Lowest shared by several is still lowest, but where all are equal nobody is.</summary>
    private static void WriteLowest(FeatureSheet sheet, string name, Fact? own, List<Fact> all)
    {
        if (own is null || all.Count < FewestPeers)
            return;
        var (lowest, highest) = (all.Min(fact => fact.Value), all.Max(fact => fact.Value));
        sheet.YesNo(name, own.Value == lowest && lowest < highest, all.SelectMany(fact => fact.Sources));
    }

    private static bool HasValue(IndicatorFacts facts) => facts.Value is not null;

    private static Fact? GapTo(IndicatorFacts facts, string key) =>
        facts.Comparisons.FirstOrDefault(comparison => comparison.Comparator.Key == key)?.Gap;
}
