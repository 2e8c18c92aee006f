using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Writing.Excel;

namespace PingAnDocs.Writing.Workbook;

/// <summary>The sheets of the units below and of evidence.</summary>
internal static class FormTowns
{
    public static SheetDraft Sheet(IReadOnlyList<Survey> surveys, IReadOnlyList<FormTable> tables)
    {
        FormColumn[] columns = [FormTables.County, FormTables.Table, FormTables.Town, .. FormTables.TownColumns, FormTables.Leader];
        var rows = from survey in surveys
                   from wave in survey.Waves
                   let table = tables.First(table => table.Wave.Name == wave.Name).Name
                   from row in wave.Subunits is { } subunits ? Rows(survey.Unit.Name, table, subunits) : []
                   select row;
        return FormGrid.Of(FormTables.Towns, [.. columns.Select(FormGrid.Column)], rows, frozen: 3);
    }

    public static SheetDraft Evidence(IReadOnlyList<Survey> surveys)
    {
        FormColumn[] columns = [FormTables.County, FormTables.Topic, FormTables.Source, .. FormTables.EvidenceColumns];
        var rows = from survey in surveys
                   from block in survey.Evidence
                   from figure in block.Figures
                   select (IReadOnlyList<string>)[survey.Unit.Name, block.Topic, block.Source, figure.Name, FormFigures.Text(figure.Value), figure.Unit];
        return FormGrid.Of(FormTables.Evidence, [.. columns.Select(FormGrid.Column)], rows);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(string county, string table, Subunits subunits)
    {
        var yes = FormGrid.Word(FormTables.Leader, "true");
        var alone = subunits.Leaders.Where(leader => subunits.Items.All(item => item.Name != leader)).Select(leader => (IReadOnlyList<string>)[county, table, leader, "", "", "", "", yes]);
        return subunits.Items.Select(item => (IReadOnlyList<string>)
        [
            county, table, item.Name, FormFigures.Text(item.Value), FormFigures.Text(item.Previous), FormFigures.Text(item.Rank), FormFigures.Text(item.PreviousRank),
            subunits.Leaders.Contains(item.Name) ? yes : "",
        ]).Concat(alone);
    }
}
