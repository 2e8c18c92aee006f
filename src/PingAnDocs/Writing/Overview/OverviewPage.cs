using System.Text;
using PingAnDocs.Writing.Report;

namespace PingAnDocs.Writing.Overview;

/// <summary>Writes index.html: how the run ended, the charts, and a table of all counties that can be sorted and filtered. One file, no network.</summary>
internal static class OverviewPage
{
    /// <summary>Writes the page, county by county.</summary>
    public static void Write(Stream stream, string kit, OverviewTable table, OverviewCharts charts, IEnumerable<DocumentOutcome> outcomes, WholeRun run)
    {
        using var target = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        var html = new HtmlWriter();
        html.Doctype();
        html.Element("html", () =>
        {
            Head(html, kit);
            html.Element("body", () => Body(html, kit, table, charts, outcomes, run, target));
        }, ("lang", "zh-CN"));
        html.Line();
        html.Pour(target);
    }

    private static void Head(HtmlWriter html, string kit) => html.Element("head", () =>
    {
        var policy = $"default-src 'none'; style-src {ReportAsset.OverviewStyle.Policy}; script-src {ReportAsset.OverviewScript.Policy}; base-uri 'none'; form-action 'none'";
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Element("title", Title(kit));
        html.Asset(ReportAsset.OverviewStyle);
    });

    private static void Body(HtmlWriter html, string kit, OverviewTable table, OverviewCharts charts, IEnumerable<DocumentOutcome> outcomes, WholeRun run, StreamWriter target)
    {
        html.Element("header", () =>
        {
            html.Element("p", "总览", ("class", "kind"));
            html.Element("h1", Title(kit));
            html.Element("p", OverviewText.Balance(table), ("class", table.Statuses is [(OutcomeStatus.Released, _)] ? "released" : "balance"));
            html.Element("p", () =>
            {
                html.Text("同样的内容另有 Excel 工作簿：");
                html.Element("a", OverviewFiles.BookName, ("href", OverviewFiles.BookName));
                html.Text("。");
            }, ("class", "lead"));
            if (run.City is { } city) City(html, city);
        });
        html.Element("main", () =>
        {
            html.Element("div", () =>
            {
                new RankingChart(html, table, charts.Ranking).Write();
                new ScatterChart(html, table, charts.Scatter).Write();
                new ProblemChart(html, table).Write();
                new LikenessChart(html, run.Likeness).Write();
            }, ("class", "charts"));
            new CountyTable(html, table).Write(outcomes, () => html.Pour(target));
        });
        html.Asset(ReportAsset.OverviewScript);
    }

    private static void City(HtmlWriter html, DocumentOutcome city) => html.Element("p", () =>
    {
        html.Text($"全市的讲话（{city.Document}）：{OutcomeWords.Of(city.Status)}");
        foreach (var (word, file) in CountyRow.FilesOf(city))
        {
            html.Text(" ");
            html.Element("a", word, ("href", OverviewText.Address(file)), ("aria-label", $"全市的{word}"));
        }
    }, ("class", "lead"));

    private static string Title(string kit) => kit.Length == 0 ? "各单位文稿总览" : $"{kit}——各单位总览";
}
