using PingAnDocs.Writing.Report;

namespace PingAnDocs.Writing.Overview;

/// <summary>Writes what narrows the table down: name, status, problem, and which indicator's figures are shown. Without script it is not shown, and the table is whole.</summary>
internal sealed class CountyFilters(HtmlWriter html, OverviewTable table, IReadOnlyList<IndicatorColumn> indicators)
{
    public void Write() => html.Element("div", () =>
    {
        html.Element("label", () =>
        {
            html.Text("单位名称 ");
            html.Void("input", ("type", "search"), ("id", "by-name"), ("autocomplete", "off"));
        });
        Choice("by-status", "状态 ", "全部状态", table.Statuses.Select(status => (OverviewText.Of((int)status.Status), OutcomeWords.Of(status.Status))), "");
        Choice("by-problem", "问题 ", "全部问题", table.Problems.Select((problem, index) => (OverviewText.Of(index), problem.Name)), "");
        var headline = indicators.Index().FirstOrDefault(entry => entry.Item == table.Headline?.Column).Index;
        if (indicators.Count > 0) Choice("by-indicator", "指标 ", "全部指标", indicators.Select((indicator, index) => (OverviewText.Of(index), indicator.Title)), OverviewText.Of(headline));
        html.Element("button", "全部显示", ("type", "button"), ("id", "all"));
        html.Element("p", "", ("role", "status"), ("id", "shown"));
    }, ("class", "filters"), ("role", "group"), ("aria-label", "筛选"));

    private void Choice(string id, string label, string all, IEnumerable<(string Value, string Word)> choices, string chosen) => html.Element("label", () =>
    {
        html.Text(label);
        html.Element("select", () =>
        {
            html.Element("option", all, ("value", "*"));
            foreach (var (value, word) in choices) html.Element("option", word, ("value", value), ("selected", value == chosen ? "selected" : ""));
        }, ("id", id));
    });
}
