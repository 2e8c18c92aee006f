using PingAnDocs.Cli;

namespace PingAnDocs.Tests.Cli;

/// <summary>One run of the command inside the test process.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    public static CommandRun Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = PinganCommand.Run(arguments, output, error);
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
