using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>One sheet of the form: heads, in whatever order, and the rows below, each found by the name in its key column.</summary>
internal sealed class FormSheet
{
    private readonly string file;
    private readonly Sheet sheet;
    private readonly int key;
    private readonly IReadOnlyList<MergedArea> merged;
    private readonly DiagnosticBag faults;
    private readonly Dictionary<FormColumn, FormHead?> fixedHeads = [];

    private FormSheet(string file, Sheet sheet, (SheetRow Row, int Key) found, SheetRow? second, DiagnosticBag faults)
    {
        (this.file, this.sheet, this.faults, key) = (file, sheet, faults, found.Key);
        merged = [.. sheet.Merged.Select(MergedArea.Parse).OfType<MergedArea>()];
        Heads = [.. FormHeads.Of(found.Row, second).Where(head => head.Text.Length > 0 && !FormTables.Remarks.Contains(HeadText.Plain(head.Text)))];
        HeadRow = second?.Number ?? found.Row.Number;
        Rows = [.. sheet.Rows.Where(row => row.Number > HeadRow && row.Cells.Any(IsFilled))];
        Places = new SheetPlaces(file, sheet.Name);
    }

    public IReadOnlyList<FormHead> Heads { get; }

    /// <summary>The last row of heads.</summary>
    public int HeadRow { get; }

    public SheetPlaces Places { get; }

    /// <summary>The rows below the heads that hold something.</summary>
    public IReadOnlyList<SheetRow> Rows { get; }

    /// <summary>The sheet as a table; null, with the reason in the bag, when it has no heads.</summary>
    /// <param name="file">Name of the workbook.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="key">The column its rows are found by.</param>
    /// <param name="twoRows">True when its heads may stand in two rows.</param>
    /// <param name="faults">Where faults go.</param>
    public static FormSheet? Open(string file, Sheet sheet, FormColumn key, bool twoRows, DiagnosticBag faults)
    {
        if (FormHeads.Find(sheet, key) is { } found)
        {
            var form = new FormSheet(file, sheet, found, twoRows ? FormHeads.Second(sheet, found.Row, found.Key) : null, faults);
            FormRemarks.Tell(sheet, form, form.merged.Where(area => area.Bottom > form.HeadRow && !(area.Left == form.key && area.Right == form.key)), faults);
            return form;
        }

        faults.Add(DataFault.Error(WorkbookCodes.MissingHead, new SourcePlace(file, sheet.Name, 0, 0), $"工作表“{Quoted.Short(sheet.Name)}”里没有找到“{key.Head}”这一列。")
            with { Expected = key.Head, Hint = "请在表头写上这个列名；空白表格可以用“pingan workbook”得到。" });
        return null;
    }

    /// <summary>The name a row is found by; a merged cell stands for all its rows. Empty, with a fault, when there is none.</summary>
    public string NameOf(SheetRow row)
    {
        var top = merged.FirstOrDefault(area => area.CoversDown(row.Number, key))?.Top ?? row.Number;
        var named = top == row.Number ? row : sheet.Rows.FirstOrDefault(other => other.Number == top);
        if (CellValue.Text(named?.Cells.GetValueOrDefault(key), Places.Of(top, key), faults) is { } name) return name.Text;
        faults.Add(DataFault.Error(WorkbookCodes.NamelessRow, Places.Of(row.Number, key), "这一行有内容，却没有写名称，不知道属于谁。") with { Hint = "请补上名称，或者删去这一行。" });
        return "";
    }

    /// <summary>The head of a fixed column; null when the sheet has none.</summary>
    public FormHead? Head(FormColumn column)
    {
        if (!fixedHeads.TryGetValue(column, out var found))
            fixedHeads[column] = found = Heads.FirstOrDefault(head => head.Group.Length == 0 && column.Answers(head.Text));
        return found;
    }

    public SheetCell? Cell(SheetRow row, FormHead? head) => head is null ? null : row.Cells.GetValueOrDefault(head.Column);

    /// <summary>Reports heads that are none of these, and those that stand there twice.</summary>
    public void CheckHeads(IReadOnlyList<FormColumn> columns, Func<FormHead, bool> isFigure)
    {
        foreach (var twice in Heads.GroupBy(head => (HeadText.Plain(head.Group), HeadText.Plain(head.Text))).SelectMany(group => group.Skip(1)))
            faults.Add(DataFault.Error(WorkbookCodes.RepeatedHead, Places.Of(HeadRow, twice.Column), $"列名“{Quoted.Short(twice.Text)}”出现了两次。") with { Hint = "请删去多余的一列。" });
        foreach (var head in Heads.Where(head => !(head.Group.Length == 0 && columns.Any(column => column.Answers(head.Text))) && !isFigure(head)))
            faults.Add(DataFault.Error(WorkbookCodes.UnknownHead, Places.Of(HeadRow, head.Column), $"不认识列名“{Quoted.Short(head.Text)}”。")
                with { Found = Quoted.Short(head.Text), Expected = NearestName.Of(head.Text, columns.Select(column => column.Head)) ?? "", Hint = $"这里可以写：{string.Join('、', columns.Select(column => column.Head))}；自己加的列请叫“备注”。" });
    }

    private static bool IsFilled(KeyValuePair<int, SheetCell> cell) => cell.Value.Kind == SheetCellKind.Formula || !string.IsNullOrWhiteSpace(cell.Value.Text);
}
