using System.CommandLine;
using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan schema: prints the JSON Schema of the survey or of a kit file.</summary>
internal static class SchemaCommand
{
    private static readonly string[] Names = ["survey", "rules", "phrases", "indicators", "kit", "plan", "formulations", "layout", "similarity"];

    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "survey（测评数据）、rules（规则）、phrases（用语）、indicators（指标）、kit（文稿包说明）、plan（文稿提纲）、formulations（有期限的提法）、layout（版式）或 similarity（雷同检查）" };
        name.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Names.Contains(result.Tokens[0].Value))
                result.AddError($"没有“{result.Tokens[0].Value}”这种格式说明，只有：{string.Join('、', Names)}。");
        });
        var kit = Choices.Kit();
        var command = new Command("schema", "打印数据文件或文稿包文件的 JSON Schema（格式说明）。") { name, kit };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(name)!, parse.GetValue(kit)!));
        return command;
    }

    /// <summary>The survey's schema belongs to the program, the others to the kit they describe.</summary>
    private static int Run(Terminal terminal, string name, string folder)
    {
        if (name == "survey")
        {
            terminal.Raw(SurveySchema.Text);
            return ExitCode.Done;
        }

        var faults = new DiagnosticBag();
        if (KitFiles.LoadOne(folder, $"{name}.schema.json", faults) is { } schema)
        {
            terminal.Raw(Encoding.UTF8.GetString(schema.Bytes.Span));
            return ExitCode.Done;
        }

        foreach (var fault in faults.Items) terminal.Show(fault);
        return ExitCode.KitFault;
    }
}
