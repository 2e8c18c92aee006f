using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>One survey of the workbook: its row on the sheet of surveys, and the data sheet with a row a county.</summary>
internal sealed class FormWave
{
    private static readonly IReadOnlyList<FormColumn> DataColumns = [FormTables.County, FormTables.Sample];

    private readonly FormSheet data;
    private readonly IReadOnlyList<(FormIndicator Indicator, List<(FormHead Head, FigureHead Figure)> Heads)> groups;
    private readonly Dictionary<string, SheetRow> rows = new(StringComparer.Ordinal);
    private readonly DiagnosticBag faults;

    public FormWave(string table, IReadOnlyList<JsonMember> members, IReadOnlyList<JsonMember> subunits, FormSheet data, IReadOnlyList<FormIndicator> indicators, DiagnosticBag faults)
    {
        (Table, Members, Subunits, this.data, this.faults) = (table, members, subunits, data, faults);
        var own = indicators.Where(indicator => indicator.Table.Length == 0 || indicator.Table == table).ToList();
        data.CheckHeads(DataColumns, head => IsFigure(head, own));
        groups = [.. own.Select(indicator => (indicator, HeadsOf(indicator, own)))];
        foreach (var row in data.Rows) Add(row);
    }

    /// <summary>Name of its data sheet.</summary>
    public string Table { get; }

    /// <summary>What is the same for all counties.</summary>
    public IReadOnlyList<JsonMember> Members { get; }

    /// <summary>What all counties share about the units below.</summary>
    public IReadOnlyList<JsonMember> Subunits { get; }

    /// <summary>Name and place of the counties in it.</summary>
    public IEnumerable<(string Name, SourcePlace Place)> Counties => rows.Select(row => (row.Key, data.Places.Row(row.Value.Number)));

    /// <summary>Unit of the survey's figures when all its indicators have the same; that of the units below.</summary>
    public string CommonUnit => groups.Select(group => group.Indicator.Unit).Distinct(StringComparer.Ordinal).ToList() is [var unit] ? unit : "%";

    /// <summary>The survey of one county; null when it did not take part.</summary>
    public JsonNode? Of(string county, JsonNode? subunits)
    {
        if (!rows.TryGetValue(county, out var row)) return null;
        var place = data.Places.Row(row.Number);
        var indicators = groups.Select(group => IndicatorTree.Of(group.Indicator, [.. FigureCell.OfRow(data, row, group.Heads, group.Indicator.Unit, faults)], place)).OfType<JsonNode>();
        List<JsonMember> members = [.. Members, .. RowMembers.Of(data, row, [FormTables.Sample], "", faults), FormNode.Member("indicators", FormNode.Array(indicators, place))];
        if (subunits is not null) members.Add(FormNode.Member("subunits", subunits));
        return FormNode.Object(members, place);
    }

    private void Add(SheetRow row)
    {
        var name = data.NameOf(row);
        if (name.Length > 0 && !rows.TryAdd(name, row))
            faults.Add(DataFault.Error(WorkbookCodes.Repeated, data.Places.Row(row.Number), $"“{Quoted.Short(name)}”在这张表里写了两行。") with { Hint = "请只保留一行。" });
    }

    private List<(FormHead, FigureHead)> HeadsOf(FormIndicator indicator, IReadOnlyList<FormIndicator> all) =>
        [.. data.Heads.Where(head => head.Group.Length > 0 && indicator.IsNamed(head.Group, all)).Select(head => (head, Figure: FigureHead.Parse(head.Text)!)).Where(pair => pair.Figure is not null)];

    private bool IsFigure(FormHead head, List<FormIndicator> known)
    {
        if (head.Group.Length == 0) return false;
        if (known.Exists(indicator => indicator.IsNamed(head.Group, known))) return FigureHead.Parse(head.Text) is not null;
        var near = NearestName.Of(head.Group, known.Select(indicator => indicator.Name));
        faults.Add(DataFault.Error(WorkbookCodes.UnknownIndicator, data.Places.Of(data.HeadRow, head.Column), $"“{FormTables.Indicators}”表里没有“{Quoted.Short(head.Group)}”这一项指标。")
            with { Found = Quoted.Short(head.Group), Expected = near ?? "", Hint = near is null ? $"请在“{FormTables.Indicators}”表里加一行，写明计量单位。" : $"是不是想写“{near}”？" });
        return true;
    }
}
