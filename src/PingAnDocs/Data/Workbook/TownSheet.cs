using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Reads the sheet of the units below: one row a town and survey.</summary>
internal sealed class TownSheet
{
    private readonly FormSheet? sheet;
    private readonly DiagnosticBag faults;
    private readonly ILookup<(string County, string Table), SheetRow> rows;

    public TownSheet(FormSheet? sheet, DiagnosticBag faults)
    {
        (this.sheet, this.faults) = (sheet, faults);
        sheet?.CheckHeads([FormTables.County, FormTables.Table, FormTables.Town, .. FormTables.TownColumns, FormTables.Leader], _ => false);
        rows = (sheet?.Rows ?? []).ToLookup(row => (sheet!.NameOf(row), RowMembers.Text(sheet, row, FormTables.Table, faults)));
    }

    /// <summary>The counties and data sheets it speaks of, with the first row of each.</summary>
    public IEnumerable<(string County, string Table, SourcePlace Place)> Named => rows.Select(group => (group.Key.County, group.Key.Table, sheet!.Places.Row(group.First().Number)));

    /// <summary>The units below of one county in one survey; null when there are none.</summary>
    public JsonNode? Of(string county, FormWave wave, bool isOnly)
    {
        var own = rows[(county, wave.Table)].Concat(isOnly ? rows[(county, "")] : []).OrderBy(row => row.Number).ToList();
        if (own.Count == 0) return null;
        var place = sheet!.Places.Row(own[0].Number);
        var leaders = own.Where(row => RowMembers.Flag(sheet, row, FormTables.Leader, fallback: false, faults)).Select(row => RowMembers.Of(sheet, row, [FormTables.Town], "", faults).FirstOrDefault()?.Value).OfType<JsonNode>();
        return FormNode.Object(
            [.. wave.Subunits, FormNode.Member("leaders", FormNode.Array(leaders, place)), FormNode.Member("items", FormNode.Array(own.Select(row => Item(row, wave.CommonUnit)).OfType<JsonNode>(), place))], place);
    }

    // A leader of whom nothing else is known is named among the leaders only.
    private JsonNode? Item(SheetRow row, string unit)
    {
        var figures = RowMembers.Of(sheet!, row, FormTables.TownColumns, unit, faults).ToList();
        if (figures.Count == 0 && RowMembers.Flag(sheet!, row, FormTables.Leader, fallback: false, new DiagnosticBag())) return null;
        return FormNode.Object([.. RowMembers.Of(sheet!, row, [FormTables.Town], "", faults), .. figures], sheet!.Places.Row(row.Number));
    }
}
