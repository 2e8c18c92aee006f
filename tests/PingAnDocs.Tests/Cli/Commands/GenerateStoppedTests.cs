using System.Diagnostics;
using System.Globalization;

namespace PingAnDocs.Tests.Cli.Commands;

public class GenerateStoppedTests
{
    [Theory]
    [InlineData("-INT", 130)]
    [InlineData("-TERM", 143)]
    public void Asked_to_stop_it_ends_what_it_began_says_so_and_can_be_gone_on_with(string signal, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("input"));
        for (var number = 100; number < 400; number++)
            folder.Put($"input/{number}.json", SampleSurvey.Text.Replace("青山县", $"{number}县", StringComparison.Ordinal));
        string[] arguments = ["generate", folder.At("input"), "--kit", WholeKit.Folder, "-o", folder.At("output"), "--jobs", "1", "--json"];
        using var process = ProcessRun.Start(0, arguments);
        // The first line tells that the run is under way.
        Assert.NotNull(process.StandardOutput.ReadLine());
        using (var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)])!) kill.WaitForExit();
        Assert.Equal(code, ProcessRun.End(process));

        var lines = File.ReadAllLines(folder.At("output/manifest.jsonl"));
        Assert.InRange(lines.Length, 2, 300);
        Assert.Equal(lines.Length - 1, Directory.GetFiles(folder.At("output"), "*.docx").Length);
        Assert.Empty(Directory.GetFiles(folder.At("output"), ".tmp-*"));
    }
}
