namespace PingAnDocs.Writing.Overview;

/// <summary>What the charts draw; the same for the page and for the workbook.</summary>
/// <param name="Ranking">The counties by the headline figure.</param>
/// <param name="Scatter">Those whose change and distance are both known, in the order of the inputs.</param>
internal sealed record OverviewCharts(Ranking Ranking, IReadOnlyList<CountyPoint> Scatter)
{
    /// <summary>Reads the counties once and keeps of each a name and three figures.</summary>
    public static OverviewCharts Of(OverviewTable table, IEnumerable<DocumentOutcome> outcomes)
    {
        if (table.Headline is not { } headline) return new OverviewCharts(new Ranking([]), []);
        List<CountyPoint> points = [];
        foreach (var row in table.Rows(outcomes))
        {
            if (row.Find(headline.Column) is not { } figures) continue;
            points.Add(new CountyPoint(row.Number, row.Name, headline.Level.In(figures), headline.Change?.In(figures), headline.Gap?.In(figures)));
        }

        return new OverviewCharts(Ranking.Of(points), [.. points.Where(point => point is { Change: not null, Gap: not null })]);
    }
}
