using System.Globalization;

namespace PingAnDocs.Data.Workbook;

/// <summary>What a data sheet does not say but its columns give: ranks and means, each told as computed; and what could not be computed, with the reason.</summary>
internal sealed class ComputedFigures
{
    private readonly Dictionary<(FormIndicator, string County), List<PlacedFigure>> figures = [];
    private readonly Dictionary<FormIndicator, List<PlacedFigure>> means = [];
    private readonly List<(string What, string Name, string How)> told = [];
    private readonly List<(Hindrance Why, string What, IndicatorColumn Column)> hindered = [];
    private readonly Hindrances hindrances;

    /// <param name="columns">The indicators of the sheet.</param>
    /// <param name="scope">Where the counties are ranked among themselves; empty when the office does not ask for it.</param>
    /// <param name="hindrances">What forbids computing.</param>
    public ComputedFigures(IEnumerable<IndicatorColumn> columns, string scope, Hindrances hindrances)
    {
        this.hindrances = hindrances;
        foreach (var column in columns.Where(column => IsWanted(column, scope)))
        {
            foreach (var (ranked, field) in ComputedRanks.ScopesOf(column, scope)) Rank(column, ranked, field);
            foreach (var wish in column.Indicator.Shared.Where(ComputedMeans.IsWish)) Average(column, wish);
        }
    }

    /// <summary>True when something was computed.</summary>
    public bool Any => told.Count > 0;

    /// <summary>True when a rank or mean of the indicator is to be computed.</summary>
    public static bool IsWanted(IndicatorColumn column, string scope) =>
        column.Counties.Count > 1 && column.Holds(head => head.Kind == FigureKind.Value)
        && (ComputedRanks.ScopesOf(column, scope).Count > 0 || column.Indicator.Shared.Any(ComputedMeans.IsWish));

    /// <summary>The computed figures of one county.</summary>
    public IReadOnlyList<PlacedFigure> Of(FormIndicator indicator, string county) => figures.GetValueOrDefault((indicator, county)) ?? [];

    /// <summary>The computed means that all counties share.</summary>
    public IReadOnlyList<PlacedFigure> MeansOf(FormIndicator indicator) => means.GetValueOrDefault(indicator) ?? [];

    /// <summary>Tells what was computed, and what was not and why, once for all indicators of the sheet.</summary>
    public void Tell(FormSheet data, DiagnosticBag faults)
    {
        foreach (var group in told.GroupBy(item => (item.What, item.How)))
            faults.Add(DataFault.Note(WorkbookCodes.Computed, data.Places.Whole, string.Create(CultureInfo.InvariantCulture, $"工作表“{data.Tab}”的{group.Key.What}没有填，由程序计算（{string.Join('、', group.Select(item => item.Name))}）：{group.Key.How}。"))
                with { Hint = "已有公布结果的，请填上公布的数，以公布的为准。" });
        var reasons = hindered.GroupBy(item => (item.Column, item.Why.Why)).Select(same => (same.First().Why, same.Key.Column, What: string.Join('、', same.Select(item => item.What))));
        foreach (var same in reasons.GroupBy(reason => (reason.Why.Why, reason.What)))
            faults.Add(DataFault.Warning(WorkbookCodes.NotComputed, same.First().Why.Place, $"{NameList.Quoted(same.Select(reason => reason.Column))}的{same.Key.What}没有计算：{same.Key.Why}。")
                with { Hint = same.First().Why.Hint });
    }

    private void Rank(IndicatorColumn column, string scope, decimal? field)
    {
        var why = hindrances.Of(column, FigureKind.Value) ?? Hindrances.OfField(column, field);
        var earlier = column.Indicator.IsComparable && column.Holds(head => head.Kind == FigureKind.Previous);
        var whyNotEarlier = why ?? (earlier ? hindrances.Of(column, FigureKind.Previous) : null);
        if (why is not null) hindered.Add((why, $"{scope}位次", column));
        if (earlier && whyNotEarlier is not null) hindered.Add((whyNotEarlier, $"上年{scope}位次", column));
        if (why is not null) return;
        foreach (var (county, ranks) in column.Counties.Select(county => county.County).Zip(ComputedRanks.Of(column, scope, field is not null, earlier && whyNotEarlier is null)))
            figures[(column.Indicator, county)] = [.. Of(column.Indicator, county), .. ranks];
        told.Add(($"{scope}位次", column.Indicator.Name, "按数值从高到低排，数值相同的并列、后面跳过"));
    }

    private void Average(IndicatorColumn column, PlacedFigure wish)
    {
        if (hindrances.Of(column, ComputedMeans.From(wish)) is { } why)
        {
            hindered.Add((why, wish.Head.Text, column));
            return;
        }

        means[column.Indicator] = [.. MeansOf(column.Indicator), ComputedMeans.Of(column, wish)];
        told.Add((wish.Head.Text, column.Indicator.Name, "是各单位的简单平均，不是调查公布的平均水平"));
    }
}
