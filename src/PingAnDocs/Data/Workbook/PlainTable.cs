using System.Text.RegularExpressions;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>
/// A table somebody made without the form: title, heads, a row a unit. The title names the survey, the heads the indicators;
/// the unit of measure must stand in a head, in a format or above the table, for it is never guessed from a name.
/// </summary>
internal sealed partial class PlainTable
{
    private readonly FormSheet data;
    private readonly DiagnosticBag faults;
    private readonly SheetCell? title;
    private readonly SourcePlace titlePlace;

    private PlainTable(FormSheet data, DiagnosticBag faults)
    {
        (this.data, this.faults) = (data, faults);
        data.Group(heads => HeadGroups.Of(heads, [], FormWave.IsFixed));
        var found = Texts().Where(cell => !UnitOfTable().IsMatch(HeadText.Narrow(cell.Cell.Text))).Take(1).ToList();
        (title, titlePlace) = found is [var first] ? (first.Cell, first.Place) : (null, data.Places.Whole);
        Indicators = [.. data.Heads.Where(head => head.Group.Length > 0).GroupBy(head => HeadText.Plain(head.Group)).Select(Indicator).OfType<FormIndicator>()];
        Tell();
    }

    /// <summary>The indicators its heads name.</summary>
    public IReadOnlyList<FormIndicator> Indicators { get; }

    /// <summary>The survey its title names.</summary>
    public WaveRow Wave => new(data.Tab.Trim(), [.. Members()], []);

    /// <summary>The table as a data sheet.</summary>
    public FormSheet Data => data;

    private string Name => Ending().Replace(title?.Text.Trim() ?? "", "") is { Length: > 0 } name ? name : data.Tab.Trim();

    /// <summary>The sheet as a plain table; null when it has no column of units, or no figures beside it.</summary>
    public static PlainTable? Open(string file, Sheet sheet, DiagnosticBag faults)
    {
        if (FormTables.Sheets.Contains(sheet.Name.Trim()) || FormHeads.Find(sheet, FormTables.County) is null) return null;
        return FormSheet.Open(file, sheet, FormTables.County, twoRows: true, faults) is { } data ? new PlainTable(data, faults) : null;
    }

    private IEnumerable<JsonMember> Members()
    {
        yield return FormNode.Member("name", FormNode.Text(Name, titlePlace));
        if (Decimals() is > 0 and <= FigureReader.MaxDecimals and var decimals) yield return FormNode.Member("decimals", FormNode.Number(FigureText.Of(decimals), titlePlace));
        if (Period().Match(Name) is { Success: true } period) yield return FormNode.Member("period", FormNode.Text(period.Value, titlePlace));
    }

    // A number cell does not keep its trailing zeros; figures of one unit have the decimals of the finest.
    private int? Decimals()
    {
        if (Indicators.Select(indicator => indicator.Unit).Distinct(StringComparer.Ordinal).ToList() is not [var unit]) return null;
        var heads = data.Heads.Where(head => head.Group.Length > 0).Select(head => (head, FigureHead.Parse(head.Text)!)).Where(pair => pair.Item2 is { IsCount: false }).ToList();
        var nobody = new DiagnosticBag();
        return data.Rows.SelectMany(row => FigureCell.OfRow(data, row, heads, unit, nobody)).Max(figure => (int?)figure.Number?.Scale);
    }

    private FormIndicator? Indicator(IGrouping<string, FormHead> heads)
    {
        var (first, name) = (heads.First(), HeadText.WithoutUnit(heads.First().Group));
        var place = data.Places.Of(data.FirstHeadRow, first.Column);
        if (heads.Select(UnitOf).FirstOrDefault(unit => unit.Length > 0) is { } unit)
            return new FormIndicator(data.Tab.Trim(), name, "", unit, [FormNode.Member("name", FormNode.Text(name, place)), FormNode.Member("unit", FormNode.Text(unit, place))], []);
        faults.Add(DataFault.Error(WorkbookCodes.NoUnit, place, $"看不出“{Quoted.Short(name)}”的计量单位。")
            with { Found = Quoted.Short(first.Text), Expected = $"{name}（%）或{name}（分）", Hint = "请在列名后面用括号写上单位；名称里的“率”“度”不能说明单位。不是指标的列请删去，或者把列名写成“备注”。" });
        return null;
    }

    private string UnitOf(FormHead head)
    {
        if (FigureHead.Parse(head.Text) is not { IsCount: false }) return "";
        if (HeadText.UnitOf(head.Text) is { Length: > 0 } own) return own;
        if (HeadText.UnitOf(head.Group) is { Length: > 0 } group) return group;
        if (data.Rows.Any(row => row.Cells.GetValueOrDefault(head.Column) is { } cell && (cell.Format.IsPercent || HeadText.Narrow(cell.Text).EndsWith('%')))) return "%";
        return Texts().Select(cell => UnitOfTable().Match(HeadText.Narrow(cell.Cell.Text))).FirstOrDefault(match => match.Success)?.Groups["unit"].Value ?? "";
    }

    private IEnumerable<(SheetCell Cell, SourcePlace Place)> Texts() =>
        from row in data.Above
        from cell in row.Cells.OrderBy(cell => cell.Key)
        where cell.Value.Kind == SheetCellKind.Text && !string.IsNullOrWhiteSpace(cell.Value.Text)
        select (cell.Value, data.Places.Of(row.Number, cell.Key));

    private void Tell() => faults.Add(DataFault.Note(WorkbookCodes.PlainTable, titlePlace,
        $"工作表“{Quoted.Short(data.Tab)}”按一般数据表读取：调查名称取“{Quoted.Short(Name)}”，指标有{string.Join('、', Indicators.Select(indicator => $"{indicator.Name}（{indicator.Unit}）"))}{(Decimals() is > 0 and var decimals ? $"，小数都按{FigureText.Of(decimals)}位" : "")}。")
        with { Hint = "讲话标题、日期、平均水平等一般表格里没有；要写进讲话的，请用“pingan workbook”得到的表格填写。" });

    [GeneratedRegex(@"(的?(结果|成绩|得分|情况|数据))?(统计表|汇总表|一览表|明细表|排名表|排序表|通报表|表)?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ending();

    [GeneratedRegex(@"[12][0-9]{3}年(度|上半年|下半年|第?[一二三四1-4]季度)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Period();

    [GeneratedRegex(@"(计量)?单位:?(?<unit>%|分)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex UnitOfTable();
}
