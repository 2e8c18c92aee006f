using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Writing;
using Spectre.Console;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan explain: every rule on every indicator, and why it fired or not.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "一份测评数据文件（JSON）" };
        var kit = Choices.Kit();
        var json = Choices.Json();
        var command = new Command("explain", "逐条规则、逐项指标说明：是否命中、差多少、缺什么数据。") { path, kit, json };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(path)!, parse.GetValue(kit)!, parse.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string folder, bool json)
    {
        var faults = new DiagnosticBag();
        if (FileIntake.Load(path, faults) is not { } input)
        {
            foreach (var fault in faults.Items) terminal.Show(fault);
            return ExitCode.WrongCommandLine;
        }

        if (KitDoor.Open(terminal, folder, json) is not { } kit) return ExitCode.KitFault;

        var result = DocumentPipeline.Run(input, kit);
        if (result.Speech is { } speech) return Print(terminal, speech.Findings, json);

        foreach (var diagnostic in result.Diagnostics) terminal.Show(diagnostic);
        return ExitCode.DataRefused;
    }

    private static int Print(Terminal terminal, SurveyFindings findings, bool json)
    {
        if (json)
            foreach (var evaluation in findings.Evaluations) terminal.Json(writer => TraceWriter.WriteFinding(writer, evaluation));
        else PrintTable(terminal, findings.Evaluations);
        foreach (var diagnostic in findings.Diagnostics) terminal.Show(diagnostic);
        return ExitCode.Done;
    }

    // Rules written for other classes of indicators miss by the dozen and explain nothing; --json has them all.
    private static void PrintTable(Terminal terminal, IReadOnlyList<Evaluation> evaluations)
    {
        var telling = evaluations.Where(evaluation => !IsOtherClass(evaluation)).ToList();
        terminal.Result.Write(Table(telling));
        if (telling.Count < evaluations.Count)
            terminal.Say($"另有 {evaluations.Count - telling.Count} 条因指标类不同而不适用，没有列出；用 --json 可以看到全部。");
    }

    private static bool IsOtherClass(Evaluation evaluation) =>
        evaluation.Verdict == Verdict.Miss
        && evaluation.Subject.Entry is { } entry
        && evaluation.Rule.Cells.Any(cell => cell.Feature == "指标类" && !cell.Test.Text.Contains(entry.Class, StringComparison.Ordinal));

    private static Table Table(IReadOnlyList<Evaluation> evaluations)
    {
        var table = new Table().AddColumns("规则", "名称", "对象", "结果", "原因");
        foreach (var evaluation in evaluations)
            table.AddRow(new[] { evaluation.Rule.Id, evaluation.Rule.Name, evaluation.Subject.Name, VerdictWords.Of(evaluation.Verdict), evaluation.Why }
                .Select(Markup.Escape).ToArray());
        return table;
    }
}
