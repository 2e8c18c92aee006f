using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Reads the sheet of indicators: units, groups, and what all counties share, entered once.</summary>
internal static class IndicatorSheet
{
    private static readonly IReadOnlyList<FormColumn> Columns = [FormTables.Indicator, FormTables.Table, .. FormTables.IndicatorColumns, FormTables.Comparable];

    /// <summary>The indicators in the order of the sheet.</summary>
    public static IReadOnlyList<FormIndicator> Read(FormSheet sheet, DiagnosticBag faults)
    {
        var shared = sheet.Heads.Where(head => head.Group.Length == 0 && !Columns.Any(column => column.Answers(head.Text)))
            .Select(head => (Head: head, Figure: FigureHead.Parse(head.Text)!)).Where(head => head.Figure is { IsShared: true }).ToList();
        var all = sheet.Rows.Select(row => (Row: row, Indicator: Of(sheet, row, shared, faults))).Where(pair => pair.Indicator.Name.Length > 0).ToList();
        var names = all.Select(pair => pair.Indicator.Name).ToList();
        sheet.CheckHeads(Columns, head => head.Group.Length == 0 && FigureHead.Parse(head.Text) is { IsShared: true } figure && !figure.NamesOneOf(names));
        foreach (var (row, twice) in all.GroupBy(pair => (pair.Indicator.Table, pair.Indicator.Group, HeadText.Plain(pair.Indicator.Name))).SelectMany(same => same.Skip(1)))
            faults.Add(DataFault.Error(WorkbookCodes.Repeated, sheet.Places.Row(row.Number), $"指标“{Quoted.Short(twice.Name)}”写了两行。") with { Hint = "请只保留一行。" });
        return [.. all.Select(pair => pair.Indicator)];
    }

    private static FormIndicator Of(FormSheet sheet, SheetRow row, IEnumerable<(FormHead, FigureHead)> shared, DiagnosticBag faults)
    {
        var name = sheet.NameOf(row);
        var members = RowMembers.Of(sheet, row, [FormTables.Indicator, .. FormTables.IndicatorColumns], "", faults).ToList();
        if (!RowMembers.Flag(sheet, row, FormTables.Comparable, fallback: true, faults)) members.Add(FormNode.Member(FormTables.Comparable.Member, FormNode.Flag(false, sheet.Places.Row(row.Number))));
        var (group, unit) = (TextOf(members, "group"), TextOf(members, "unit"));
        return new FormIndicator(RowMembers.Text(sheet, row, FormTables.Table, faults), name, group, unit, members, [.. FigureCell.OfRow(sheet, row, shared, unit, faults)]);
    }

    private static string TextOf(List<JsonMember> members, string name) => members.Find(member => member.Name == name)?.Value.Text ?? "";
}
