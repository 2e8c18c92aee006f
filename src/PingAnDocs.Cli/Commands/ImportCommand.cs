using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.Data.Batch;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan import: a workbook to one survey file a county.</summary>
internal static class ImportCommand
{
    private const string Extension = ".json";

    public static Command Create()
    {
        var workbook = new Argument<string>("XLSX") { Description = "测评数据工作簿（.xlsx），一行一个县" };
        var output = new Option<string>("--output", "-o") { Description = "数据文件写到哪个文件夹", HelpName = "DIR", Required = true };
        var force = new Option<bool>("--force") { Description = "覆盖内容不同的同名数据文件" };
        var command = new Command("import", "把工作簿拆成一县一份数据文件（JSON）；用它生成的文稿与直接用工作簿生成的一样。") { workbook, output, force };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(workbook)!, parse.GetValue(output)!, parse.GetValue(force)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string output, bool force)
    {
        var faults = new DiagnosticBag();
        var source = FileIntake.Load(path, faults);
        var reading = source is null ? null : SurveyWorkbookReader.Read(source);
        foreach (var item in faults.Items.Concat(reading?.Diagnostics ?? [])) terminal.Show(item);
        if (reading is null) return ExitCode.WrongCommandLine;
        if (reading.Surveys.Count == 0)
        {
            terminal.Say($"没有写出数据文件：请按上面的提示改好工作簿再试。");
            return ExitCode.DataRefused;
        }

        using var folder = OutputFolder.Open(output, faults);
        foreach (var fault in faults.Items) terminal.Show(fault);
        return folder is null ? ExitCode.Unexpected : WriteAll(terminal, reading.Surveys, folder, force);
    }

    private static int WriteAll(Terminal terminal, IReadOnlyList<WorkbookSurvey> counties, OutputFolder folder, bool force)
    {
        var truth = counties.Count < 2 ? null : BatchTruth.Of(counties.Select(county => county.Reading.Survey).OfType<Survey>());
        var names = SafeName.OfAll(counties.Select(county => (county.Name, county.Name)));
        var written = 0;
        foreach (var (county, name) in counties.Zip(names))
            if (IsSound(terminal, county, truth) && Write(terminal, county, name + Extension, folder, force)) written++;
        folder.Settle();
        terminal.Say($"共 {counties.Count} 个单位，写出 {written} 份数据文件，在 {folder.Path}。");
        return written == counties.Count ? ExitCode.Done : ExitCode.DataRefused;
    }

    private static bool IsSound(Terminal terminal, WorkbookSurvey county, BatchTruth? truth)
    {
        IReadOnlyList<Diagnostic> diagnostics = [.. county.Reading.Diagnostics, .. county.Reading.Survey is { } survey ? SurveyValidator.Validate(survey, truth) : []];
        var refused = diagnostics.Any(item => item.Severity == Severity.Error);
        if (refused) terminal.Say($"{county.Name}：数据未通过，没有写出数据文件。");
        foreach (var item in diagnostics.Where(item => item.Severity != Severity.Note)) terminal.Show(item);
        return !refused;
    }

    private static bool Write(Terminal terminal, WorkbookSurvey county, string file, OutputFolder folder, bool force)
    {
        var bytes = SurveyJson.Of(county);
        if (!force && folder.Holds(file) && !folder.Read(file).AsSpan().SequenceEqual(bytes))
        {
            // Somebody may have worked on it since.
            terminal.Say($"{county.Name}：已有内容不同的“{file}”，没有覆盖；确要覆盖请加 --force。");
            return false;
        }

        folder.Write(file, bytes);
        return true;
    }
}
