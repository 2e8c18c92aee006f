using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>
/// Reads rows such as 全市平均 as the average of all where it is given nowhere else. A row of formulas is somebody's mean of the rows above,
/// not a published average, and is not taken.
/// </summary>
internal static class SummaryAverages
{
    private static readonly (FigureKind Own, FigureKind Shared)[] Kinds =
        [(FigureKind.Value, FigureKind.Average), (FigureKind.Previous, FigureKind.PreviousAverage), (FigureKind.Change, FigureKind.AverageChange)];

    /// <summary>The indicator with what the rows of averages add to it.</summary>
    public static FormIndicator Complete(FormIndicator indicator, FormSheet data, IReadOnlyList<(FormHead Head, FigureHead Figure)> heads, DiagnosticBag faults)
    {
        var shared = indicator.Shared.ToList();
        foreach (var row in data.LeftOut)
        {
            if (!row.IsSummary || SummaryName.AverageOf(row.Text) is not { } scope || IsComputed(row.Row, heads)) continue;
            foreach (var figure in FigureCell.OfRow(data, row.Row, heads, indicator.Unit, faults))
                if (Array.Exists(Kinds, pair => pair.Own == figure.Head.Kind)) Add(shared, figure with { Head = new FigureHead(Array.Find(Kinds, pair => pair.Own == figure.Head.Kind).Shared, scope) }, indicator, faults);
        }

        return indicator with { Shared = shared };
    }

    /// <summary>Tells which rows were used and which were not, once a sheet.</summary>
    public static void Tell(FormSheet data, IEnumerable<(FormHead Head, FigureHead Figure)> heads, DiagnosticBag faults)
    {
        var all = heads.ToList();
        foreach (var row in data.LeftOut.Where(row => row.IsSummary && SummaryName.AverageOf(row.Text) is not null))
            faults.Add(IsComputed(row.Row, all)
                ? DataFault.Note(WorkbookCodes.SummaryUsed, data.Places.Row(row.Row.Number), $"“{Quoted.Short(row.Text)}”这一行是公式算出来的，各单位的平均不等于公布的平均水平，没有采用。")
                    with { Hint = $"公布的平均水平请填在“{FormTables.Indicators}”表里，或者把这一行的公式换成公布的数。" }
                : DataFault.Note(WorkbookCodes.SummaryUsed, data.Places.Row(row.Row.Number), $"“{Quoted.Short(row.Text)}”这一行按公布的平均水平读取；别处另外给出的，以另外给出的为准。"));
    }

    private static bool IsComputed(SheetRow row, IReadOnlyList<(FormHead Head, FigureHead Figure)> heads) =>
        heads.Any(head => row.Cells.GetValueOrDefault(head.Head.Column) is { Kind: SheetCellKind.Formula });

    private static void Add(List<PlacedFigure> shared, PlacedFigure figure, FormIndicator indicator, DiagnosticBag faults)
    {
        if (shared.Find(other => other.Head == figure.Head) is not { } given)
        {
            shared.Add(figure);
            return;
        }

        if (given.Number is { } one && figure.Number is { } other && one != other)
            faults.Add(DataFault.Warning(WorkbookCodes.SummaryDiffers, figure.Value.Place, $"“{Quoted.Short(indicator.Name)}”的{figure.Head.Text}与“{FormTables.Indicators}”表里填的不一样，以那里填的为准。")
                with { Found = figure.Value.Text, Expected = given.Value.Text, Hint = "请对照公布的结果核对。" });
    }
}
