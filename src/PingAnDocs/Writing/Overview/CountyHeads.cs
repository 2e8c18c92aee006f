using PingAnDocs.Writing.Report;

namespace PingAnDocs.Writing.Overview;

/// <summary>Writes the heads of the table: the indicators above, under them a button a column that sorts by it.</summary>
internal sealed class CountyHeads(HtmlWriter html, IReadOnlyList<IndicatorColumn> indicators)
{
    private int column;

    public void Write() => html.Element("thead", () =>
    {
        html.Element("tr", () =>
        {
            html.Element("th", "", ("colspan", "5"), ("class", "blank"));
            foreach (var (index, indicator) in indicators.Index())
                html.Element("th", indicator.Title, ("scope", "colgroup"), ("colspan", OverviewText.Of(indicator.Figures.Count)), ("data-i", OverviewText.Of(index)));
            html.Element("th", "", ("class", "blank"));
        });
        html.Element("tr", () =>
        {
            Sorting("序号", "n", "", "ascending");
            Sorting("单位", "t", "");
            Sorting("状态", "t", "");
            Sorting("提醒", "n", "");
            Sorting("问题", "n", "");
            foreach (var (index, indicator) in indicators.Index())
                foreach (var figure in indicator.Figures) Sorting(figure.Head, "n", OverviewText.Of(index));
            Sorting("文件", "t", "");
        });
    });

    private void Sorting(string head, string kind, string indicator, string order = "none") => html.Element(
        "th", () => html.Element("button", head, ("type", "button"), ("class", "sort")),
        ("scope", "col"), ("aria-sort", order), ("data-h", head), ("data-k", kind), ("data-c", OverviewText.Of(column++)), ("data-i", indicator));
}
