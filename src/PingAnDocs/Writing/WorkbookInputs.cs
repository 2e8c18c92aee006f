using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Writing;

/// <summary>The counties of a workbook as inputs of a run; the workbook is read once, here.</summary>
internal static class WorkbookInputs
{
    /// <summary>What a workbook is called in a masked run: its name may hold what is masked.</summary>
    private const string Masked = "工作簿.xlsx";

    /// <summary>One input a county; one that is refused when the workbook itself is. Remarks on the workbook as a whole go to the bag, and to every county.</summary>
    public static IReadOnlyList<InputFile> Of(string path, DiagnosticBag faults, MaskLevel mask)
    {
        var (own, isMasked) = (new DiagnosticBag(), mask != MaskLevel.None);
        var source = FileIntake.Load(path, own, isMasked ? Masked : Path.GetFileName(path));
        var reading = source is null ? new WorkbookReading([], own.Items) : SurveyWorkbookReader.Read(source, isMasked);
        var whole = new InputFile(path, Path.GetFileNameWithoutExtension(path));
        if (reading.Surveys.Count == 0)
            return [whole with { Given = (source ?? new SourceFile(whole.Shown, default), new SurveyReading(null, [], reading.Diagnostics)) }];

        var common = DiagnosticMask.WithoutQuotes(reading.Diagnostics, mask);
        faults.AddRange(common);
        return [.. reading.Surveys.Select(county => Of(whole with { Common = common }, source!, county, reading.Diagnostics))];
    }

    private static InputFile Of(InputFile whole, SourceFile source, WorkbookSurvey county, IReadOnlyList<Diagnostic> common)
    {
        var shown = $"{whole.Shown}!{county.Name}";
        var reading = county.Reading with { Diagnostics = [.. common, .. county.Reading.Diagnostics] };
        return whole with { OutputName = county.Name, Shown = shown, Given = (source with { Name = shown }, reading) };
    }
}
