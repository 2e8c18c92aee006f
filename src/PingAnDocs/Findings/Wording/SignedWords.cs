using PingAnDocs.Findings.Features;

namespace PingAnDocs.Findings.Wording;

/// <summary>What the sign of a feature means in words: a fall and a rise, behind and ahead.</summary>
internal sealed record SignedWords(string Below, string Above, string Level)
{
    private static readonly Dictionary<string, SignedWords> Known = new(StringComparer.Ordinal)
    {
        [FeatureNames.Change] = new("同比下降", "同比提升", "同比持平"),
        [FeatureNames.RankChange] = new("位次后退", "位次前进", "位次不变"),
    };

    /// <summary>The words for a feature; null when its sign has no words of its own.</summary>
    public static SignedWords? Of(string feature) => Known.GetValueOrDefault(feature) ?? ComparatorScope.All.Select(scope => Of(feature, scope.Word)).FirstOrDefault(words => words is not null);

    private static SignedWords? Of(string feature, string scope)
    {
        if (feature == FeatureNames.Gap(scope))
            return new($"低于{scope}平均水平", $"高于{scope}平均水平", $"与{scope}平均水平持平");
        if (feature == FeatureNames.GapChange(scope))
            return new($"与{scope}相比变差", $"与{scope}相比变好", $"与{scope}相比没有变化");
        return feature == FeatureNames.GrowthLead(scope)
            ? new($"增幅不及{scope}", $"增幅超过{scope}", $"增幅与{scope}相同")
            : null;
    }
}
