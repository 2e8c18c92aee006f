using PingAnDocs.Data;
using PingAnDocs.Writing.Report;

namespace PingAnDocs.Writing.Overview;

/// <summary>Writes the table of all counties: what became of each, what is to be looked at, problems, figures, files.</summary>
internal sealed class CountyTable(HtmlWriter html, OverviewTable table)
{
    private const int MostCells = 150_000;
    private const int MostRemarks = 3;
    private readonly IReadOnlyList<IndicatorColumn> indicators = Fitting(table);
    private readonly Dictionary<string, int> problems = table.Problems.Select((problem, index) => (problem.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    /// <summary>Writes filters, heads and rows; after each row <paramref name="pour"/> may take what is written.</summary>
    public void Write(IEnumerable<DocumentOutcome> outcomes, Action pour)
    {
        html.Line();
        html.Element("section", () =>
        {
            html.Element("h2", "各单位", ("id", "head-counties"));
            if (indicators.Count < table.Indicators.Count)
                html.Element("p", $"单位很多，这里只列{OverviewText.Of(indicators.Count)}项指标；全部{OverviewText.Of(table.Indicators.Count)}项见工作簿 {OverviewFiles.BookName}。", ("class", "lead"));
            new CountyFilters(html, table, indicators).Write();
            html.Element("div", () => html.Element("table", () =>
            {
                new CountyHeads(html, indicators).Write();
                html.Element("tbody", () =>
                {
                    foreach (var row in table.Rows(outcomes))
                    {
                        Row(row);
                        pour();
                    }
                });
            }, ("id", "counties"), ("aria-labelledby", "head-counties")), ("class", "scroll counties"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", "head-counties"));
        });
    }

    private void Row(CountyRow row)
    {
        html.Line();
        html.Element("tr", () =>
        {
            html.Element("td", OverviewText.Of(row.Number), ("class", "num"));
            html.Element("th", row.Name, ("scope", "row"));
            html.Element("td", () => Status(row));
            html.Element("td", () => Remarks(row), ("data-v", OverviewText.Of(row.Weighty.Count)));
            html.Element("td", () => Problems(row.Problems), ("data-v", OverviewText.Of(row.Problems.Count)));
            foreach (var (index, indicator) in indicators.Index()) Figures(OverviewText.Of(index), indicator, row.Find(indicator));
            html.Element("td", () => Files(row), ("class", "files"));
        }, ("id", $"c{OverviewText.Of(row.Number)}"), ("data-s", OverviewText.Of((int)row.Outcome.Status)),
            ("data-p", string.Join(' ', row.Problems.Select(problem => OverviewText.Of(problems[problem.Id])))));
    }

    private void Status(CountyRow row)
    {
        html.Element("span", OutcomeWords.Of(row.Outcome.Status), ("class", row.Outcome.Status == OutcomeStatus.Released ? "tag" : "tag bad"));
        if (row.Outcome.Status != OutcomeStatus.Released && row.Weighty is [var first, ..]) html.Element("p", Sentence(first), ("class", "why"));
    }

    private void Remarks(CountyRow row)
    {
        if (row.Weighty.Count == 0)
        {
            html.Text("0");
            return;
        }

        var (errors, warnings) = (row.Count(Severity.Error), row.Count(Severity.Warning));
        html.Element("details", () =>
        {
            html.Element("summary", $"{(errors > 0 ? $"错误{OverviewText.Of(errors)}条" : "")}{(errors > 0 && warnings > 0 ? "，" : "")}{(warnings > 0 ? $"警告{OverviewText.Of(warnings)}条" : "")}");
            html.Element("ul", () =>
            {
                foreach (var remark in row.Weighty.Take(MostRemarks)) html.Element("li", $"{Sentence(remark)}{remark.Hint}（{remark.Code}）");
                if (row.Weighty.Count > MostRemarks) html.Element("li", $"另有{OverviewText.Of(row.Weighty.Count - MostRemarks)}条，见来源报告或运行时的提示。");
            });
        }, ("class", "remarks"));
    }

    private void Problems(IReadOnlyList<ProblemSummary> chosen)
    {
        if (chosen.Count == 0) return;
        html.Element("ul", () =>
        {
            foreach (var problem in chosen) html.Element("li", problem.Developed ? problem.Short : $"{problem.Short}（只点到）", ("class", problem.Developed ? "" : "soft"));
        }, ("class", "chosen"));
    }

    private void Figures(string index, IndicatorColumn indicator, IndicatorSummary? figures)
    {
        foreach (var column in indicator.Figures)
        {
            var figure = column.In(figures);
            var text = figure is not { } known ? "" : column.RankIn(figures) is { } rank ? Rank(rank) : OverviewText.Of(known, column.Signed);
            html.Element("td", text, ("class", column.Signed && figure < 0m ? "num minus" : "num"), ("data-i", index), ("data-v", figure is { } sortable ? OverviewText.Plain(sortable) : ""));
        }
    }

    private void Files(CountyRow row)
    {
        foreach (var (index, (word, file)) in row.Files.Index())
        {
            if (index > 0) html.Text(" ");
            html.Element("a", word, ("href", OverviewText.Address(file)), ("aria-label", $"{row.Name}的{word}"));
        }
    }

    private static string Rank(RankSummary rank) =>
        $"{(rank.Tied ? "并列" : "")}{OverviewText.Plain(rank.Position)}{(rank.Of is { } of ? $"/{OverviewText.Plain(of)}" : "")}";

    private static string Sentence(Diagnostic remark) => DiagnosticText.Sentence(remark);

    // A browser that must lay out millions of cells serves nobody; the workbook holds them all.
    private static IReadOnlyList<IndicatorColumn> Fitting(OverviewTable table)
    {
        var (left, fitting) = (MostCells, new List<IndicatorColumn>());
        foreach (var indicator in table.Indicators.OrderBy(indicator => indicator == table.Headline?.Column ? 0 : 1))
        {
            left -= indicator.Figures.Count * table.Counties;
            if (left < 0 && fitting.Count > 0) break;
            fitting.Add(indicator);
        }

        return [.. table.Indicators.Where(fitting.Contains)];
    }
}
