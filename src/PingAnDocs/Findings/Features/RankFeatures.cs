using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>The first rank of an indicator: position, movement, third, last place.</summary>
internal static class RankFeatures
{
    public static void Write(FeatureSheet sheet, IndicatorFacts facts)
    {
        if (facts.Ranks.Count == 0)
            return;
        var rank = facts.Ranks[0];
        sheet.Fact(FeatureNames.Rank, rank.Position);
        if (facts.Indicator.Comparable)
            sheet.Fact(FeatureNames.RankChange, rank.Change);
        if (rank.Of is null)
            return;
        IReadOnlyList<SourcePlace> sources = [.. rank.Position.Sources, .. rank.Of.Sources];
        sheet.Word(FeatureNames.RankThird, Third(rank.Position.Value, rank.Of.Value), sources);
        if (rank.Of.Value >= 2)
            sheet.YesNo(FeatureNames.IsLast, rank.Position.Value == rank.Of.Value, sources);
    }

    /// <summary>Fewer than three ranked units have no thirds: empty.</summary>
    private static string Third(decimal position, decimal of)
    {
        if (of < 3)
            return "";
        if (position * 3 <= of)
            return FeatureNames.Front;
        return position * 3 <= of * 2 ? FeatureNames.Middle : FeatureNames.Rear;
    }
}
