using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Writing.Excel;

namespace PingAnDocs.Writing.Workbook;

/// <summary>The sheets of surveys and of indicators: what all counties share.</summary>
internal static class FormWaves
{
    private const string SharedHelp = "各县相同的数只在这里填一次。";

    public static SheetDraft Sheet(IReadOnlyList<FormTable> tables) => FormGrid.Of(
        FormTables.Waves,
        [FormGrid.Column(FormTables.Table), .. FormTables.WaveColumns.Concat(FormTables.SubunitColumns).Append(FormTables.RankScope).Select(FormGrid.Column)],
        tables.Select(table => Row(table.Name, table.Wave)));

    public static SheetDraft Indicators(IReadOnlyList<FormTable> tables)
    {
        var rows = tables.SelectMany(table => table.Indicators.Select(indicator => (Table: table, Indicator: indicator, Shared: table.Shared(indicator)))).ToList();
        var heads = rows.SelectMany(row => row.Shared.Keys).Concat(tables.SelectMany(table => table.UsualShared)).Distinct().OrderBy(head => head.Kind).ToList();
        FormColumn[] columns = [FormTables.Table, FormTables.Indicator, .. FormTables.IndicatorColumns, FormTables.Comparable];
        return FormGrid.Of(
            FormTables.Indicators,
            [.. columns.Select(FormGrid.Column), .. heads.Select(head => FormGrid.Column(head.Text, SharedHelp, []))],
            rows.Select(row => (IReadOnlyList<string>)[.. Row(row.Table, row.Indicator), .. heads.Select(head => row.Shared.GetValueOrDefault(head) ?? "")]),
            frozen: 2);
    }

    private static IReadOnlyList<string> Row(string table, Wave wave) =>
    [
        table, wave.Id, wave.Name, wave.Short, wave.Period, wave.Base, FormFigures.Text(wave.Decimals),
        wave.Subunits?.Kind ?? "", wave.Subunits?.Scope ?? "", FormFigures.Text(wave.Subunits?.Count), FormFigures.Text(wave.Subunits?.Within), "",
    ];

    private static IReadOnlyList<string> Row(FormTable table, Indicator indicator) =>
    [
        table.Name, indicator.Name, indicator.Group, FormGrid.Word(FormTables.IndicatorColumns[1], indicator.Unit),
        indicator.Base == table.Wave.Base ? "" : indicator.Base, indicator.Comparable ? "" : FormGrid.Word(FormTables.Comparable, "false"),
    ];
}
