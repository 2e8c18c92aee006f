using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Tests.Cli.Commands;

namespace PingAnDocs.Tests.Cli;

/// <summary>The shell lines of docs/scale.md, run as they stand there but for their folders and the number of parts.</summary>
public sealed partial class ScaleExamplesTests : IDisposable
{
    private const int Parts = 2;

    private readonly string page = File.ReadAllText(Repository.At("docs", "scale.md"));
    private readonly ShardedBatch batch = new(counties: 3);

    public void Dispose() => batch.Dispose();

    [Fact]
    public void The_pods_of_the_indexed_job_and_the_merge_after_them_make_what_one_machine_makes()
    {
        var pod = Deeper().Replace(Between("            - |\n", "          resources:"), "").Replace("/32", $"/{Parts}", StringComparison.Ordinal);
        for (var index = 0; index < Parts; index++) Assert.Equal(0, Run(pod, ("JOB_COMPLETION_INDEX", index)));
        Assert.Equal(1, Run(Between("the same image, volume and security settings runs\n`", "`")));
        AssertWhole(batch.Folder.At("data/output"));
    }

    [Fact]
    public void The_array_and_the_merge_after_it_make_what_one_machine_makes()
    {
        var task = Between("#!/bin/bash\n", "```");
        for (var number = 1; number <= Parts; number++) Assert.Equal(0, Run(task, ("SLURM_ARRAY_TASK_ID", number), ("SLURM_ARRAY_TASK_COUNT", Parts)));
        Assert.Equal(1, Run(Between("--wrap '", "'")));
        AssertWhole(batch.Folder.At("app/output"));
    }

    private void AssertWhole(string output)
    {
        Assert.Equal(1, CommandRun.Of("generate", batch.Folder.At("input"), "--kit", Repository.At("templates", "speech"), "-o", batch.Folder.At("whole")).Code);
        Assert.Equal(batch.Contents("whole"), batch.Contents(output));
    }

    private string Between(string start, string end)
    {
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[from..page.IndexOf(end, from, StringComparison.Ordinal)];
    }

    /// <summary>Runs lines in a folder that looks like the one the program is installed in; /data is a folder of the test.</summary>
    private int Run(string lines, params (string Name, int Value)[] variables)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "they are lines for a shell");
        Install();
        var start = new ProcessStartInfo("sh", ["-c", lines.Replace("/data", batch.Folder.At("data"), StringComparison.Ordinal)])
        {
            WorkingDirectory = batch.Folder.At("app"), UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in variables) start.Environment[name] = value.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        return ProcessRun.End(process);
    }

    private void Install()
    {
        if (OperatingSystem.IsWindows() || Directory.Exists(batch.Folder.At("app"))) return;
        var (app, data) = (Directory.CreateDirectory(batch.Folder.At("app")).FullName, Directory.CreateDirectory(batch.Folder.At("data")).FullName);
        File.WriteAllText(Path.Combine(app, "pingan"), $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "pingan.dll")}' \"$@\"\n");
        File.SetUnixFileMode(Path.Combine(app, "pingan"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.CreateSymbolicLink(Path.Combine(app, "templates"), Repository.At("templates"));
        foreach (var place in new[] { app, data }) File.CreateSymbolicLink(Path.Combine(place, "input"), batch.Folder.At("input"));
    }

    [GeneratedRegex("^ +", RegexOptions.Multiline)]
    private static partial Regex Deeper();
}
