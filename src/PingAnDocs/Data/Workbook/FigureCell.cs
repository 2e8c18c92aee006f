using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Reads a cell under the head of a column of figures.</summary>
internal static class FigureCell
{
    private const string Percent = "%";

    private static readonly FormColumn Standing = new("高低", "", "") { Choices = [("高于", "above"), ("低于", "below"), ("持平", "equal")] };
    private static readonly FormColumn Tied = new("并列", "", "") { Choices = [("是", "true"), ("否", "false")] };
    private static readonly FigureKind[] Levels = [FigureKind.Value, FigureKind.Previous, FigureKind.Average, FigureKind.PreviousAverage, FigureKind.History];

    /// <summary>The words of a column that holds words; none for numbers.</summary>
    public static IReadOnlyList<(string Word, string Value)> ChoicesOf(FigureKind kind) =>
        kind switch { FigureKind.Standing => Standing.Choices, FigureKind.Tied => Tied.Choices, _ => [] };

    /// <summary>The figures of a row under these heads, from left to right; blank cells give none.</summary>
    public static IEnumerable<PlacedFigure> OfRow(FormSheet sheet, SheetRow row, IEnumerable<(FormHead Head, FigureHead Figure)> heads, string unit, DiagnosticBag faults)
    {
        foreach (var (head, figure) in heads)
            if (Read(sheet.Cell(row, head), figure, unit, sheet.Places.Of(row.Number, head.Column), faults) is { } value) yield return new PlacedFigure(figure, value);
    }

    private static JsonNode? Read(SheetCell? cell, FigureHead head, string unit, SourcePlace place, DiagnosticBag faults)
    {
        if (head.Kind == FigureKind.Standing) return RowMembers.Choose(Standing, CellValue.Text(cell, place, faults), faults);
        if (head.Kind == FigureKind.Tied) return RowMembers.Choose(Tied, CellValue.Text(cell, place, faults), faults) is { } word ? FormNode.Flag(word.Text == "true", place) : null;
        if (ComputedMeans.MayStandUnder(head.Kind) && cell?.Text.Trim() == ComputedMeans.Wish) return FormNode.Text(ComputedMeans.Wish, place);
        var number = CellValue.Number(cell, head.IsCount ? "" : unit, place, faults);
        if (number is not null && unit == Percent && Levels.Contains(head.Kind) && NumberReader.Parse(number.Text) is > 0 and <= 1)
            faults.Add(DataFault.Warning(WorkbookCodes.SmallPercentage, place, "这个百分率不到1%，像是除以了100的小数，已按原样读取。")
                with { Found = number.Text, Hint = "如果应是百分之几十，请把这一格设为百分比格式，或者直接填92.31这样的数。" });
        return number;
    }
}
