using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>The sheets of the form, opened and held against each other.</summary>
internal sealed class FormBook
{
    private const int MostTold = 10;

    private readonly string file;
    private readonly IReadOnlyList<Sheet> sheets;
    private readonly DiagnosticBag faults;
    private readonly List<FormSheet> opened = [];
    private readonly HashSet<string> read = new(StringComparer.Ordinal) { FormTables.Guide };

    private FormBook(string file, IReadOnlyList<Sheet> sheets, DiagnosticBag faults)
    {
        (this.file, this.sheets, this.faults) = (file, sheets, faults);
        Units = new UnitSheet(Open(FormTables.Units, FormTables.County), faults);
        Waves = Plain() is { Count: > 0 } plain ? plain : Form();
        Towns = new TownSheet(Open(FormTables.Towns, FormTables.County), faults);
        Evidence = new EvidenceSheet(Open(FormTables.Evidence, FormTables.County), faults);
        TellUnread();
        TellExamples();
    }

    /// <summary>True when the form's example is still there.</summary>
    public bool HasExamples => opened.Exists(sheet => sheet.Examples.Count > 0);

    public IReadOnlyList<FormWave> Waves { get; }

    public UnitSheet Units { get; }

    public TownSheet Towns { get; }

    public EvidenceSheet Evidence { get; }

    private static FormColumn WaveName => FormTables.WaveColumns.First(column => column.Member == "name");

    public static FormBook Open(string file, IReadOnlyList<Sheet> sheets, DiagnosticBag faults) => new(file, sheets, faults);

    /// <summary>Computes the ranks and means that are wanted without the cells for which counties are refused; true when something was computed.</summary>
    public bool Compute(IReadOnlyList<Refusal> refused, DiagnosticBag told)
    {
        var elsewhere = refused.Where(refusal => !Waves.Any(wave => wave.Owns(refusal.Cell))).ToList();
        var isComputed = false;
        foreach (var wave in Waves)
        {
            isComputed |= wave.Compute(refused, elsewhere, told);
            Towns.TellUnranked(wave, Waves.Count == 1, told);
        }

        return isComputed;
    }

    private List<FormWave> Form()
    {
        var waves = Open(FormTables.Waves, WaveName, isNeeded: true);
        var indicators = Open(FormTables.Indicators, FormTables.Indicator, isNeeded: true) is { } sheet ? IndicatorSheet.Read(sheet, faults) : [];
        waves?.CheckHeads([FormTables.Table, .. FormTables.WaveColumns, .. FormTables.SubunitColumns, FormTables.RankScope], _ => false);
        return [.. waves?.Rows.Select(row => Wave(waves, row, indicators)).OfType<FormWave>() ?? []];
    }

    // Without the two sheets that tell of surveys and indicators it is no form, but perhaps a table like any other.
    private List<FormWave> Plain()
    {
        if (sheets.Any(sheet => sheet.Name.Trim() is FormTables.Waves or FormTables.Indicators)) return [];
        var tables = sheets.Select(sheet => PlainTable.Open(file, sheet, faults)).OfType<PlainTable>().ToList();
        foreach (var table in tables) read.Add(Kept(table.Data)!.Tab.Trim());
        return [.. tables.Select(table => new FormWave(table.Wave, table.Data, table.Indicators, [.. Units.Names], faults))];
    }

    private FormSheet? Open(string name, FormColumn key, bool isNeeded = false, bool twoRows = false)
    {
        read.Add(name);
        if (sheets.FirstOrDefault(sheet => sheet.Name.Trim() == name) is { } found) return found.Rows.Count == 0 && !isNeeded ? null : Kept(FormSheet.Open(file, found, key, twoRows, faults));
        if (!isNeeded) return null;
        var near = NearestName.Of(name, sheets.Select(sheet => sheet.Name.Trim()).Where(other => !read.Contains(other)));
        faults.Add(DataFault.Error(WorkbookCodes.MissingSheet, SourcePlace.WholeFile(file), $"工作簿里没有工作表“{Quoted.Short(name)}”。")
            with { Expected = name, Hint = near is null ? "空白表格可以用“pingan workbook”得到。" : $"是不是改成了“{near}”？请改回来。" });
        return null;
    }

    private FormWave? Wave(FormSheet waves, SheetRow row, IReadOnlyList<FormIndicator> indicators)
    {
        var members = RowMembers.Of(waves, row, FormTables.WaveColumns, "", faults).ToList();
        var table = RowMembers.Text(waves, row, FormTables.Table, faults);
        if (waves.NameOf(row).Length == 0) return null;
        if (table.Length == 0)
        {
            faults.Add(DataFault.Error(WorkbookCodes.NamelessRow, waves.Places.Row(row.Number), $"这次调查没有写“{FormTables.Table.Head}”，不知道数据在哪张工作表里。") with { Expected = FormTables.Table.Head });
            return null;
        }

        var subunits = RowMembers.Of(waves, row, FormTables.SubunitColumns, "", faults).ToList();
        return Open(table, FormTables.County, isNeeded: true, twoRows: true) is { } data 
            ? new FormWave(new WaveRow(table, members, subunits, RowMembers.Text(waves, row, FormTables.RankScope, faults)), data, indicators, [.. Units.Names], faults) : null;
    }

    private FormSheet? Kept(FormSheet? sheet)
    {
        if (sheet is not null) opened.Add(sheet);
        return sheet;
    }

    // One word for all sheets: the example is one thing to whoever fills in the form.
    private void TellExamples()
    {
        var cells = opened.SelectMany(sheet => sheet.Examples.Select(row => sheet.Places.Row(row.Number))).ToList();
        if (cells.Count == 0) return;
        faults.Add(DataFault.Note(WorkbookCodes.Example, cells[0], $"示例一行还在，没有当作单位（{string.Join('、', cells.Take(MostTold).Select(cell => cell.Path))}{(cells.Count > MostTold ? "等" : "")}）。")
            with { Hint = "请把“示例县”“示例镇”“示例主题”换成自己的，或者删去这些行。" });
    }

    private void TellUnread()
    {
        foreach (var sheet in sheets.Where(sheet => sheet.Rows.Count > 0 && !read.Contains(sheet.Name.Trim())))
            faults.Add(sheet.Hidden
                ? DataFault.Warning(WorkbookCodes.Hidden, new SourcePlace(file, sheet.Shown, 0, 0), $"工作表“{Quoted.Short(sheet.Name)}”是隐藏的，不属于数据表格，没有读取。") with { Hint = "如果里面有要用的数据，请取消隐藏，按数据表的写法填写。" }
                : DataFault.Note(WorkbookCodes.SheetLeftOut, new SourcePlace(file, sheet.Shown, 0, 0), $"工作表“{Quoted.Short(sheet.Name)}”不属于数据表格，没有读取。"));
    }
}
