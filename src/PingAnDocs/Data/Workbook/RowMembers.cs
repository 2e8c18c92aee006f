using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Turns the fixed columns of a row into members of the survey's tree.</summary>
internal static class RowMembers
{
    private const string Yes = "true";

    /// <summary>The filled columns; what cannot be read is a fault and left out.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row.</param>
    /// <param name="columns">The columns wanted.</param>
    /// <param name="unit">Unit of the numbers among them.</param>
    /// <param name="faults">Where faults go.</param>
    public static IEnumerable<JsonMember> Of(FormSheet sheet, SheetRow row, IEnumerable<FormColumn> columns, string unit, DiagnosticBag faults)
    {
        foreach (var column in columns)
            if (Value(sheet, row, column, unit, faults) is { } value) yield return FormNode.Member(column.Member, value);
    }

    /// <summary>The text of one column; empty when it is blank.</summary>
    public static string Text(FormSheet sheet, SheetRow row, FormColumn column, DiagnosticBag faults) => Value(sheet, row, column, "", faults)?.Text ?? "";

    /// <summary>True when a column of yes and no says yes; <paramref name="fallback"/> when it is blank.</summary>
    public static bool Flag(FormSheet sheet, SheetRow row, FormColumn column, bool fallback, DiagnosticBag faults) =>
        Text(sheet, row, column, faults) is { Length: > 0 } word ? word == Yes : fallback;

    private static JsonNode? Value(FormSheet sheet, SheetRow row, FormColumn column, string unit, DiagnosticBag faults)
    {
        if (sheet.Head(column) is not { } head) return null;
        var (cell, place) = (sheet.Cell(row, head), sheet.Places.Of(row.Number, head.Column));
        if (column.IsNumber) return CellValue.Number(cell, unit, place, faults);
        return Choose(column, CellValue.Text(cell, place, faults), faults);
    }

    /// <summary>What the survey file calls the chosen word; the text itself where a column offers no choice.</summary>
    public static JsonNode? Choose(FormColumn column, JsonNode? text, DiagnosticBag faults)
    {
        if (text is null || column.Choices.Count == 0) return text;
        foreach (var (word, value) in column.Choices)
            if (HeadText.Narrow(text.Text) == word) return FormNode.Text(value, text.Place);
        faults.Add(DataFault.Error(WorkbookCodes.BadForm, text.Place, $"“{column.Head}”这一格只能是列表里的几种写法。")
            with { Found = Quoted.Short(text.Text), Expected = string.Join('、', column.Choices.Select(choice => choice.Word)), Hint = "请从下拉列表里选。" });
        return null;
    }
}
