using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>
/// The command killed by the system at moments nobody chose, again and again, until it comes to its end. PINGAN_KILLS sets how often,
/// PINGAN_CRASH_COUNTIES how many counties the batch has.
/// </summary>
public class GenerateKilledAnyTimeTests
{
    private static readonly int Kills = Setting("PINGAN_KILLS") ?? 3;
    private static readonly int Counties = Setting("PINGAN_CRASH_COUNTIES") ?? 12;

    [Fact]
    public void Killed_at_varied_moments_no_broken_file_is_seen_and_it_ends_as_if_nothing_had_been()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a killed process has another exit code on Windows");
        using var batch = new ShardedBatch(Counties);
        Assert.Equal(1, CommandRun.Of(batch.Generate("undisturbed")).Code);
        var undisturbed = batch.Contents("undisturbed");
        var killed = 0;
        for (var attempt = 0; killed < Kills; attempt++)
        {
            Assert.InRange(attempt, 0, Kills * 20);
            if (Kill(batch, attempt))
            {
                killed++;
                AssertNothingHalf(batch, undisturbed);
                continue;
            }

            // It came to its end before it could be killed: begun anew, there is more to kill.
            Assert.Equal(undisturbed, batch.Contents("output"));
            Directory.Delete(batch.Folder.At("output"), recursive: true);
        }

        Assert.Equal(1, CommandRun.Of(batch.Generate("output")).Code);
        Assert.Equal(undisturbed, batch.Contents("output"));
    }

    /// <summary>Starts the command and kills it when so many more files are seen, and a little later; false when it ended by itself.</summary>
    private static bool Kill(ShardedBatch batch, int attempt)
    {
        var (files, microseconds) = (Varied(attempt, "files") % Math.Max(2, Counties * 6 / Kills), Varied(attempt, "time") % 20_000);
        var before = Count(batch);
        using var process = ProcessRun.Start(0, batch.Generate("output", "--jobs", attempt % 2 == 0 ? "1" : "2"));
        while (!process.HasExited && Count(batch) - before <= files) Thread.Yield();
        var seen = Stopwatch.GetTimestamp();
        while (!process.HasExited && Stopwatch.GetElapsedTime(seen).TotalMicroseconds < microseconds) Thread.Yield();
        process.Kill();
        var code = ProcessRun.End(process);
        Assert.True(code is 137 or 1, $"attempt {attempt} ended with {code}");
        return code == 137;
    }

    /// <summary>Each file that bears a final name is the finished one; of manifest and ledger something may lack.</summary>
    private static void AssertNothingHalf(ShardedBatch batch, Dictionary<string, string> undisturbed)
    {
        foreach (var (name, bytes) in batch.Contents("output").Where(file => !file.Key.StartsWith('.') && file.Key is not ("manifest.jsonl" or "variation.ledger.json")))
        {
            Assert.Equal(undisturbed[name], bytes);
            if (!name.EndsWith(".docx", StringComparison.Ordinal)) continue;
            using var package = ZipFile.OpenRead(batch.Folder.At($"output/{name}"));
            Assert.NotEmpty(package.Entries);
        }
    }

    private static int Count(ShardedBatch batch) =>
        Directory.Exists(batch.Folder.At("output")) ? Directory.EnumerateFiles(batch.Folder.At("output")).Count() : 0;

    // The same moments are wished for in every run of the test; the machine decides how well they are met.
    private static int Varied(int attempt, string what) =>
        (int)(BitConverter.ToUInt32(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{attempt} {what}"))) % 1_000_000);

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
