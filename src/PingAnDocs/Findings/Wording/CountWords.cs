using PingAnDocs.Findings.Features;

namespace PingAnDocs.Findings.Wording;

/// <summary>What "at least one" and "none" of a count mean in words.</summary>
internal sealed record CountWords(string Some, string None)
{
    private static readonly Dictionary<string, CountWords> Known = new(StringComparer.Ordinal)
    {
        [FeatureNames.BelowCount] = new("低于至少一项平均水平", "不低于任何一项平均水平"),
        [FeatureNames.AboveCount] = new("高于至少一项平均水平", "不高于任何一项平均水平"),
        [FeatureNames.WidenedCount] = new("至少一项差距扩大", "没有差距扩大"),
        [FeatureNames.LeaderCount] = new("有镇街进入前列", "没有镇街进入前列"),
        [FeatureNames.SubunitFalls] = new("有镇街下降", "没有镇街下降"),
        [FeatureNames.SubunitRises] = new("有镇街上升", "没有镇街上升"),
        [FeatureNames.BelowIndicatorCount] = new("有指标低于平均水平", "没有指标低于平均水平"),
        [FeatureNames.FallenIndicatorCount] = new("有指标下降", "没有指标下降"),
    };

    public static CountWords? Of(string feature) => Known.GetValueOrDefault(feature);
}
