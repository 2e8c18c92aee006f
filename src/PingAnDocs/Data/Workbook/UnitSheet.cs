using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Reads the sheet of units: level, title, speaker and day of each, and in one row what holds for all.</summary>
internal sealed class UnitSheet
{
    private readonly FormSheet? sheet;
    private readonly DiagnosticBag faults;
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
        yield return FormNode.Member("unit", FormNode.Object(Members(own, FormTables.UnitColumns).Prepend(name), at));
        var speaker = FormNode.Object(Members(own, FormTables.SpeakerColumns), at);
        yield return FormNode.Member("occasion", FormNode.Object(Members(own, FormTables.OccasionColumns).Append(FormNode.Member("speaker", speaker)), at));
    }

    // What a unit says of itself wins over what is said for all.
    private List<JsonMember> Members(SheetRow? own, IReadOnlyList<FormColumn> columns) =>
        [.. Of(own, columns).Concat(Of(rows.GetValueOrDefault(FormTables.Everyone), columns)).DistinctBy(member => member.Name)];

    private IEnumerable<JsonMember> Of(SheetRow? row, IReadOnlyList<FormColumn> columns) =>
        row is null ? [] : RowMembers.Of(sheet!, row, columns, "", faults);

    private void Add(FormSheet units, SheetRow row)
    {
        var name = units.NameOf(row);
        if (name.Length > 0 && !rows.TryAdd(name, row))
            faults.Add(DataFault.Error(WorkbookCodes.Repeated, units.Places.Row(row.Number), $"“{Quoted.Short(name)}”在这张表里写了两行。") with { Hint = "请只保留一行。" });
    }
}
