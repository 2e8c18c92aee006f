using System.Diagnostics;
using System.Globalization;
using PingAnDocs.Printing;

namespace PingAnDocs.Tests.Printing;

/// <summary>The list of processes is a folder here, with one real process in it.</summary>
public class LeftBehindTests
{
    private static readonly KeyValuePair<string, string> Mark = new("PINGAN_TEST", "this run");

    [Fact]
    public void A_process_between_two_programs_is_waited_for()
    {
        using var list = new ScratchFolder();
        using var process = Listed(list, environment: "");
        var shown = Task.Run(() =>
        {
            Thread.Sleep(300);
            File.WriteAllText(EnvironmentOf(list, process), "HOME=/\0PINGAN_TEST=this run\0");
        }, TestContext.Current.CancellationToken);
        LeftBehind.End(Mark, list.Path);
        Assert.True(Ends(process));
        Assert.True(shown.IsCompleted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PINGAN_TEST=another run\0")]
    [InlineData("PINGAN_TEST=this run, nearly\0")]
    public void The_process_of_somebody_else_lives_on(string environment)
    {
        using var list = new ScratchFolder();
        using var process = Listed(list, environment);
        LeftBehind.End(Mark, list.Path);
        Assert.False(process.HasExited);
        process.Kill();
        Assert.True(Ends(process));
    }

    private static Process Listed(ScratchFolder list, string environment)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux shows the environment of a process");
        var process = Process.Start("sleep", "600");
        Directory.CreateDirectory(Path.GetDirectoryName(EnvironmentOf(list, process))!);
        File.WriteAllText(EnvironmentOf(list, process), environment);
        File.CreateSymbolicLink(Path.Combine(Path.GetDirectoryName(EnvironmentOf(list, process))!, "exe"), "/bin/sleep");
        return process;
    }

    private static string EnvironmentOf(ScratchFolder list, Process process) =>
        list.At(Path.Combine(process.Id.ToString(CultureInfo.InvariantCulture), "environ"));

    private static bool Ends(Process process) => process.WaitForExit(TimeSpan.FromSeconds(30));
}
