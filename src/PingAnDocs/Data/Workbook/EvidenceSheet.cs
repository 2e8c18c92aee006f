using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Reads the sheet of evidence: one row a figure; rows of one topic and source belong together.</summary>
internal sealed class EvidenceSheet
{
    // A figure of another source may be a percentage or a number; its own column says which.
    private const string AnyUnit = "%";

    private readonly FormSheet? sheet;
    private readonly DiagnosticBag faults;
    private readonly ILookup<string, SheetRow> rows;

    public EvidenceSheet(FormSheet? sheet, DiagnosticBag faults)
    {
        (this.sheet, this.faults) = (sheet, faults);
        sheet?.CheckHeads([FormTables.County, FormTables.Topic, FormTables.Source, .. FormTables.EvidenceColumns], _ => false);
        rows = (sheet?.Rows ?? []).ToLookup(row => sheet!.NameOf(row), StringComparer.Ordinal);
    }

    /// <summary>The counties it speaks of, with the first row of each.</summary>
    public IEnumerable<(string County, SourcePlace Place)> Named => rows.Select(group => (group.Key, sheet!.Places.Row(group.First().Number)));

    /// <summary>The evidence of one county, topic by topic.</summary>
    public IEnumerable<JsonNode> Of(string county) =>
        from row in rows[county]
        group row by (RowMembers.Text(sheet!, row, FormTables.Topic, faults), RowMembers.Text(sheet!, row, FormTables.Source, faults)) into block
        let place = sheet!.Places.Row(block.First().Number)
        let figures = block.Select(row => FormNode.Object(RowMembers.Of(sheet!, row, FormTables.EvidenceColumns, AnyUnit, faults), sheet!.Places.Row(row.Number)))
        select FormNode.Object([.. RowMembers.Of(sheet!, block.First(), [FormTables.Topic, FormTables.Source], "", faults), FormNode.Member("figures", FormNode.Array(figures, place))], place);
}
