namespace PingAnDocs.Writing.Overview;

/// <summary>The charts of the workbook, and the cells they draw.</summary>
internal static class BookCharts
{
    public const string ProblemSheet = "问题";
    public const string DrawnSheet = "图数据";

    private const int MostPoints = 32_000;
    private const int MostProblems = 40;

    /// <summary>The charts there is data for; the ranking last.</summary>
    public static IReadOnlyList<BookChart> Of(OverviewTable table, OverviewCharts charts) =>
        [.. new[] { Scatter(table, charts), Problems(table), Ranking(table, charts) }.OfType<BookChart>()];

    private static BookChart? Scatter(OverviewTable table, OverviewCharts charts)
    {
        var points = charts.Scatter.Take(MostPoints).ToList();
        if (points.Count == 0 || table.Headline is not { Change: { } change, Gap: { } gap } headline) return null;
        List<decimal> changes = [.. points.Select(point => point.Change!.Value)], gaps = [.. points.Select(point => point.Gap!.Value)];
        return new BookChart(
            $"变化与差距：{headline.Column.Title}", Scatter: true,
            BookSeries.Figures(DrawnSheet, "E", change.Head, signed: true, changes), BookSeries.Figures(DrawnSheet, "F", gap.Head, signed: true, gaps), Around(gaps)) { AcrossScale = Around(changes) };
    }

    private static BookChart? Problems(OverviewTable table)
    {
        var shown = table.Problems.Take(MostProblems).ToList();
        if (shown.Count == 0) return null;
        var names = BookSeries.Names(ProblemSheet, "A", "问题", shown.Select(problem => problem.Name));
        return new BookChart(
            "查出的问题（单位数）", Scatter: false, names,
            BookSeries.Figures(ProblemSheet, "B", "单位数", signed: false, [.. shown.Select(problem => (decimal)problem.Counties)]), Whole(NiceScale.Of(0m, shown[0].Counties)));
    }

    private static BookChart? Ranking(OverviewTable table, OverviewCharts charts)
    {
        var shown = charts.Ranking.Shown.ToList();
        if (shown.Count == 0 || table.Headline is not { } headline) return null;
        List<decimal> levels = [.. shown.Select(entry => entry.County.Level!.Value)];
        var cut = charts.Ranking.Cut ? $"（前、后各{OverviewText.Of(charts.Ranking.Top.Count)}个）" : "";
        var scale = NiceScale.OfBars(levels[^1], levels[0]);
        var start = scale.From > 0m ? $"，横条从{OverviewText.Plain(scale.From)}画起" : "";
        return new BookChart(
            $"排名：{headline.Column.Title}{cut}{start}", Scatter: false,
            BookSeries.Names(DrawnSheet, "B", "单位", shown.Select(entry => entry.County.Name)), BookSeries.Figures(DrawnSheet, "C", headline.Level.Head, headline.Level.Signed, levels), scale)
        { Rows = Math.Max(12, (shown.Count * 6 / 5) + 6) };
    }

    private static NiceScale Around(List<decimal> figures) => NiceScale.Of(Math.Min(0m, figures.Min()), Math.Max(0m, figures.Max()));

    private static NiceScale Whole(NiceScale scale) => scale.Step >= 1m ? scale : scale with { Step = 1m, To = decimal.Ceiling(scale.To) };
}
