using PingAnDocs.Writing.Report;

namespace PingAnDocs.Writing.Overview;

/// <summary>Draws how often each problem was chosen; a press on a problem shows its counties in the table.</summary>
internal sealed class ProblemChart(HtmlWriter html, OverviewTable table)
{
    public void Write() => html.Chart("problems", "查出的问题", table.Problems.Count == 0 ? "没有查出问题。" : "", () =>
    {
        html.Element("p", $"{OverviewText.Of(table.Judged)}份文稿按规则查出的问题，括号里是占比；“展开”指在正文里写原因和措施，其余只点到。", ("class", "lead"));
        var most = table.Problems[0].Counties;
        html.Element("ul", () =>
        {
            foreach (var (index, problem) in table.Problems.Index()) html.Element("li", () =>
            {
                html.Element("button", problem.Name, ("type", "button"), ("class", "pick"), ("data-p", OverviewText.Of(index)), ("title", "只看有这个问题的单位"));
                html.Bar(0m, decimal.Round(problem.Counties * 100m / most, 1));
                html.Element("b", $"{OverviewText.Of(problem.Counties)}个（{OverviewText.Plain(OverviewText.Share(problem.Counties, table.Judged))}%）");
                html.Element("small", $"展开{OverviewText.Of(problem.Developed)}个，较重{OverviewText.Of(problem.Heavy)}个");
            });
        }, ("class", "bars"));
    });
}
