using PingAnDocs.Writing.Report;

namespace PingAnDocs.Writing.Overview;

/// <summary>Draws the counties by the headline figure, a bar each, with name and figure as text.</summary>
internal sealed class RankingChart(HtmlWriter html, OverviewTable table, Ranking ranking)
{
    public void Write()
    {
        if (table.Headline is not { } headline || ranking.All.Count == 0)
        {
            html.Chart("ranking", "排名", "没有可以排名的数据。", () => { });
            return;
        }

        html.Chart("ranking", $"排名：{headline.Column.Title}，{headline.Level.Head}", "", () =>
        {
            var figures = ranking.All.Select(entry => entry.County.Level!.Value).ToList();
            var scale = NiceScale.OfBars(figures[^1], figures[0]);
            html.Element("p", Lead(headline, scale), ("class", "lead"));
            List(headline, scale, ranking.Top);
            if (!ranking.Cut) return;
            html.Element("p", $"中间{OverviewText.Of(ranking.All.Count - ranking.Shown.Count())}个不画，见下表。", ("class", "lead"));
            List(headline, scale, ranking.Bottom);
        });
    }

    private string Lead(Headline headline, NiceScale scale)
    {
        var (first, last) = (ranking.All[0].County, ranking.All[^1].County);
        var ends = $"{OverviewText.Of(ranking.All.Count)}个单位有数据，最高{Figure(headline, first)}（{first.Name}），最低{Figure(headline, last)}（{last.Name}）。按本次数据由高到低排列，数值相同的位次相同。";
        var start = scale.From > 0m ? $"横条从{OverviewText.Of(scale.From, signed: false)}画起，不从0画起。" : "";
        var colours = headline.Gap is { } gap && headline.Level != gap ? $"带斜线的横条低于{gap.Name}。" : "";
        return ends + start + colours;
    }

    private void List(Headline headline, NiceScale scale, IReadOnlyList<(int Place, CountyPoint County)> counties) => html.Element("ol", () =>
    {
        var nought = Math.Clamp(scale.Along(0m, 100m), 0m, 100m);
        foreach (var (place, county) in counties) html.Element("li", () =>
        {
            html.Element("a", county.Name, ("href", $"#c{OverviewText.Of(county.Number)}"));
            html.Bar(nought, scale.Along(county.Level!.Value, 100m));
            html.Element("b", Figure(headline, county));
        }, ("value", OverviewText.Of(place)), ("class", county.Gap < 0m && headline.Level != headline.Gap ? "low" : ""));
    }, ("class", "bars"));

    private static string Figure(Headline headline, CountyPoint county) => OverviewText.Of(county.Level!.Value, headline.Level.Signed);
}
