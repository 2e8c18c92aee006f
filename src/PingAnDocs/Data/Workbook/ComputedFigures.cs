using System.Globalization;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>What a data sheet does not say but its columns give: ranks and means, each told as computed.</summary>
internal sealed class ComputedFigures
{
    private readonly Dictionary<(FormIndicator, string County), List<PlacedFigure>> figures = [];
    private readonly Dictionary<FormIndicator, List<PlacedFigure>> means = [];
    private readonly List<(string What, string Name, string How)> told = [];
    private readonly FormSheet data;
    private readonly DiagnosticBag faults;

    /// <param name="columns">The indicators of the sheet.</param>
    /// <param name="scope">Where the counties are ranked among themselves; empty when the office does not ask for it.</param>
    /// <param name="listed">Number of counties the workbook lists.</param>
    /// <param name="data">The sheet.</param>
    /// <param name="faults">Where remarks go.</param>
    public ComputedFigures(IReadOnlyList<IndicatorColumn> columns, string scope, int listed, FormSheet data, DiagnosticBag faults)
    {
        (this.data, this.faults) = (data, faults);
        foreach (var column in columns.Where(column => column.Counties.Count > 1 && column.Holds(head => head.Kind == FigureKind.Value)))
        {
            foreach (var (ranked, field) in ComputedRanks.ScopesOf(column, scope)) Rank(column, ranked, field, listed);
            foreach (var wish in column.Indicator.Shared.Where(ComputedMeans.IsWish)) Average(column, wish);
        }

        Tell();
    }

    /// <summary>The computed figures of one county.</summary>
    public IReadOnlyList<PlacedFigure> Of(FormIndicator indicator, string county) => figures.GetValueOrDefault((indicator, county)) ?? [];

    /// <summary>The computed means that all counties share.</summary>
    public IReadOnlyList<PlacedFigure> MeansOf(FormIndicator indicator) => means.GetValueOrDefault(indicator) ?? [];

    private void Rank(IndicatorColumn column, string scope, decimal? field, int listed)
    {
        if (ComputedRanks.Hindrance(column, field, listed) is { } why)
        {
            NotComputed(column, $"{scope}位次", why);
            return;
        }

        foreach (var (county, ranks) in column.Counties.Select(county => county.County).Zip(ComputedRanks.Of(column, scope, field is not null)))
            figures[(column.Indicator, county)] = [.. Of(column.Indicator, county), .. ranks];
        told.Add(($"{scope}位次", column.Indicator.Name, "按数值从高到低排，数值相同的并列、后面跳过"));
    }

    private void Average(IndicatorColumn column, PlacedFigure wish)
    {
        if (ComputedMeans.Of(column, wish) is not { } mean) NotComputed(column, wish.Head.Text, "有单位没有数值");
        else
        {
            means[column.Indicator] = [.. MeansOf(column.Indicator), mean];
            told.Add((wish.Head.Text, column.Indicator.Name, "是各单位的简单平均，不是调查公布的平均水平"));
        }
    }

    private void NotComputed(IndicatorColumn column, string what, string why) =>
        faults.Add(DataFault.Warning(WorkbookCodes.NotComputed, column.PlaceOf(FigureKind.Value), $"“{Quoted.Short(column.Indicator.Name)}”的{what}没有计算：{why}。")
            with { Hint = "请补全数据；位次已经公布的，请直接填写公布的位次。" });

    private void Tell()
    {
        foreach (var group in told.GroupBy(item => (item.What, item.How)))
            faults.Add(DataFault.Note(WorkbookCodes.Computed, data.Places.Whole, string.Create(CultureInfo.InvariantCulture, $"工作表“{data.Tab}”的{group.Key.What}没有填，由程序计算（{string.Join('、', group.Select(item => item.Name))}）：{group.Key.How}。"))
                with { Hint = "已有公布结果的，请填上公布的数，以公布的为准。" });
    }
}
