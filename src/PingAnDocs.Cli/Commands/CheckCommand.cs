using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.Data.Batch;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan check: reads and cross-checks data, writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = Choices.Paths();
        var json = Choices.Json();
        var command = new Command("check", "只核对数据：格式是否正确、数字之间是否吻合，不生成文稿。") { paths, json };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(paths)!, parse.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, IReadOnlyList<string> paths, bool json)
    {
        if (Inputs.Find(terminal, paths) is not { } inputs) return ExitCode.WrongCommandLine;

        var truth = BatchSurveys.TruthOf(inputs);
        var code = ExitCode.Done;
        foreach (var input in inputs)
        {
            var diagnostics = Check(input, truth);
            var refused = diagnostics.Any(item => item.Severity == Severity.Error);
            if (json) WriteJson(terminal, input, diagnostics, refused);
            else Print(terminal, input, [.. diagnostics.Except(input.Common)], refused);
            code = ExitCode.Graver(code, refused ? ExitCode.DataRefused : ExitCode.Done);
        }

        return code;
    }

    private static IReadOnlyList<Diagnostic> Check(InputFile input, BatchTruth? truth)
    {
        var faults = new DiagnosticBag();
        if (input.Read(faults) is not { Reading: var reading }) return faults.Items;

        return [.. reading.Diagnostics, .. reading.Survey is null ? [] : SurveyValidator.Validate(reading.Survey, truth)];
    }

    private static void WriteJson(Terminal terminal, InputFile input, IReadOnlyList<Diagnostic> diagnostics, bool refused) =>
        terminal.Json(json => json.Object(() =>
        {
            json.Property("input", input.Shown);
            json.Property("status", refused ? "refused" : "accepted");
            json.WriteDiagnostics(diagnostics);
        }));

    private static void Print(Terminal terminal, InputFile input, IReadOnlyList<Diagnostic> diagnostics, bool refused)
    {
        terminal.Say($"{input.Shown}：{(refused ? "未通过" : "通过")}");
        foreach (var diagnostic in diagnostics) terminal.Show(diagnostic);
    }
}
