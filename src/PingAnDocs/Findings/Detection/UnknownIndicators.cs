using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs.Findings.Detection;

/// <summary>
/// Warns of indicators the kit does not know. No rule of their class meets them, so one misspelt name changes problems, measures and the
/// whole speech; the drafter must hear of it before it is read out.
/// </summary>
internal static class UnknownIndicators
{
    public static IEnumerable<Diagnostic> In(IEnumerable<IndicatorReading> readings, IndicatorCatalog catalog) =>
        readings.Where(reading => !IsKnown(reading, catalog))
            .DistinctBy(reading => reading.Entry.Name, StringComparer.Ordinal)
            .Select(reading => Warning(reading, catalog));

    private static bool IsKnown(IndicatorReading reading, IndicatorCatalog catalog) =>
        catalog.Indicators.Contains(reading.Entry) || catalog.GroupOf(reading.Facts.Indicator.Group) is not null;

    private static Diagnostic Warning(IndicatorReading reading, IndicatorCatalog catalog)
    {
        var near = NearestName.Of(reading.Entry.Name, catalog.Indicators.SelectMany(entry => entry.Aliases.Prepend(entry.Name)));
        return DataFault.Warning(
            RuleCodes.UnknownIndicator,
            reading.Facts.Indicator.Place,
            $"文稿包不认识指标“{reading.Entry.Name}”，只能按类别“{reading.Entry.Class}”处理，讲话里的问题和措施会因此不同。")
            with { Expected = near ?? "", Hint = near is null ? Unlike : Like(near, catalog) };
    }

    private static string Like(string near, IndicatorCatalog catalog)
    {
        var name = catalog.Find(near, "").Name;
        var known = name == near ? $"“{near}”" : $"“{near}”（即“{name}”）";
        return $"是不是想写{known}？写错了请改数据；是“{name}”的另一种叫法，请加为它的别名；是新的指标，请在文稿包里加上它（“指标”表，即 indicators.json）。";
    }

    private const string Unlike = "是已有指标的另一种叫法，请加为那个指标的别名；是新的指标，请在文稿包里加上它（“指标”表，即 indicators.json）。";
}
