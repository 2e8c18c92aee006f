using PingAnDocs.Data;

namespace PingAnDocs.Writing.Overview;

/// <summary>The sheets of the overview as columns and rows.</summary>
internal static class BookTables
{
    private const int LongestRemark = 2000;

    /// <summary>Columns of 总表.</summary>
    public static IReadOnlyList<BookColumn> CountyColumns(OverviewTable table) =>
    [
        new("序号", 7), new("单位", 16), new("状态", 14), new("错误", 7), new("警告", 7), new("首条提醒", 40), new("问题数", 8), new("问题", 30),
        .. table.Indicators.SelectMany(indicator => indicator.Figures.Select(figure => new BookColumn($"{indicator.Title}\n{figure.Head}", 13))),
        new("文稿", 9), new("来源报告", 11), new("数据", 24),
    ];

    /// <summary>Rows of 总表.</summary>
    public static IEnumerable<IReadOnlyList<BookCell>> Counties(OverviewTable table, IEnumerable<DocumentOutcome> outcomes) =>
        table.Rows(outcomes).Select(row => County(table, row));

    /// <summary>Columns of 问题.</summary>
    public static IReadOnlyList<BookColumn> ProblemColumns { get; } =
        [new("问题", 30), new("单位数", 9), new("占比（%）", 11), new("其中展开", 11), new("其中较重", 11), new("编号", 18)];

    /// <summary>Rows of 问题.</summary>
    public static IEnumerable<IReadOnlyList<BookCell>> Problems(OverviewTable table) => table.Problems.Select(problem => (IReadOnlyList<BookCell>)
        [BookCell.Of(problem.Name), BookCell.Of(problem.Counties), BookCell.Of(OverviewText.Share(problem.Counties, table.Judged), signed: false), BookCell.Of(problem.Developed), BookCell.Of(problem.Heavy), BookCell.Of(problem.Id)]);

    /// <summary>Columns of 图数据: the ranking, then the points.</summary>
    public static IReadOnlyList<BookColumn> DrawnColumns(OverviewTable table) => table.Headline is { } headline
        ? [new("位次", 7), new("单位", 20), new(headline.Level.Head, 16), new("单位", 20), new(headline.Change?.Head ?? "变化", 16), new(headline.Gap?.Head ?? "差距", 16)]
        : [new("位次", 7)];

    /// <summary>Rows of 图数据.</summary>
    public static IEnumerable<IReadOnlyList<BookCell>> Drawn(OverviewTable table, OverviewCharts charts)
    {
        var ranked = charts.Ranking.Shown.ToList();
        for (var row = 0; row < Math.Max(ranked.Count, charts.Scatter.Count); row++)
            yield return [.. Ranked(table, row < ranked.Count ? ranked[row] : null), .. Point(row < charts.Scatter.Count ? charts.Scatter[row] : null)];
    }

    private static IReadOnlyList<BookCell> County(OverviewTable table, CountyRow row)
    {
        var files = row.Files.ToDictionary(file => file.Word, file => file.File, StringComparer.Ordinal);
        return
        [
            BookCell.Of(row.Number), BookCell.Of(row.Name), BookCell.Of(OutcomeWords.Of(row.Outcome.Status)),
            BookCell.Of(row.Count(Severity.Error)), BookCell.Of(row.Count(Severity.Warning)), BookCell.Of(row.Weighty is [var first, ..] ? Remark(first) : ""),
            BookCell.Of(row.Problems.Count), BookCell.Of(string.Join('、', row.Problems.Select(problem => problem.Short))),
            .. table.Indicators.SelectMany(indicator => row.Find(indicator) is var figures
                ? indicator.Figures.Select(figure => BookCell.Of(figure.In(figures), figure.Signed)) : []),
            Link(files, "文稿"), Link(files, "来源报告"), BookCell.Of(row.Outcome.Input),
        ];
    }

    private static IEnumerable<BookCell> Ranked(OverviewTable table, (int Place, CountyPoint County)? entry) => entry is { } known
        ? [BookCell.Of(known.Place), BookCell.Of(known.County.Name), BookCell.Of(known.County.Level, table.Headline!.Level.Signed)]
        : [BookCell.Of(""), BookCell.Of(""), BookCell.Of("")];

    private static IEnumerable<BookCell> Point(CountyPoint? county) => county is null
        ? []
        : [BookCell.Of(county.Name), BookCell.Of(county.Change, signed: true), BookCell.Of(county.Gap, signed: true)];

    private static BookCell Link(Dictionary<string, string> files, string word) =>
        files.TryGetValue(word, out var file) ? BookCell.Link(word, file) : BookCell.Of("");

    private static string Remark(Diagnostic remark)
    {
        var text = $"{DiagnosticText.Sentence(remark)}{remark.Hint}";
        return text.Length <= LongestRemark ? text : $"{text[..LongestRemark]}…";
    }
}
