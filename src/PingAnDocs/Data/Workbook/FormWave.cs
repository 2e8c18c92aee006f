using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>One survey of the workbook: its row on the sheet of surveys, and the data sheet with a row a county.</summary>
internal sealed class FormWave
{
    private static readonly IReadOnlyList<FormColumn> DataColumns = [FormTables.County, FormTables.Sample];

    private readonly FormSheet data;
    private readonly WaveRow wave;
    private readonly IReadOnlyList<(FormIndicator Indicator, List<(FormHead Head, FigureHead Figure)> Heads)> groups;
    private readonly Dictionary<string, SheetRow> rows = new(StringComparer.Ordinal);
    private readonly DiagnosticBag faults;
    private readonly ComputedFigures computed;

    /// <param name="wave">What the sheet of surveys says of it.</param>
    /// <param name="data">Its data sheet.</param>
    /// <param name="indicators">All indicators of the workbook.</param>
    /// <param name="listed">Number of counties the workbook lists; 0 when only the data sheets do.</param>
    /// <param name="faults">Where faults go.</param>
    public FormWave(WaveRow wave, FormSheet data, IReadOnlyList<FormIndicator> indicators, int listed, DiagnosticBag faults)
    {
        (this.wave, this.data, this.faults) = (wave, data, faults);
        var own = indicators.Where(indicator => indicator.Table.Length == 0 || indicator.Table == Table).Select(indicator => RankScopes.Fill(indicator, wave.RankScope)).ToList();
        data.Group(heads => HeadGroups.Of(heads, own.Select(indicator => indicator.Name), IsFixed));
        data.CheckHeads(DataColumns, new FigureHeadCheck(data, own, faults).Passes);
        foreach (var row in data.Rows) Add(row);
        groups = [.. own.Select(indicator => (indicator, HeadsOf(indicator, own))).Select(group => (SummaryAverages.Complete(group.indicator, data, group.Item2, faults), group.Item2))];
        SummaryAverages.Tell(data, groups.SelectMany(group => group.Heads), faults);
        computed = new ComputedFigures([.. groups.Select(Column)], wave.RankScope, listed, data, faults);
    }

    /// <summary>True for a head that belongs to no indicator.</summary>
    public static bool IsFixed(FormHead head) => head.Group.Length == 0 && DataColumns.Any(column => column.Answers(head.Text));

    /// <summary>Name of its data sheet.</summary>
    public string Table => wave.Table;

    /// <summary>What all counties share about the units below.</summary>
    public IReadOnlyList<JsonMember> Subunits => wave.Subunits;

    /// <summary>Name and place of the counties in it.</summary>
    public IEnumerable<(string Name, SourcePlace Place)> Counties => rows.Select(row => (row.Key, data.Places.Row(row.Value.Number)));

    /// <summary>Unit of the survey's figures when all its indicators that have figures have the same; that of the units below.</summary>
    public string CommonUnit => groups.Where(group => data.Rows.Any(row => group.Heads.Exists(head => FormSheet.IsFilled(data.Cell(row, head.Head))))).Select(group => group.Indicator.Unit).Distinct(StringComparer.Ordinal).ToList() is [var unit] ? unit : "%";

    /// <summary>The survey of one county; null when it did not take part.</summary>
    public JsonNode? Of(string county, JsonNode? subunits)
    {
        if (!rows.TryGetValue(county, out var row)) return null;
        var place = data.Places.Row(row.Number);
        var indicators = groups.Select(group => IndicatorTree.Of(
            group.Indicator with { Shared = [.. group.Indicator.Shared.Where(figure => !ComputedMeans.IsWish(figure)), .. computed.MeansOf(group.Indicator)] },
            [.. FigureCell.OfRow(data, row, group.Heads, group.Indicator.Unit, faults)], computed.Of(group.Indicator, county), place)).OfType<JsonNode>();
        List<JsonMember> members = [.. wave.Members, .. RowMembers.Of(data, row, [FormTables.Sample], "", faults), FormNode.Member("indicators", FormNode.Array(indicators, place))];
        if (subunits is not null) members.Add(FormNode.Member("subunits", subunits));
        return FormNode.Object(members, place);
    }

    // Faults of the cells are told when each county is read; here its figures are only looked at.
    private IndicatorColumn Column((FormIndicator Indicator, List<(FormHead Head, FigureHead Figure)> Heads) group) =>
        new(group.Indicator, group.Heads, [.. rows.Select(row => (row.Key, (IReadOnlyList<PlacedFigure>)[.. FigureCell.OfRow(data, row.Value, group.Heads, group.Indicator.Unit, new DiagnosticBag())]))], data);

    private void Add(SheetRow row)
    {
        var name = data.NameOf(row);
        if (name.Length > 0 && !rows.TryAdd(name, row))
            faults.Add(DataFault.Error(WorkbookCodes.Repeated, data.Places.Row(row.Number), $"“{Quoted.Short(name)}”在这张表里写了两行。") with { Hint = "请只保留一行。" });
    }

    private List<(FormHead, FigureHead)> HeadsOf(FormIndicator indicator, IReadOnlyList<FormIndicator> all) =>
        RankScopes.Fill([.. data.Heads.Where(head => head.Group.Length > 0 && indicator.IsNamed(head.Group, all)).Select(head => (head, Figure: FigureHead.Parse(head.Text)!)).Where(pair => pair.Figure is not null)], wave.RankScope);
}
