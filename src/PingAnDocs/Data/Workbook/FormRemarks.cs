using System.Globalization;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Tells what a reader of a sheet could overlook: hidden rows and columns, merged cells among the data, columns without a head, formulas, rows that are no unit's.</summary>
internal static class FormRemarks
{
    private const int MostTold = 10;

    public static void Tell(Sheet sheet, FormSheet form, DiagnosticBag faults)
    {
        int[] rows = [.. form.Rows.Select(row => row.Number)];
        foreach (var area in form.Merged.Where(area => HoldsData(area, form, rows)).Take(MostTold))
            faults.Add(DataFault.Error(WorkbookCodes.Merged, form.Places.Whole with { Path = $"{sheet.Shown}!{area.Name}" }, "数据里有合并的单元格，看不出内容属于哪一格。") with { Hint = "请取消合并，每一格各填各的。" });
        HiddenParts(sheet, form, faults);
        Headless(form, faults);
        Formulas(sheet, form, faults);
        LeftOut(sheet, form, faults);
    }

    // A name merged down its rows is plain; so is a remark below the table, however wide.
    private static bool HoldsData(MergedArea area, FormSheet form, int[] rows)
    {
        if (area.Bottom <= form.HeadRow || (area.Left == form.Key && area.Right == form.Key)) return false;
        var at = Array.BinarySearch(rows, area.Top);
        if (at < 0) at = ~at;
        return at < rows.Length && rows[at] <= area.Bottom;
    }

    private static void HiddenParts(Sheet sheet, FormSheet form, DiagnosticBag faults)
    {
        if (sheet.Hidden) faults.Add(Hidden(form.Places.Whole, $"工作表“{sheet.Name}”是隐藏的"));
        var rows = form.Rows.Where(row => row.Hidden).Select(row => row.Number).ToList();
        if (rows.Count > 0)
            faults.Add(Hidden(form.Places.Row(rows[0]), string.Create(CultureInfo.InvariantCulture, $"工作表“{sheet.Name}”有{rows.Count}行隐藏或被筛选掉（第{Some(rows.Select(row => row.ToString(CultureInfo.InvariantCulture)))}行）")));
        var columns = form.Heads.Where(head => sheet.Hides(head.Column)).Select(head => head.Column).ToList();
        if (columns.Count > 0)
            faults.Add(Hidden(form.Places.Of(form.HeadRow, columns[0]), string.Create(CultureInfo.InvariantCulture, $"工作表“{sheet.Name}”有{columns.Count}列是隐藏的（{Some(columns.Select(CellReference.Column))}列）")));
    }

    private static Diagnostic Hidden(SourcePlace place, string what) =>
        DataFault.Warning(WorkbookCodes.Hidden, place, $"{what}，里面的内容照样读取。") with { Hint = "不想用的请删除，不要隐藏；想用的请取消隐藏，以免看漏。" };

    private static void Headless(FormSheet form, DiagnosticBag faults)
    {
        var headed = form.AllHeads.Select(head => head.Column).ToHashSet();
        var columns = form.Rows.SelectMany(row => row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Value.Text)).Select(cell => (cell.Key, row.Number)))
            .Where(cell => !headed.Contains(cell.Key)).GroupBy(cell => cell.Key).OrderBy(column => column.Key).ToList();
        if (columns.Count == 0) return;
        faults.Add(DataFault.Warning(WorkbookCodes.Headless, form.Places.Of(columns[0].First().Number, columns[0].Key), $"{Some(columns.Select(column => CellReference.Column(column.Key)))}列有内容，却没有列名，没有读取。")
            with { Hint = "请补上列名；不用的列请删除，或者把列名写成“备注”。" });
    }

    private static void Formulas(Sheet sheet, FormSheet form, DiagnosticBag faults)
    {
        var cells = form.Rows.SelectMany(row => row.Cells.Where(cell => cell.Value.Result is not null).OrderBy(cell => cell.Key).Select(cell => (row.Number, cell.Key))).ToList();
        if (cells.Count == 0) return;
        var (row, column) = cells[0];
        faults.Add(DataFault.Note(WorkbookCodes.Formulas, form.Places.Of(row, column), string.Create(CultureInfo.InvariantCulture, $"工作表“{sheet.Name}”有{cells.Count}格是公式，按文件里存着的结果读取，程序不重新计算。"))
            with { Hint = "如果改过数据，请先用 Excel 或 WPS 打开、重新计算后保存。" });
    }

    private static void LeftOut(Sheet sheet, FormSheet form, DiagnosticBag faults)
    {
        foreach (var row in form.LeftOut.Take(MostTold))
        {
            var (code, what) = row.IsSummary ? (WorkbookCodes.Summary, "是汇总行，不当作单位") : (WorkbookCodes.TableNote, "是表里的说明，没有当作数据读取");
            var hidden = row.Row.Hidden ? "（隐藏的）" : "";
            faults.Add(DataFault.Note(code, form.Places.Row(row.Row.Number), string.Create(CultureInfo.InvariantCulture, $"工作表“{sheet.Name}”第{row.Row.Number}行“{Quoted.Short(row.Text)}”{hidden}{what}。")));
        }
    }

    private static string Some(IEnumerable<string> all)
    {
        var list = all.Take(MostTold + 1).ToList();
        return list.Count <= MostTold ? string.Join('、', list) : $"{string.Join('、', list.Take(MostTold))}等";
    }
}
