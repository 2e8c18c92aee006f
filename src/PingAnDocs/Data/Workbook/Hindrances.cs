using System.Globalization;

namespace PingAnDocs.Data.Workbook;

/// <summary>Says why the counties of a data sheet cannot be ranked or averaged: one wrong value would make all others wrong.</summary>
/// <param name="refused">The cells for which counties are refused.</param>
/// <param name="elsewhere">Those of counties of the sheet that belong to no indicator of any data sheet.</param>
internal sealed class Hindrances(IReadOnlyList<Refusal> refused, IReadOnlyList<Refusal> elsewhere)
{
    private const string Complete = "请补全数据；位次已经公布的，请直接填写公布的位次。";

    /// <summary>Why the values, or the earlier ones, cannot be used; null when they can.</summary>
    /// <param name="column">The indicator.</param>
    /// <param name="kind">Value or earlier value.</param>
    public Hindrance? Of(IndicatorColumn column, FigureKind kind) => Refused(column, kind) ?? Missing(column, kind);

    /// <summary>Why the number of ranked units forbids it; null when it does not.</summary>
    public static Hindrance? OfField(IndicatorColumn column, decimal? field) => field is not { } given || given == column.Counties.Count ? null : new Hindrance(
        string.Create(CultureInfo.InvariantCulture, $"参评数写的是{given}，表里却是{column.Counties.Count}个单位"), column.PlaceOf(FigureKind.Value), Complete);

    private Hindrance? Refused(IndicatorColumn column, FigureKind kind)
    {
        var wrong = refused.Where(refusal => column.KindAt(refusal.Cell) is { } at && (at != FigureKind.Previous || kind == at))
            .Concat(elsewhere).ToList();
        if (wrong.Count == 0) return null;
        var cells = NameList.Of([.. wrong.Select(refusal => $"{refusal.County}的{(refusal.Cell.Path.Length > 0 ? refusal.Cell.Path : "数据")}").Distinct(StringComparer.Ordinal)], "处");
        return new Hindrance($"{cells}有错，算进去会使别的单位也跟着错", wrong[0].Cell, "请先改正；改正以后再运行，位次和平均就会算出来。");
    }

    private static Hindrance? Missing(IndicatorColumn column, FigureKind kind)
    {
        List<string> without = [.. column.Counties.Zip(column.Of(kind)).Where(pair => pair.Second is null).Select(pair => pair.First.County)];
        return without.Count == 0 ? null : new Hindrance($"{NameList.Of(without, "个单位")}没有{(kind == FigureKind.Previous ? "上年" : "")}数值", column.PlaceOf(kind), Complete);
    }
}
