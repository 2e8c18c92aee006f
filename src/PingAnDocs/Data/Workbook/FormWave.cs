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
    private readonly IReadOnlyCollection<string> listed;
    private ComputedFigures? computed;

    /// <param name="wave">What the sheet of surveys says of it.</param>
    /// <param name="data">Its data sheet.</param>
    /// <param name="indicators">All indicators of the workbook.</param>
    /// <param name="listed">The counties the workbook lists; none when only the data sheets do.</param>
    /// <param name="faults">Where faults go.</param>
    public FormWave(WaveRow wave, FormSheet data, IReadOnlyList<FormIndicator> indicators, IReadOnlyCollection<string> listed, DiagnosticBag faults)
    {
        (this.wave, this.data, this.listed, this.faults) = (wave, data, listed, faults);
        var own = indicators.Where(indicator => indicator.Table.Length == 0 || indicator.Table == Table).Select(indicator => RankScopes.Fill(indicator, wave.RankScope)).ToList();
        data.Group(heads => HeadGroups.Of(heads, own.Select(indicator => indicator.Name), IsFixed));
        data.CheckHeads(DataColumns, new FigureHeadCheck(data, own, faults).Passes);
        foreach (var row in data.Rows) Add(row);
        groups = [.. own.Select(indicator => (indicator, HeadsOf(indicator, own))).Select(group => (SummaryAverages.Complete(group.indicator, data, group.Item2, faults), group.Item2))];
        SummaryAverages.Tell(data, groups.SelectMany(group => group.Heads), faults);
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
            group.Indicator with { Shared = [.. group.Indicator.Shared.Where(figure => !ComputedMeans.IsWish(figure)), .. computed?.MeansOf(group.Indicator) ?? []] },
            [.. FigureCell.OfRow(data, row, group.Heads, group.Indicator.Unit, faults)], computed?.Of(group.Indicator, county) ?? [], place)).OfType<JsonNode>();
        List<JsonMember> members = [.. wave.Members, .. RowMembers.Of(data, row, [FormTables.Sample], "", faults), FormNode.Member("indicators", FormNode.Array(indicators, place))];
        if (subunits is not null) members.Add(FormNode.Member("subunits", subunits));
        return FormNode.Object(members, place);
    }

    /// <summary>True when a cell belongs to one of its indicators.</summary>
    public bool Owns(SourcePlace cell) => groups.Any(group => IndicatorColumn.KindAt(cell, group.Heads, group.Indicator, data) is not null);

    /// <summary>Computes the ranks and means that are wanted, but none in which a refused value would take part, and tells of it; true when something was computed.</summary>
    /// <param name="refused">Cells for which counties are refused.</param>
    /// <param name="elsewhere">Those that belong to no indicator of any survey.</param>
    /// <param name="told">Where remarks go.</param>
    public bool Compute(IReadOnlyList<Refusal> refused, IReadOnlyList<Refusal> elsewhere, DiagnosticBag told)
    {
        var columns = groups.Select(Column).ToList();
        var absent = listed.Where(name => !rows.ContainsKey(name)).ToList();
        TableGaps.TellAbsent(data, absent, columns.Exists(column => ComputedFigures.IsWanted(column, wave.RankScope)), told);
        TableGaps.TellPartRanked(columns, told);
        TableGaps.TellNoAverage(data, columns, told);
        computed = new ComputedFigures(absent.Count > 0 ? [] : columns, wave.RankScope, new Hindrances(refused, [.. elsewhere.Where(refusal => rows.ContainsKey(refusal.County))]));
        computed.Tell(data, told);
        return computed.Any;
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
