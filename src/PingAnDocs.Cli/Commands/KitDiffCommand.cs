using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.KitExchange;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit diff: what changed between two kits, and which counties' speeches change with it.</summary>
internal static class KitDiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "原来的文稿包文件夹，或导出的工作簿（.xlsx）" };
        var now = new Argument<string>("NEW") { Description = "改后的文稿包文件夹或工作簿" };
        var data = new Option<string?>("--data") { Description = "测评数据文件夹：逐县比较问题、原因、措施和句子怎样变", HelpName = "FOLDER" };
        var json = Choices.Json();
        var command = new Command("diff", "比较两套文稿包：改了什么，哪些县的讲话会跟着变、变成什么样。") { old, now, data, json };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(old)!, parse.GetValue(now)!, parse.GetValue(data), parse.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string old, string now, string? data, bool json)
    {
        var inputs = data is null ? [] : Inputs.Find(terminal, [data]);
        if (inputs is null) return ExitCode.WrongCommandLine;
        inputs = [.. inputs.Where(input => input.Given is null)];

        var faults = new DiagnosticBag();
        var difference = KitDifference.Of(old, now, forSpeeches: data is not null, faults);
        foreach (var fault in faults.Items) terminal.Show(fault);
        if (difference is null)
        {
            terminal.Say($"没有比较：文稿包有误，请按上面的提示修改。");
            return ExitCode.KitFault;
        }

        var report = new KitDiffReport(terminal, json);
        report.Print(difference.Changes);
        return data is null ? ExitCode.Done : Effects(terminal, difference, inputs, report);
    }

    private static int Effects(Terminal terminal, KitDifference difference, IReadOnlyList<InputFile> inputs, KitDiffReport report)
    {
        var code = ExitCode.Done;
        foreach (var input in inputs)
        {
            var faults = new DiagnosticBag();
            if (FileIntake.Load(input.Path, faults) is { } survey) report.Print(difference.Effect(survey));
            else code = ExitCode.DataRefused;
            foreach (var fault in faults.Items) terminal.Show(fault);
        }

        report.Close();
        return code;
    }
}
