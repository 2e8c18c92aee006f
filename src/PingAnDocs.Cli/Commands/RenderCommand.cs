using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan render: the bare template engine on any Word template and any JSON.</summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var template = new Argument<string>("TEMPLATE") { Description = "带 {{标签}} 的 Word 模板（.docx）" };
        var data = new Argument<string>("DATA") { Description = "数据（JSON 对象），名称与模板标签对应", HelpName = "DATA.json" };
        var output = new Option<string>("--output", "-o") { Description = "生成的 Word 文件", HelpName = "OUT.docx" };
        var command = new Command("render", "用任意 JSON 填任意 Word 模板，不涉及测评数据和规则。") { template, data, output };
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is null) result.AddError("缺少 -o OUT.docx（生成的文件写到哪里）。");
        });
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(template)!, parse.GetValue(data)!, parse.GetValue(output)!));
        return command;
    }

    private static int Run(Terminal terminal, string template, string data, string output)
    {
        var faults = new DiagnosticBag();
        var templateFile = FileIntake.Load(template, faults);
        var dataFile = FileIntake.Load(data, faults);
        if (templateFile is null || dataFile is null) return Refuse(terminal, faults.Items, ExitCode.WrongCommandLine);

        var rendered = FreeRendering.Render(templateFile, dataFile);
        if (rendered.Document is null) return Refuse(terminal, rendered.Diagnostics, rendered.DataRefused ? ExitCode.DataRefused : ExitCode.KitFault);

        OutputFolder.WriteSingle(output, rendered.Document);
        terminal.Say($"已生成 {output}");
        if (rendered.Gaps.Count > 0) terminal.Say($"文中有 {rendered.Gaps.Count} 处加亮待补：{string.Join('、', rendered.Gaps)}");
        return ExitCode.Done;
    }

    private static int Refuse(Terminal terminal, IReadOnlyList<Diagnostic> diagnostics, int code)
    {
        foreach (var diagnostic in diagnostics) terminal.Show(diagnostic);
        return code;
    }
}
