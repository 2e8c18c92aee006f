namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>The command under other languages, in other time zones, with other numbers of workers, whole and in parts on machines that differ: always the same bytes.</summary>
public class GenerateAnywhereTests
{
    private static readonly string[] Cultures = ["de-DE", "tr-TR", "th-TH", "fa-IR", "ar-SA", "zh-CN"];
    private static readonly string[] Zones = ["Pacific/Kiritimati", "America/Los_Angeles"];

    [Fact]
    public void Language_time_zone_workers_and_division_change_no_byte()
    {
        using var batch = new ShardedBatch(counties: 1);
        Run(0, batch.Generate("whole"));
        var expected = batch.Contents("whole");
        for (var machine = 1; machine < Cultures.Length; machine++)
        {
            Run(machine, batch.Generate($"whole-{machine}", "--jobs", machine % 2 == 0 ? "1" : "2"));
            Assert.Equal(expected, batch.Contents($"whole-{machine}"));
        }

        Run(1, batch.Part(1, 2));
        Run(2, batch.Part(2, 2));
        Run(3, batch.Merge(2, "--data", batch.Folder.At("input")));
        Run(4, batch.Generate("merged"));
        Assert.Equal(expected, batch.Contents("merged"));
    }

    // The program carries no language data and is asked to use the system's, which it would do as a library in another program.
    private static void Run(int machine, string[] arguments)
    {
        var run = ProcessRun.Finish(ProcessRun.Start(
            [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"), ("LC_ALL", $"{Cultures[machine].Replace('-', '_')}.UTF-8"), ("TZ", Zones[machine % 2])], arguments));
        Assert.SkipWhen(run.Error.Contains("ICU", StringComparison.Ordinal), "the system has no language data");
        Assert.True(run.Code is 0 or 1, run.Error);
    }
}
