using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit check: lint of template, rules and phrases, each alone and all together.</summary>
internal static class KitCheckCommand
{
    public static Command Create()
    {
        var folder = Choices.KitFolder();
        var json = Choices.Json();
        var mark = new Option<string?>("--mark") { Description = "把模板里的问题写成批注，另存为一份副本", HelpName = "COPY.docx" };
        var data = Choices.Samples();
        var command = new Command("check", "检查文稿包：模板标签、规则及其自测、用语、指标，以及彼此是否对得上。") { folder, json, data, mark };
        command.Validators.Add(result =>
        {
            if (result.GetValue(mark) is { } copy && Path.GetFullPath(copy) == Path.GetFullPath(Template(result.GetValue(folder)!)))
                result.AddError("--mark 写的是副本，不能就是模板自己，请换一个文件名。");
        });
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(folder)!, parse.GetValue(json), parse.GetValue(data), parse.GetValue(mark)));
        return command;
    }

    private static string Template(string folder) => KitFiles.PathOf(folder, "template.docx");

    private static int Run(Terminal terminal, string folder, bool json, string? data, string? copy)
    {
        if (!Inputs.Samples(terminal, data, out var samples)) return ExitCode.WrongCommandLine;
        var reading = KitLint.Read(folder, samples);
        if (json) KitDoor.WriteJson(terminal, folder, reading);
        foreach (var diagnostic in NeverFiredNotes.Folded(reading.Diagnostics)) terminal.Show(diagnostic);
        if (copy is not null) Mark(terminal, Template(folder), copy);

        if (reading.Kit is not { } kit)
        {
            terminal.Say($"文稿包“{folder}”有误，请按上面的提示修改。");
            return ExitCode.KitFault;
        }

        var warnings = reading.Diagnostics.Count(item => item.Severity == Severity.Warning);
        if (warnings > 0) terminal.Say($"文稿包“{folder}”{(kit.Name.Length > 0 ? $"（{kit.Name}）" : "")}可以使用，另有 {warnings} 条警告，请逐条看一看。");
        else terminal.Say($"文稿包“{folder}”{(kit.Name.Length > 0 ? $"（{kit.Name}）" : "")}没有问题：规则 {kit.Rules.Rules.Count} 条，自测 {kit.Rules.Rules.Sum(rule => rule.Tests.Count)} 个全部通过。");
        return ExitCode.Done;
    }

    /// <summary>Writes the copy with comments and says where it is; the state of the kit decides the exit code either way.</summary>
    private static void Mark(Terminal terminal, string template, string copy)
    {
        // A template that is not there has been reported with the rest of the kit.
        if (FileIntake.Load(template, new DiagnosticBag()) is not { } file) return;
        if (TemplateReview.Mark(file) is not { } marked)
        {
            terminal.Say($"模板没有要改的地方，没有写带批注的副本。");
            return;
        }

        if (marked.Document is null)
        {
            terminal.Say($"模板不能安全打开，写不了带批注的副本；请先按上面的提示处理文件本身。");
            return;
        }

        OutputFolder.WriteSingle(copy, marked.Document);
        terminal.Say($"已把模板里的 {marked.Comments} 处问题写成批注，副本在 {copy}；请打开副本，对照批注修改模板。");
    }
}
