using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.KitExchange;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit export: rules, phrases, indicators and thresholds as one workbook to edit.</summary>
internal static class KitExportCommand
{
    public static Command Create()
    {
        var folder = Choices.KitFolder();
        var output = new Option<string>("--output", "-o") { Description = "写到哪个工作簿（.xlsx），默认 文稿包.xlsx", HelpName = "KIT.xlsx", DefaultValueFactory = _ => "文稿包.xlsx" };
        var force = new Option<bool>("--force") { Description = "覆盖已有的同名工作簿，里面没有导入的改动会丢失；不写就不覆盖" };
        var command = new Command("export", "把规则、措辞、指标、参数、文稿结构导出成一个 Excel 工作簿，改完可以导入回来。") { folder, output, force };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(folder)!, parse.GetValue(output)!, parse.GetValue(force)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, string output, bool overwrite)
    {
        var faults = new DiagnosticBag();
        var bytes = KitExchanger.Export(folder, faults);
        foreach (var fault in faults.Items) terminal.Show(fault);
        if (bytes is null)
        {
            terminal.Say($"文稿包“{folder}”没有导出。");
            return ExitCode.KitFault;
        }

        if (KitExchanger.Save(output, bytes, overwrite) is { } inTheWay)
        {
            terminal.Show(inTheWay);
            terminal.Say($"文稿包“{folder}”没有导出。");
            return ExitCode.WrongCommandLine;
        }

        terminal.Say($"已导出到 {output}。第一张表“说明”写着怎样改；改好后用“kit import”导入。");
        return ExitCode.Done;
    }
}
