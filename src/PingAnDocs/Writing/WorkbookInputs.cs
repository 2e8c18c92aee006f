using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Writing;

/// <summary>The counties of a workbook as inputs of a run; the workbook is read once, here.</summary>
internal static class WorkbookInputs
{
    /// <summary>One input a county; one that is refused when the workbook itself is. Remarks on the workbook as a whole go to the bag.</summary>
    public static IReadOnlyList<InputFile> Of(string path, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var source = FileIntake.Load(path, own);
        var reading = source is null ? new WorkbookReading([], own.Items) : SurveyWorkbookReader.Read(source);
        var whole = new InputFile(path, Path.GetFileNameWithoutExtension(path));
        if (reading.Surveys.Count == 0)
            return [whole with { Given = (source ?? new SourceFile(whole.Shown, default), new SurveyReading(null, [], reading.Diagnostics)) }];

        faults.AddRange(reading.Diagnostics);
        return [.. reading.Surveys.Select(county => Of(whole, source!, county))];
    }

    private static InputFile Of(InputFile whole, SourceFile source, WorkbookSurvey county)
    {
        var shown = $"{whole.Shown}!{county.Name}";
        return whole with { OutputName = county.Name, Shown = shown, Given = (source with { Name = shown }, county.Reading) };
    }
}
