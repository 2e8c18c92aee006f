using System.CommandLine;
using PingAnDocs.Writing;
using PingAnDocs.Writing.Workbook;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan workbook: the Excel form for many counties, to fill in.</summary>
internal static class WorkbookCommand
{
    private const string DefaultFile = "测评数据.xlsx";

    public static Command Create()
    {
        var kit = Choices.Kit();
        var output = new Option<string>("--output", "-o") { Description = $"写到哪个工作簿（.xlsx），默认 {DefaultFile}", HelpName = "FILE", DefaultValueFactory = _ => DefaultFile };
        var command = new Command("workbook", "写出一个空白的 Excel 数据表，一行一个县，填好后直接交给 generate 或 check。") { output, kit };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(output)!, parse.GetValue(kit)!));
        return command;
    }

    private static int Run(Terminal terminal, string output, string folder)
    {
        if (KitDoor.Open(terminal, folder, json: false) is not { } kit) return ExitCode.KitFault;
        if (File.Exists(output))
        {
            // A form somebody has filled in cannot be made again.
            terminal.Say($"已经有文件“{output}”，里面可能填了数据，没有覆盖；请用 -o 换一个文件名。");
            return ExitCode.WrongCommandLine;
        }

        OutputFolder.WriteSingle(output, ExampleForm.Of(kit.Indicators));
        terminal.Say($"已写出 {output}。第一张表“说明”写着怎样填；示例一行请改成自己的数据。");
        return ExitCode.Done;
    }
}
