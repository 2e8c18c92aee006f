using PingAnDocs.Data.Batch;

namespace PingAnDocs.Data.Workbook;

/// <summary>A cell for which a county is refused: its values must not enter what is computed for the others.</summary>
/// <param name="County">The county.</param>
/// <param name="Cell">Where the fault stands.</param>
internal sealed record Refusal(string County, SourcePlace Cell)
{
    /// <summary>All that the reader, the checks of a county and those of the workbook's counties together refuse, in the order of the workbook.</summary>
    public static IEnumerable<Refusal> Of(IReadOnlyList<WorkbookSurvey> counties)
    {
        var batch = BatchTruth.Of(counties.Select(county => county.Reading.Survey).OfType<Survey>());
        return from county in counties
               from item in county.Reading.Diagnostics.Concat(county.Reading.Survey is { } survey ? SurveyValidator.Validate(survey, batch) : [])
               where item.Severity == Severity.Error
               select new Refusal(county.Name, item.Place);
    }
}
