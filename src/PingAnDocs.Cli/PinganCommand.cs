using System.CommandLine;
using System.CommandLine.Help;
using PingAnDocs.Cli.Commands;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli;

/// <summary>The command pingan: parses the command line and calls one of its commands.</summary>
internal static class PinganCommand
{
    /// <summary>Runs one command line; everything it prints goes to the two writers.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        try
        {
            var parse = Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return parse.Errors.Count > 0
                ? WrongCommandLine.Report(parse, error)
                : parse.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault)
        {
            var (what, hint) = fault is IOException or UnauthorizedAccessException ? DiskFault.Of(fault) : ("程序内部出错", "");
            error.WriteLine($"意外中止：{what}（{fault.GetType().Name}：{fault.Message}）。{hint}");
            return ExitCode.Unexpected;
        }
    }

    /// <summary>The command with all its subcommands.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("平安文稿：把平安建设测评数据写成可直接使用的 Word 讲话稿，逐个数字可追溯、成稿后再核对。")
        {
            GenerateCommand.Create(),
            MergeCommand.Create(),
            CheckCommand.Create(),
            ExplainCommand.Create(),
            VerifyCommand.Create(),
            LayoutCommand.Create(),
            WordingCommand.Create(),
            KitCommand.Create(),
            SchemaCommand.Create(),
            WorkbookCommand.Create(),
            ImportCommand.Create(),
            RenderCommand.Create(),
        };
        root.Directives.Clear();
        SpeakChinese(root);
        RefuseUnknownOptions(root);
        return root;
    }

    /// <summary>The parser takes a misspelt option for an argument when the command has arguments; nobody names a file so.</summary>
    private static void RefuseUnknownOptions(Command command)
    {
        foreach (var argument in command.Arguments)
            argument.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
                    result.AddError($"不认识选项“{token.Value}”。");
            });
        foreach (var child in command.Subcommands) RefuseUnknownOptions(child);
    }

    private static void SpeakChinese(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            option.Description = option is HelpOption ? "显示帮助" : "显示版本号";
            if (option is HelpOption help) help.Action = new ChineseHelp();
        }
    }
}
