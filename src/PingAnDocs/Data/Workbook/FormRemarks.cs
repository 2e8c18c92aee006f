using System.Globalization;
using PingAnDocs.Data.Excel;

namespace PingAnDocs.Data.Workbook;

/// <summary>Tells what a reader of a sheet could overlook: hidden rows, merged cells among the data, formulas.</summary>
internal static class FormRemarks
{
    public static void Tell(Sheet sheet, FormSheet form, IEnumerable<MergedArea> merged, DiagnosticBag faults)
    {
        foreach (var area in merged)
            faults.Add(DataFault.Error(WorkbookCodes.Merged, form.Places.Whole with { Path = $"{sheet.Name}!{area.Name}" }, "数据里有合并的单元格，看不出内容属于哪一格。") with { Hint = "请取消合并，每一格各填各的。" });
        if (sheet.Hidden) faults.Add(Hidden(form.Places.Whole, $"工作表“{sheet.Name}”是隐藏的"));
        var hidden = form.Rows.Where(row => row.Hidden).ToList();
        if (hidden.Count > 0) faults.Add(Hidden(form.Places.Row(hidden[0].Number), string.Create(CultureInfo.InvariantCulture, $"工作表“{sheet.Name}”有{hidden.Count}行隐藏或被筛选掉，从第{hidden[0].Number}行起")));
        Formulas(sheet, form, faults);
    }

    private static Diagnostic Hidden(SourcePlace place, string what) =>
        DataFault.Warning(WorkbookCodes.Hidden, place, $"{what}，里面的内容照样读取。") with { Hint = "不想用的请删除，不要隐藏。" };

    private static void Formulas(Sheet sheet, FormSheet form, DiagnosticBag faults)
    {
        var cells = form.Rows.SelectMany(row => row.Cells.Where(cell => cell.Value.Result is not null).OrderBy(cell => cell.Key).Select(cell => (row.Number, cell.Key))).ToList();
        if (cells.Count == 0) return;
        var (row, column) = cells[0];
        faults.Add(DataFault.Note(WorkbookCodes.Formulas, form.Places.Of(row, column), string.Create(CultureInfo.InvariantCulture, $"工作表“{sheet.Name}”有{cells.Count}格是公式，按文件里存着的结果读取，程序不重新计算。"))
            with { Hint = "如果改过数据，请先用 Excel 或 WPS 打开、重新计算后保存。" });
    }
}
