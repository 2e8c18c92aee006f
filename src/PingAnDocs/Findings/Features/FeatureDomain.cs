namespace PingAnDocs.Findings.Features;

/// <summary>Which numbers a feature can take at all, and in what a distance between two of them is counted.</summary>
/// <param name="Least">Smallest number; null when there is none.</param>
/// <param name="Whole">True for counts and ranks, which have no fractions.</param>
/// <param name="Measure">Measure word of a distance, such as 项; empty for features in the unit of the indicator.</param>
internal sealed record FeatureDomain(decimal? Least, bool Whole, string Measure)
{
    private static readonly FeatureDomain AnyNumber = new(null, false, "");

    private static readonly Dictionary<string, FeatureDomain> Narrower = new(StringComparer.Ordinal)
    {
        [FeatureNames.FallsInARow] = Count(0, "次"),
        [FeatureNames.RisesInARow] = Count(0, "次"),
        [FeatureNames.BelowCount] = Count(0, "项"),
        [FeatureNames.AboveCount] = Count(0, "项"),
        [FeatureNames.ComparedCount] = Count(1, "项"),
        [FeatureNames.WidenedCount] = Count(0, "项"),
        [FeatureNames.LargestShortfall] = new(0, false, ""),
        [FeatureNames.Rank] = Count(1, "位"),
        [FeatureNames.RankChange] = new(null, true, "位"),
        [FeatureNames.IndicatorCount] = Count(1, "项"),
        [FeatureNames.BelowIndicatorCount] = Count(0, "项"),
        [FeatureNames.FallenIndicatorCount] = Count(0, "项"),
        [FeatureNames.SubunitCount] = Count(1, "个"),
        [FeatureNames.SubunitSpread] = new(0, false, ""),
        [FeatureNames.SubunitFalls] = Count(0, "个"),
        [FeatureNames.SubunitRises] = Count(0, "个"),
        [FeatureNames.LeaderCount] = Count(0, "个"),
    };

    /// <summary>The domain of a number feature; every number where nothing narrower is known.</summary>
    public static FeatureDomain Of(string feature) => Narrower.GetValueOrDefault(feature, AnyNumber);

    private static FeatureDomain Count(decimal least, string measure) => new(least, true, measure);
}
