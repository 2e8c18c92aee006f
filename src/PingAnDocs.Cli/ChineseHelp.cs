using System.CommandLine;
using System.CommandLine.Invocation;

namespace PingAnDocs.Cli;

/// <summary>Prints the help of a command in Chinese; the library's own help speaks the machine's language.</summary>
internal sealed class ChineseHelp : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return 0;
    }

    /// <summary>Description, usage, arguments, options and subcommands.</summary>
    public static void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"用法：{Usage(command)}");
        Columns(output, "命令", command.Subcommands.Select(child => (child.Name, child.Description)));
        Columns(output, "参数", command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)));
        Columns(output, "选项", Options(command).Select(option => (Signature(option), option.Description)));
    }

    /// <summary>One line, such as pingan kit check [DIR] [选项].</summary>
    public static string Usage(Command command)
    {
        var words = Path(command).Select(NameOf).ToList();
        if (command.Subcommands.Count > 0) words.Add("<命令>");
        words.AddRange(command.Arguments.Select(argument => Bracketed(argument)));
        words.Add("[选项]");
        return string.Join(' ', words);
    }

    /// <summary>The library names the root after the running program, which may be dotnet or a test.</summary>
    public static string NameOf(Command command) => command is RootCommand ? "pingan" : command.Name;

    private static IEnumerable<Command> Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Path(parent).Append(command) : [command];

    private static string Bracketed(Argument argument)
    {
        var name = (argument.HelpName ?? argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    /// <summary>Its own options, then the root's help.</summary>
    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(Path(command).SkipLast(1).SelectMany(parent => parent.Options).Where(option => option.Recursive));

    private static string Signature(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private static void Columns(TextWriter output, string title, IEnumerable<(string Name, string? Meaning)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        var width = all.Max(row => row.Name.Length) + 2;
        output.WriteLine();
        output.WriteLine($"{title}：");
        foreach (var (name, meaning) in all)
            output.WriteLine($"  {name.PadRight(width)}{meaning}");
    }
}
