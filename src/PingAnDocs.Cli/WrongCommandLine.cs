using System.CommandLine;
using System.CommandLine.Parsing;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli;

/// <summary>Says in Chinese what is wrong with a command line.</summary>
internal static class WrongCommandLine
{
    /// <summary>Prints every fault once, then how the command is used.</summary>
    public static int Report(ParseResult parse, TextWriter error)
    {
        foreach (var message in parse.Errors.Select(fault => Message(fault, parse)).Distinct(StringComparer.Ordinal))
            error.WriteLine($"命令写法有误：{message}");

        error.WriteLine($"用法：{ChineseHelp.Usage(parse.CommandResult.Command)}");
        error.WriteLine("加 --help 查看说明。");
        return ExitCode.WrongCommandLine;
    }

    /// <summary>Our own validators speak Chinese already; the library's messages are English and are worded anew.</summary>
    private static string Message(ParseError fault, ParseResult parse)
    {
        if (parse.UnmatchedTokens.FirstOrDefault(token => fault.Message.Contains($"'{token}'", StringComparison.Ordinal)) is { } unknown)
            return $"不认识“{unknown}”。";
        if (fault.Message.Any(sign => sign > '\u2E80')) return fault.Message;
        return fault.SymbolResult switch
        {
            OptionResult option => $"选项 {option.Option.Name} 少了取值，或取值过多。",
            ArgumentResult argument => $"缺少 {argument.Argument.HelpName ?? argument.Argument.Name}。",
            CommandResult { Command.Subcommands.Count: > 0 } command => $"“{ChineseHelp.NameOf(command.Command)}”后面要写一个命令。",
            _ => $"“{ChineseHelp.NameOf(parse.CommandResult.Command)}”的参数不完整。",
        };
    }
}
