using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>How often in a row, up to now, an indicator fell or rose.</summary>
internal static class TrendFeatures
{
    public static void Write(FeatureSheet sheet, IndicatorFacts facts)
    {
        var points = TrendLine.Of(facts);
        if (points.Count < 2)
            return;
        var steps = points.Zip(points.Skip(1), (older, newer) => newer.Value.CompareTo(older.Value)).Reverse().ToList();
        var sources = points.SelectMany(point => point.Sources).ToList();
        sheet.Number(FeatureNames.FallsInARow, steps.TakeWhile(step => step < 0).Count(), sources);
        sheet.Number(FeatureNames.RisesInARow, steps.TakeWhile(step => step > 0).Count(), sources);
    }
}
