using System.CommandLine;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit check: lint of template, rules and phrases, each alone and all together.</summary>
internal static class KitCheckCommand
{
    public static Command Create()
    {
        var folder = Choices.KitFolder();
        var json = Choices.Json();
        var command = new Command("check", "检查文稿包：模板标签、规则及其自测、用语、指标，以及彼此是否对得上。") { folder, json };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(folder)!, parse.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, bool json)
    {
        var reading = KitReader.Read(folder);
        if (json) KitDoor.WriteJson(terminal, folder, reading);
        foreach (var diagnostic in reading.Diagnostics) terminal.Show(diagnostic);

        if (reading.Kit is not { } kit)
        {
            terminal.Say($"文稿包“{folder}”有误，请按上面的提示修改。");
            return ExitCode.KitFault;
        }

        terminal.Say(
            $"文稿包“{folder}”{(kit.Name.Length > 0 ? $"（{kit.Name}）" : "")}没有问题：规则 {kit.Rules.Rules.Count} 条，自测 {kit.Rules.Rules.Sum(rule => rule.Tests.Count)} 个全部通过。");
        return ExitCode.Done;
    }
}
