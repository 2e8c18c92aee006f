using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Charts;

/// <summary>Finds the plots and series of a chart part, and says why data cannot be bound to it.</summary>
internal static class ChartLayoutReader
{
    private static readonly HashSet<string> Pies = new(StringComparer.Ordinal) { "pieChart", "pie3DChart", "ofPieChart" };

    private static readonly HashSet<string> Known = new(Pies, StringComparer.Ordinal)
    {
        "barChart", "bar3DChart", "lineChart", "line3DChart", "areaChart", "area3DChart", "doughnutChart", "radarChart",
    };

    /// <summary>The layout, or null with the reason.</summary>
    public static ChartLayout? Read(MarkupTree tree, out string reason)
    {
        var plots = Plots(tree);
        reason = Objection(tree, plots);
        if (reason.Length > 0)
            return null;
        var ranked = plots.SelectMany(plot => Series(tree, plot)).OrderBy(one => Order(tree, one)).ToList();
        PlotTemplate[] made = [.. plots.Select((plot, i) => Plot(tree, Series(tree, plot), ranked, i == plots.Count - 1))];
        var rules = new ChartRules(made.Max(plot => plot.Series.Min(one => one.Rank)) + 1, plots.Exists(plot => Pies.Contains(Name(tree, plot))) ? 1 : ChartRules.Series);
        var formula = tree.Below(ranked[0], "f"u8).FirstOrDefault(-1);
        var sheet = SheetName.Of(formula < 0 ? "" : AttributeText.Decode(tree.Slice(tree[formula].ContentStart, tree[formula].ContentEnd)));
        return new ChartLayout(made, sheet, rules, (ranked.Max(one => Index(tree, one)) + 1, ranked.Max(one => Order(tree, one)) + 1));
    }

    private static PlotTemplate Plot(MarkupTree tree, List<int> series, List<int> ranked, bool last) =>
        new(tree[series[0]].Start, tree[series[^1]].End, [.. series.Select(one => SeriesReader.Read(tree, one, ranked.IndexOf(one)))], last);

    private static List<int> Plots(MarkupTree tree)
    {
        var area = tree.Below(0, "plotArea"u8).FirstOrDefault(-1);
        return area < 0 ? [] : [.. tree.Children(area).Where(child => Name(tree, child).EndsWith("Chart", StringComparison.Ordinal))];
    }

    private static List<int> Series(MarkupTree tree, int plot) => [.. tree.Children(plot).Where(child => tree.IsNamed(child, "ser"u8))];

    private static string Objection(MarkupTree tree, List<int> plots)
    {
        if (plots.Find(plot => !Known.Contains(Name(tree, plot))) is > 0)
            return "只能绑定柱形图、条形图、折线图、面积图、饼图、圆环图、雷达图和它们的组合，不能绑定散点图、气泡图、股价图、曲面图。";
        if (plots.Count == 0 || plots.Exists(plot => Series(tree, plot).Count == 0))
            return "图表里没有系列，不知道用什么样式。";
        if (plots.SelectMany(plot => Series(tree, plot)).Any(one => tree.Named(one, "val"u8) < 0 || tree.Named(one, "order"u8) < 0 || tree.Named(one, "idx"u8) < 0))
            return "图表里有不完整的系列。";
        if (tree.Below(0, "pivotSource"u8).Count > 0)
            return "图表来自数据透视表。";
        if (tree.Below(0, "datalabelsRange"u8).Count > 0)
            return "图表的数据标签取自单元格，换了数据会对不上。";
        if (tree.Below(0, "ext"u8).Exists(one => tree.Children(one).Any(child => Name(tree, child).StartsWith("filtered", StringComparison.Ordinal))))
            return "图表里有筛选掉的系列或类别，里面还藏着旧数据。";
        return tree.Below(0, "errValType"u8).Exists(one => tree.AttributeOf(one, "val") == "cust") ? "图表有自定义的误差线，换了数据会对不上。" : "";
    }

    private static int Order(MarkupTree tree, int series) => SeriesReader.Number(tree, tree.Named(series, "order"u8));

    private static int Index(MarkupTree tree, int series) => SeriesReader.Number(tree, tree.Named(series, "idx"u8));

    private static string Name(MarkupTree tree, int element) => Encoding.UTF8.GetString(tree.LocalNameOf(element));
}
