using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>One county of a workbook, read as if it had come in a file of its own.</summary>
/// <param name="Name">Its name, unique in the workbook.</param>
/// <param name="Reading">Its survey and the faults of its own rows.</param>
public sealed record WorkbookSurvey(string Name, SurveyReading Reading)
{
    /// <summary>The tree a survey file of the county would have.</summary>
    internal JsonNode? Tree { get; init; }
}

/// <summary>What reading a workbook gave.</summary>
/// <param name="Surveys">The counties, in the order of the workbook; none when the workbook itself is refused.</param>
/// <param name="Diagnostics">Faults of the workbook as a whole: they concern every county.</param>
public sealed record WorkbookReading(IReadOnlyList<WorkbookSurvey> Surveys, IReadOnlyList<Diagnostic> Diagnostics);
