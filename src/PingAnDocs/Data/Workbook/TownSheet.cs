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
        var own = Rows(county, wave, isOnly);
        if (own.Count == 0) return null;
        var place = sheet!.Places.Row(own[0].Number);
        var leaders = own.Where(row => RowMembers.Flag(sheet, row, FormTables.Leader, fallback: false, faults)).Select(row => RowMembers.Of(sheet, row, [FormTables.Town], "", faults).FirstOrDefault()?.Value).OfType<JsonNode>();
        return FormNode.Object(
            [.. wave.Subunits, FormNode.Member("leaders", FormNode.Array(leaders, place)), FormNode.Member("items", FormNode.Array(own.Select(row => Item(row, wave.CommonUnit)).OfType<JsonNode>(), place))], place);
    }

    /// <summary>Tells of units without a rank where others have one, or where the survey says in which scope they are ranked: the program ranks them only among the county's own.</summary>
    public void TellUnranked(FormWave wave, bool isOnly, DiagnosticBag told)
    {
        List<(string County, bool Some, bool All)> ranked = [.. Named.Select(named => named.County).Distinct(StringComparer.Ordinal).Select(county => Ranked(county, wave, isOnly)).OfType<(string, bool, bool)>()];
        List<string> without = [.. ranked.Where(county => !county.All).Select(county => county.County)];
        if (without.Count == 0) return;
        const string Hint = "位次已经公布的，请给每一个镇街都填上。";
        if (ranked.Exists(county => county.Some))
            told.Add(DataFault.Warning(WorkbookCodes.TownsUnranked, sheet!.Places.Whole, $"“{FormTables.Towns}”表的位次没有填全，{NameList.Of(without, "个单位")}的讲话不用表里的位次，只按数值比较自己的镇街。") with { Hint = Hint });
        else if (wave.Subunits.Any(member => member.Name is "scope" or "count"))
            told.Add(DataFault.Note(WorkbookCodes.TownsUnranked, sheet!.Places.Whole, $"“{FormTables.Towns}”表没有填位次；镇街在全市等更大范围里的位次程序不排，讲话只按数值比较本单位自己的镇街。") with { Hint = Hint });
    }

    // Null for a county whose towns have no values.
    private (string County, bool Some, bool All)? Ranked(string county, FormWave wave, bool isOnly)
    {
        var towns = Rows(county, wave, isOnly).Select(row => RowMembers.Of(sheet!, row, FormTables.TownColumns, wave.CommonUnit, new DiagnosticBag()).Select(member => member.Name).ToList()).Where(names => names.Contains("value")).ToList();
        return towns.Count == 0 ? null : (county, towns.Exists(names => names.Contains("rank")), towns.TrueForAll(names => names.Contains("rank")));
    }

    private List<SheetRow> Rows(string county, FormWave wave, bool isOnly) => [.. rows[(county, wave.Table)].Concat(isOnly ? rows[(county, "")] : []).OrderBy(row => row.Number)];

    // A leader of whom nothing else is known is named among the leaders only.
    private JsonNode? Item(SheetRow row, string unit)
    {
        var figures = RowMembers.Of(sheet!, row, FormTables.TownColumns, unit, faults).ToList();
        if (figures.Count == 0 && RowMembers.Flag(sheet!, row, FormTables.Leader, fallback: false, new DiagnosticBag())) return null;
        return FormNode.Object([.. RowMembers.Of(sheet!, row, [FormTables.Town], "", faults), .. figures], sheet!.Places.Row(row.Number));
    }
}
