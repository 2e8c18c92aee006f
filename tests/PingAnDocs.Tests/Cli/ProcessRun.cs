using System.Diagnostics;
using System.Globalization;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Cli;

/// <summary>One run of the command as a process of its own, which may be killed.</summary>
internal static class ProcessRun
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "pingan.dll");

    /// <summary>Starts the command; it dies at the given step of its writing, 0 for never.</summary>
    public static Process Start(int crashAt, params string[] arguments) =>
        Start([(FaultPoint.CrashVariable, crashAt.ToString(CultureInfo.InvariantCulture))], arguments);

    /// <summary>Starts the command with these settings of its environment.</summary>
    public static Process Start(IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        // Whoever runs the tests in the background has them ignore Ctrl-C, and so would every process they start.
        var start = OperatingSystem.IsLinux()
            ? new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Program, .. arguments])
            : new ProcessStartInfo("dotnet", [Program, .. arguments]);
        (start.UseShellExecute, start.RedirectStandardOutput, start.RedirectStandardError) = (false, true, true);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Its exit code; both streams are read so that it never waits for us.</summary>
    public static int End(Process process) => Finish(process).Code;

    /// <summary>Its exit code and what it printed.</summary>
    public static CommandRun Finish(Process process)
    {
        var streams = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        var texts = streams.GetAwaiter().GetResult();
        return new CommandRun(process.ExitCode, texts[0], texts[1]);
    }
}
