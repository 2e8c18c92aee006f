using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Reads the sheet of units: level, title, speaker and day of each, and in one row what holds for all.</summary>
internal sealed class UnitSheet
{
    private readonly FormSheet? sheet;
    private readonly DiagnosticBag faults;
    private readonly HashSet<string> countyCities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SheetRow> rows = new(StringComparer.Ordinal);

    public UnitSheet(FormSheet? sheet, DiagnosticBag faults)
    {
        (this.sheet, this.faults) = (sheet, faults);
        sheet?.CheckHeads([FormTables.County, .. FormTables.UnitColumns, .. FormTables.OccasionColumns, .. FormTables.SpeakerColumns], _ => false);
        foreach (var row in sheet?.Rows ?? []) Add(sheet!, row);
    }

    /// <summary>The units, in the order of the sheet; without the row for all.</summary>
    public IEnumerable<string> Names => rows.Keys.Where(name => name != FormTables.Everyone);

    /// <summary>Where a unit of the sheet stands.</summary>
    public SourcePlace PlaceOf(string name) => sheet!.Places.Row(rows[name].Number);

    /// <summary>Unit and occasion of one county, as members of its tree.</summary>
    public IEnumerable<JsonMember> Of(string county, SourcePlace place)
    {
        var own = rows.GetValueOrDefault(county);
        var at = own is null ? place : sheet!.Places.Row(own.Number);
        var name = FormNode.Member("name", FormNode.Text(county, at));
        yield return FormNode.Member("unit", FormNode.Object([name, .. Unit(county, own, at)], at));
        var speaker = FormNode.Object(Members(own, FormTables.SpeakerColumns), at);
        yield return FormNode.Member("occasion", FormNode.Object(Members(own, FormTables.OccasionColumns).Append(FormNode.Member("speaker", speaker)), at));
    }

    /// <summary>Looks for county-level cities that do not say so: cities among counties.</summary>
    public void FindCountyCities(IReadOnlyList<(string Name, SourcePlace Place)> counties) => countyCities.UnionWith(CountyCities.Among(
        [.. counties.Select(county => (county.Name, county.Place, Level: Members(rows.GetValueOrDefault(county.Name), [FormTables.UnitColumns[0]], new DiagnosticBag()).FirstOrDefault()?.Value.Text ?? ""))], faults));

    // A county-level city says 我市, whatever is said for all.
    private IEnumerable<JsonMember> Unit(string county, SheetRow? own, SourcePlace at)
    {
        var isGuessed = countyCities.Contains(county);
        IEnumerable<JsonMember> implied = isGuessed || IsCountyCity(own) ? [FormNode.Member("self", FormNode.Text("我市", at))] : [];
        IEnumerable<JsonMember> guessed = isGuessed ? [FormNode.Member("level", FormNode.Text("county", at))] : [];
        return Of(own, FormTables.UnitColumns).Concat(implied).Concat(guessed).Concat(Of(rows.GetValueOrDefault(FormTables.Everyone), FormTables.UnitColumns)).DistinctBy(member => member.Name);
    }

    private bool IsCountyCity(SheetRow? row) =>
        row is not null && sheet!.Head(FormTables.UnitColumns[0]) is { } head && sheet.Cell(row, head) is { } cell && HeadText.Narrow(cell.Text) == FormTables.CountyCity;

    // What a unit says of itself wins over what is said for all.
    private List<JsonMember> Members(SheetRow? own, IReadOnlyList<FormColumn> columns, DiagnosticBag? bag = null) =>
        [.. Of(own, columns, bag).Concat(Of(rows.GetValueOrDefault(FormTables.Everyone), columns, bag)).DistinctBy(member => member.Name)];

    private IEnumerable<JsonMember> Of(SheetRow? row, IReadOnlyList<FormColumn> columns, DiagnosticBag? bag = null) =>
        row is null ? [] : RowMembers.Of(sheet!, row, columns, "", bag ?? faults);

    private void Add(FormSheet units, SheetRow row)
    {
        var name = units.NameOf(row);
        if (name.Length > 0 && !rows.TryAdd(name, row))
            faults.Add(DataFault.Error(WorkbookCodes.Repeated, units.Places.Row(row.Number), $"“{Quoted.Short(name)}”在这张表里写了两行。") with { Hint = "请只保留一行。" });
    }
}
