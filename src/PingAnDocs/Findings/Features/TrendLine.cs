using PingAnDocs.Data;

namespace PingAnDocs.Findings.Features;

/// <summary>Puts history, base value and present value in one row without a gap, oldest first. What cannot be placed is left out.</summary>
internal static class TrendLine
{
    private static readonly string[] YearlyBases = ["上年", "去年"];

    /// <summary>Empty when the questionnaire changed, or when there is no present value.</summary>
    public static IReadOnlyList<TrendPoint> Of(IndicatorFacts facts)
    {
        if (!facts.Indicator.Comparable || facts.Value is null)
            return [];
        var year = PeriodYear.Of(facts.Wave.Period);
        var now = Point(year, facts.Value);
        var before = facts.Previous is null ? null : Point(year - 1, facts.Previous);
        var history = History(facts.Indicator);
        if (year is null || history.Count == 0 || history[0].Year is null)
            return [.. history, .. before is null ? [] : new[] { before }, now];
        return Unbroken([.. history.Where(point => point.Year < year), .. before is null ? [] : new[] { before }, now]);
    }

    /// <summary>
    /// History counts only in the step of the base: half-years between a value and "last year" would make a false row.
    /// Yearly history is put in order of years, whatever the order of the file.
    /// </summary>
    private static List<TrendPoint> History(Indicator indicator)
    {
        var points = indicator.History
            .Select(past => new TrendPoint(PeriodYear.Of(past.Period), past.Value.Value, [past.Value.Place]))
            .ToList();
        var yearlyBase = YearlyBases.Any(word => indicator.Base.StartsWith(word, StringComparison.Ordinal));
        if (points.TrueForAll(point => point.Year is not null))
            return yearlyBase ? [.. points.OrderBy(point => point.Year)] : [];
        return yearlyBase ? [] : points;
    }

    /// <summary>
    /// The row back from the present as long as no year is missing. The base year may stand in the history too;
    /// where the two differ the row ends there, because nobody knows which one holds.
    /// </summary>
    private static List<TrendPoint> Unbroken(IReadOnlyList<TrendPoint> points)
    {
        var row = new List<TrendPoint> { points[^1] };
        foreach (var sameYear in points.SkipLast(1).GroupBy(point => point.Year).OrderByDescending(group => group.Key))
        {
            var values = sameYear.Select(point => point.Value).Distinct().ToList();
            if (sameYear.Key != row[0].Year - 1 || values.Count > 1)
                break;
            row.Insert(0, new TrendPoint(sameYear.Key, values[0], [.. sameYear.SelectMany(point => point.Sources)]));
        }

        return row;
    }

    private static TrendPoint Point(int? year, Fact fact) => new(year, fact.Value, fact.Sources);
}
