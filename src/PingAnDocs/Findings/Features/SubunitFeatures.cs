using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>The towns and streets of a wave: how many, how far apart, how many moved.</summary>
internal static class SubunitFeatures
{
    public static void Write(FeatureSheet sheet, Subunits? subunits)
    {
        if (subunits is null)
            return;
        if (subunits.Items.Count > 0)
            sheet.Number(FeatureNames.SubunitCount, subunits.Items.Count, [subunits.Place]);
        WriteSpread(sheet, [.. subunits.Items.Where(item => item.Value is not null).Select(item => item.Value!)]);
        WriteMovement(sheet, [.. subunits.Items.Where(item => item.Value is not null && item.Previous is not null)]);
        WriteLeaders(sheet, subunits);
    }

    private static void WriteSpread(FeatureSheet sheet, List<Datum> values)
    {
        if (values.Count == 0)
            return;
        var (lowest, highest) = (values.MinBy(datum => datum.Value)!, values.MaxBy(datum => datum.Value)!);
        sheet.Number(FeatureNames.SubunitLowest, lowest.Value, [lowest.Place]);
        if (values.Count >= 2)
            sheet.Number(FeatureNames.SubunitSpread, highest.Value - lowest.Value, [highest.Place, lowest.Place]);
    }

    private static void WriteMovement(FeatureSheet sheet, List<Subunit> both)
    {
        if (both.Count == 0)
            return;
        var sources = both.SelectMany(item => new[] { item.Value!.Place, item.Previous!.Place }).ToList();
        sheet.Number(FeatureNames.SubunitFalls, both.Count(item => item.Value!.Value < item.Previous!.Value), sources);
        sheet.Number(FeatureNames.SubunitRises, both.Count(item => item.Value!.Value > item.Previous!.Value), sources);
    }

    /// <summary>Counted from the names; without names from the ranks, if every own unit has one. No names is not "none".</summary>
    private static void WriteLeaders(FeatureSheet sheet, Subunits subunits)
    {
        if (subunits.Leaders.Count > 0)
            sheet.Number(FeatureNames.LeaderCount, subunits.Leaders.Count, [subunits.Place]);
        else if (subunits is { Within: { } within, Items.Count: > 0 } && subunits.Items.All(item => item.Rank is not null))
            sheet.Number(
                FeatureNames.LeaderCount,
                subunits.Items.Count(item => item.Rank!.Value <= within.Value),
                [within.Place, .. subunits.Items.Select(item => item.Rank!.Place)]);
    }
}
