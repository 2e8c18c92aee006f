using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>One sheet of the form: heads, in whatever order, and the rows below, each found by the name in its key column.</summary>
internal sealed class FormSheet
{
    private const int MostFaults = 20;
    private const int MostHeads = 2000;

    private readonly Sheet sheet;
    private readonly int key;
    private readonly KeyMerges keyMerges;
    private readonly DiagnosticBag faults;
    private readonly Dictionary<int, SheetRow> byNumber;
    private readonly Dictionary<FormColumn, FormHead?> fixedHeads = [];

    private FormSheet(string file, Sheet sheet, (SheetRow Row, int Key) found, SheetRow? second, FormColumn keyColumn, DiagnosticBag faults)
    {
        (this.sheet, this.faults, key) = (sheet, faults, found.Key);
        Merged = [.. sheet.Merged.Select(MergedArea.Parse).OfType<MergedArea>()];
        keyMerges = new KeyMerges(Merged, key);
        AllHeads = [.. FormHeads.Of(found.Row, second).Where(head => head.Text.Length > 0)];
        Heads = [.. AllHeads.Where(head => !FormTables.Remarks.Contains(HeadText.Plain(head.Text)))];
        HeadRow = second?.Number ?? found.Row.Number;
        FirstHeadRow = found.Row.Number;
        Places = new SheetPlaces(file, sheet.Shown);
        byNumber = sheet.Rows.ToDictionary(row => row.Number);
        (Rows, LeftOut, Examples) = Sorted(keyColumn);
    }

    /// <summary>The heads of what is read.</summary>
    public IReadOnlyList<FormHead> Heads { get; private set; }

    /// <summary>All heads, also of the columns a user keeps for himself.</summary>
    public IReadOnlyList<FormHead> AllHeads { get; }

    /// <summary>The merged areas of the sheet.</summary>
    public IReadOnlyList<MergedArea> Merged { get; }

    /// <summary>Column the rows are found by.</summary>
    public int Key => key;

    /// <summary>The first row of heads.</summary>
    public int FirstHeadRow { get; }

    /// <summary>Rows that are no unit's: totals, means, remarks.</summary>
    public IReadOnlyList<LeftOutRow> LeftOut { get; }

    /// <summary>Rows of the form's example that nobody replaced.</summary>
    public IReadOnlyList<SheetRow> Examples { get; }

    /// <summary>Name on the tab.</summary>
    public string Tab => sheet.Name;

    /// <summary>The rows above the heads.</summary>
    public IEnumerable<SheetRow> Above => sheet.Rows.TakeWhile(row => row.Number < FirstHeadRow);

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
            var form = new FormSheet(file, sheet, found, twoRows ? FormHeads.Second(sheet, found.Row, found.Key) : null, key, faults);
            if (form.AllHeads.Count > MostHeads)
            {
                faults.Add(DataFault.Error(WorkbookCodes.TooMuch, form.Places.Row(form.HeadRow), "表头的列太多，不像各单位的数据表。") with { Found = FigureText.Of(form.AllHeads.Count), Expected = $"不超过{FigureText.Of(MostHeads)}列" });
                return null;
            }

            FormRemarks.Tell(sheet, form, faults);
            return form;
        }

        faults.Add(DataFault.Error(WorkbookCodes.MissingHead, new SourcePlace(file, sheet.Shown, 0, 0), $"工作表“{Quoted.Short(sheet.Name)}”里没有找到“{key.Head}”这一列。")
            with { Expected = key.Head, Hint = "请在表头写上这个列名；空白表格可以用“pingan workbook”得到。" });
        return null;
    }

    /// <summary>The name a row is found by; a merged cell stands for all its rows. Empty, with a fault, when there is none.</summary>
    public string NameOf(SheetRow row)
    {
        var top = keyMerges.TopOf(row.Number);
        var named = byNumber.GetValueOrDefault(top);
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
        foreach (var same in Heads.GroupBy(head => (HeadText.Plain(head.Group), Meaning(head))))
            foreach (var twice in same.Skip(1).Take(MostFaults))
                faults.Add(DataFault.Error(WorkbookCodes.RepeatedHead, Places.Of(HeadRow, twice.Column), HeadText.Plain(twice.Text) == HeadText.Plain(same.First().Text) ? $"列名“{Quoted.Short(twice.Text)}”出现了两次。" : $"列名“{Quoted.Short(twice.Text)}”和“{Quoted.Short(same.First().Text)}”是一个意思。")
                    with { Hint = "请删去多余的一列。" });
        foreach (var head in Heads.Where(head => !(head.Group.Length == 0 && columns.Any(column => column.Answers(head.Text))) && !isFigure(head)).Take(MostFaults))
            faults.Add(DataFault.Error(WorkbookCodes.UnknownHead, Places.Of(HeadRow, head.Column), $"不认识列名“{Quoted.Short(head.Text)}”。")
                with { Found = Quoted.Short(head.Text), Expected = NearestName.Of(head.Text, columns.Select(column => column.Head)) ?? "", Hint = $"这里可以写：{string.Join('、', columns.Select(column => column.Head))}；自己加的列请叫“备注”。" });
    }

    // 排名 and 位次 of one indicator are the same column twice.
    private static string Meaning(FormHead head) => head.Group.Length > 0 && FigureHead.Parse(head.Text) is { } figure ? figure.Text : HeadText.Plain(head.Text);

    /// <summary>Sets the heads of figures under the indicators they belong to.</summary>
    public void Group(Func<IReadOnlyList<FormHead>, IReadOnlyList<FormHead>> group) => Heads = group(Heads);

    private (IReadOnlyList<SheetRow> Rows, IReadOnlyList<LeftOutRow> LeftOut, IReadOnlyList<SheetRow> Examples) Sorted(FormColumn keyColumn)
    {
        int[] names = keyColumn == FormTables.County ? [key, .. Head(FormTables.Town) is { } town ? new[] { town.Column } : []] : [];
        int[] examples = [.. names, .. Head(FormTables.Topic) is { } topic ? new[] { topic.Column } : []];
        var (rows, leftOut, left) = (new List<SheetRow>(), new List<LeftOutRow>(), new List<SheetRow>());
        foreach (var row in sheet.Rows.Where(row => row.Number > HeadRow && row.Cells.Values.Any(IsFilled)))
        {
            var top = byNumber.GetValueOrDefault(keyMerges.TopOf(row.Number)) ?? row;
            if (FormRows.IsExample(row, examples) || FormRows.IsExample(top, [key])) left.Add(row);
            else if (FormRows.Sort(row, names, keyMerges.TopOf(row.Number) != row.Number) is { } other) leftOut.Add(other);
            else rows.Add(row);
        }

        return (rows, leftOut, left);
    }

    /// <summary>True for a cell that holds something.</summary>
    public static bool IsFilled(SheetCell? cell) => cell is not null && (cell.Kind == SheetCellKind.Formula || !string.IsNullOrWhiteSpace(cell.Text));
}
