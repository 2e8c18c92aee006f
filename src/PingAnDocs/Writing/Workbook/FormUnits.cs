using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Writing.Excel;

namespace PingAnDocs.Writing.Workbook;

/// <summary>The sheet of units: who they are, and the meeting of each.</summary>
internal static class FormUnits
{
    private static readonly IReadOnlyList<FormColumn> Columns = [FormTables.County, .. FormTables.UnitColumns, .. FormTables.OccasionColumns, .. FormTables.SpeakerColumns];

    public static SheetDraft Sheet(IReadOnlyList<Survey> surveys) =>
        FormGrid.Of(FormTables.Units, [.. Columns.Select(FormGrid.Column)], surveys.Select(survey => Row(survey.Unit, survey.Occasion)));

    // Whoever writes a district over the example must not keep 县 and 我县 beside it.
    private static IReadOnlyList<string> Row(SurveyUnit unit, Occasion occasion) =>
    [
        unit.Name, .. unit.Name == FormTables.ExampleUnit ? ["", ""] : new[] { FormGrid.Word(FormTables.UnitColumns[0], unit.Level.ToString().ToLowerInvariant()), unit.Self },
        occasion.Title, occasion.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", occasion.Salutation,
        occasion.PublishedBy, occasion.PublishedOn, occasion.Horizon, occasion.SpeakerPost, occasion.SpeakerName,
    ];
}
