using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.KitExchange;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit import: an edited workbook back into the kit, checked as a whole first.</summary>
internal static class KitImportCommand
{
    public static Command Create()
    {
        var workbook = new Argument<string>("KIT.xlsx") { Description = "用 kit export 导出、改过的工作簿" };
        var folder = Choices.KitFolder();
        var command = new Command("import", "把改过的工作簿导入文稿包；有错就指出在哪张表、哪一格，并且什么也不写入。") { workbook, folder };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(workbook)!, parse.GetValue(folder)!));
        return command;
    }

    private static int Run(Terminal terminal, string workbook, string folder)
    {
        var faults = new DiagnosticBag();
        if (FileIntake.Load(workbook, faults) is not { } file)
        {
            foreach (var fault in faults.Items) terminal.Show(fault);
            return ExitCode.WrongCommandLine;
        }

        var import = KitExchanger.Import(file, folder);
        foreach (var diagnostic in import.Diagnostics) terminal.Show(diagnostic);
        if (import.Changes is not null) return Told(terminal, import, folder);
        terminal.Say($"没有导入：请按上面的提示改好工作簿再试，文稿包“{folder}”没有动。");
        return ExitCode.KitFault;
    }

    private static int Told(Terminal terminal, KitImport import, string folder)
    {
        if (import.Written.Count == 0)
        {
            terminal.Say($"工作簿与文稿包“{folder}”的内容一样，没有什么要改。");
            return ExitCode.Done;
        }

        foreach (var change in import.Changes!) terminal.Say($"  {change.Text}");
        var rules = import.Changes!.SelectMany(change => change.Rules).Distinct(StringComparer.Ordinal).Count();
        terminal.Say($"已导入文稿包“{folder}”：改动 {import.Changes!.Count} 处，涉及规则 {rules} 条；写入 {string.Join('、', import.Written)}，原来的文件另存为 {KitExchanger.BackupEnding}。整套检查没有错误。");
        return ExitCode.Done;
    }
}
