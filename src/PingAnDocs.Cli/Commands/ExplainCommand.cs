using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Writing;
using Spectre.Console;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan explain: every rule on every indicator, and why it fired or not; of one survey or of all in a folder.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "一份测评数据文件（JSON），或装有数据文件的文件夹" };
        var kit = Choices.Kit();
        var json = Choices.Json();
        var command = new Command("explain", "逐条规则、逐项指标说明：是否命中、差多少、缺什么数据、被谁覆盖、排第几。") { path, kit, json };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(path)!, parse.GetValue(kit)!, parse.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string folder, bool json)
    {
        if (Inputs.Find(terminal, [path]) is not { } inputs) return ExitCode.WrongCommandLine;
        if (KitDoor.Open(terminal, folder, json) is not { } kit) return ExitCode.KitFault;

        var code = ExitCode.Done;
        foreach (var input in inputs)
            code = ExitCode.Graver(code, Explain(terminal, input, kit, json));
        return code;
    }

    private static int Explain(Terminal terminal, InputFile file, Kit kit, bool json)
    {
        var faults = new DiagnosticBag();
        var result = file.Read(faults) is { } read ? DocumentPipeline.Run(read.Source, kit, given: read.Reading) : null;
        if (result?.Speech is { } speech)
        {
            if (json) WriteJson(terminal, result.Input.Name, speech, kit);
            else Print(terminal, result.Input.Name, speech.Findings, kit);
            foreach (var diagnostic in speech.Findings.Diagnostics) terminal.Show(diagnostic);
            return ExitCode.Done;
        }

        foreach (var diagnostic in faults.Items.Concat(result?.Diagnostics ?? [])) terminal.Show(diagnostic);
        return ExitCode.DataRefused;
    }

    private static void WriteJson(Terminal terminal, string input, Speech speech, Kit kit)
    {
        foreach (var explanation in Explanation.Of(speech.Findings))
            terminal.Json(writer => ExplanationJson.Write(writer, input, explanation, speech, kit));
    }

    // Rules written for other classes of indicators miss by the dozen and explain nothing; --json has them all.
    private static void Print(Terminal terminal, string input, SurveyFindings findings, Kit kit)
    {
        var telling = findings.Evaluations.Where(evaluation => !IsOtherClass(evaluation)).ToList();
        terminal.Result.Write(Table(telling).Title(Markup.Escape(input)));
        var rules = telling.Where(evaluation => evaluation.Verdict != Verdict.Miss).Select(evaluation => evaluation.Rule).DistinctBy(rule => rule.Id).ToList();
        terminal.Result.Write(RuleListing.Of(rules, kit.Phrases));
        if (telling.Count < findings.Evaluations.Count)
            terminal.Say($"另有 {findings.Evaluations.Count - telling.Count} 条因指标类不同而不适用，没有列出；用 --json 可以看到全部。");
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
