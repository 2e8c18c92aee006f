using PingAnDocs.Writing.Report;

namespace PingAnDocs.Writing.Overview;

/// <summary>Draws change against distance: who rose and stands above, who fell and stands below. The lists under it say the same in words.</summary>
internal sealed class ScatterChart(HtmlWriter html, OverviewTable table, IReadOnlyList<CountyPoint> counties)
{
    private const int MostListed = 300;
    private const decimal Width = 560m;
    private const decimal Height = 340m;
    private const decimal Left = 46m;
    private const decimal Bottom = 34m;
    private const decimal Right = 20m;

    public void Write()
    {
        if (table.Headline is not { Change: { } change, Gap: { } gap } headline || counties.Count == 0)
        {
            html.Chart("scatter", "变化与差距", "没有同时给出变化和差距的数据。", () => { });
            return;
        }

        html.Chart("scatter", $"变化与差距：{headline.Column.Title}", "", () =>
        {
            html.Element("p", $"横向是{change.Head}，纵向是{gap.Head}，一点一个单位，共{OverviewText.Of(counties.Count)}个。", ("class", "lead"));
            var across = NiceScale.Of(Math.Min(0m, counties.Min(county => county.Change!.Value)), Math.Max(0m, counties.Max(county => county.Change!.Value)));
            var up = NiceScale.Of(Math.Min(0m, counties.Min(county => county.Gap!.Value)), Math.Max(0m, counties.Max(county => county.Gap!.Value)));
            Draw(headline, across, up);
            Quarters(gap);
        });
    }

    private void Draw(Headline headline, NiceScale across, NiceScale up) => html.Element("svg", () =>
    {
        html.Element("title", $"{headline.Column.Title}的变化与差距");
        html.Element("desc", string.Join('；', Parts(headline.Gap!).Select(part => $"{part.Name}{OverviewText.Of(part.Counties.Count)}个")) + "。逐个的数字见图下名单和下表。");
        foreach (var tick in across.Ticks) Tick(X(across, tick), Height - Bottom, X(across, tick), 0m, tick, tick == 0m, X(across, tick), Height - Bottom + 16m, "middle");
        foreach (var tick in up.Ticks) Tick(Left, Y(up, tick), Width, Y(up, tick), tick, tick == 0m, Left - 5m, Y(up, tick) + 4m, "end");
        html.Element("text", headline.Change!.Head, ("x", Number(Width)), ("y", Number(Height - 2m)), ("text-anchor", "end"));
        html.Element("text", headline.Gap!.Head, ("x", Number(Left + 4m)), ("y", "12"));
        foreach (var county in counties) html.Element("a", () =>
            html.Element("circle", () => html.Element("title", $"{county.Name}：{Figures(county)}"),
                ("cx", Number(X(across, county.Change!.Value))), ("cy", Number(Y(up, county.Gap!.Value))), ("r", "4"),
                ("class", county is { Change: < 0m, Gap: < 0m } ? "low" : "")),
            ("href", $"#c{OverviewText.Of(county.Number)}"), ("tabindex", "-1"));
    }, ("viewBox", $"0 0 {Number(Width)} {Number(Height)}"), ("role", "img"), ("class", "scatter"));

    private void Tick(decimal x1, decimal y1, decimal x2, decimal y2, decimal figure, bool nought, decimal x, decimal y, string anchor)
    {
        html.Void("line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("class", nought ? "nought" : ""));
        html.Element("text", OverviewText.Of(figure, signed: true), ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));
    }

    private void Quarters(FigureColumn gap)
    {
        foreach (var (name, part) in Parts(gap)) html.Element("details", () =>
        {
            html.Element("summary", () =>
            {
                html.Text(name);
                html.Element("span", $"{OverviewText.Of(part.Count)}个", ("class", "n"));
            });
            html.Element("p", part.Count > MostListed ? "太多，不列名单，请在下表按列排序查看。" : part.Count == 0 ? "没有。" : $"{string.Join('、', part.Select(county => $"{county.Name}（{Figures(county)}）"))}。");
        }, ("class", "quarter"));
    }

    private IEnumerable<(string Name, IReadOnlyList<CountyPoint> Counties)> Parts(FigureColumn gap) =>
    [
        ($"没有下降，不低于{gap.Name}", [.. counties.Where(county => county is { Change: >= 0m, Gap: >= 0m })]),
        ($"下降，但不低于{gap.Name}", [.. counties.Where(county => county is { Change: < 0m, Gap: >= 0m })]),
        ($"没有下降，但低于{gap.Name}", [.. counties.Where(county => county is { Change: >= 0m, Gap: < 0m })]),
        ($"下降，又低于{gap.Name}", [.. counties.Where(county => county is { Change: < 0m, Gap: < 0m })]),
    ];

    private static string Figures(CountyPoint county) => $"{OverviewText.Of(county.Change!.Value, signed: true)}，{OverviewText.Of(county.Gap!.Value, signed: true)}";

    private static decimal X(NiceScale scale, decimal figure) => Left + scale.Along(figure, Width - Left - Right);

    private static decimal Y(NiceScale scale, decimal figure) => Height - Bottom - scale.Along(figure, Height - Bottom - 18m);

    private static string Number(decimal number) => OverviewText.Plain(number);
}
