using System.Globalization;
using System.IO.Compression;
using PingAnDocs.Tests.Property;

namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>
/// The command killed at steps of its writing and run again. PINGAN_CRASH_STRIDE=1 tries every step, without it a part of them;
/// PINGAN_CRASH_COUNTIES sets how many counties the batch has.
/// </summary>
public class GenerateKilledTests
{
    private const int MostSteps = 5000;
    private const int KilledByTheSystem = 137;

    private static readonly int Stride = Setting("PINGAN_CRASH_STRIDE") ?? 9;
    private static readonly int Counties = Setting("PINGAN_CRASH_COUNTIES") ?? 1;

    [Fact]
    public void Killed_at_any_step_no_broken_file_is_seen_and_the_next_run_ends_as_if_nothing_had_been()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a killed process has another exit code on Windows");
        using var folder = Batch();
        Assert.Equal(1, Generate(folder, "undisturbed").Code);
        var undisturbed = Contents(folder, "undisturbed");
        var deaths = 0;
        for (var step = 1; step < MostSteps; step += Stride)
        {
            using var process = ProcessRun.Start(step, Arguments(folder, "output"));
            var code = ProcessRun.End(process);
            if (code != KilledByTheSystem)
            {
                Assert.Equal(1, code);
                break;
            }

            deaths++;
            AssertNothingHalf(folder, undisturbed);
            var resumed = Generate(folder, "output");
            Assert.True(resumed.Code == 1, $"step {step}: {resumed.Error}");
            Assert.Equal(undisturbed, Contents(folder, "output"));
            Directory.Delete(folder.At("output"), recursive: true);
        }

        Assert.InRange(deaths * Stride, 40, MostSteps - Stride);
    }

    /// <summary>Each file that bears a final name is the finished one; of the manifest only lines may lack.</summary>
    private static void AssertNothingHalf(ScratchFolder folder, Dictionary<string, string> undisturbed)
    {
        foreach (var (name, bytes) in Contents(folder, "output").Where(file => !file.Key.StartsWith('.') && file.Key != "manifest.jsonl"))
        {
            Assert.Equal(undisturbed[name], bytes);
            if (!name.EndsWith(".docx", StringComparison.Ordinal)) continue;
            using var package = ZipFile.OpenRead(folder.At($"output/{name}"));
            Assert.NotEmpty(package.Entries);
        }
    }

    private static ScratchFolder Batch()
    {
        var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("input"));
        for (var number = 0; number < Counties; number++)
            folder.Put($"input/{MadeSurvey.CountyOf(number)}.json", SampleSurvey.Text.Replace("青山县", MadeSurvey.CountyOf(number), StringComparison.Ordinal));
        folder.Put("input/乙县.json", SampleSurvey.Contradictory);
        return folder;
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string[] Arguments(ScratchFolder folder, string output) =>
        ["generate", folder.At("input"), "--kit", WholeKit.Folder, "-o", folder.At(output), "--jobs", "1"];

    private static CommandRun Generate(ScratchFolder folder, string output) => CommandRun.Of(Arguments(folder, output));

    // The lock of a killed run stays as a name; nobody holds it, and the next run takes it away.
    private static Dictionary<string, string> Contents(ScratchFolder folder, string output) => !Directory.Exists(folder.At(output)) ? [] :
        Directory.EnumerateFiles(folder.At(output)).ToDictionary(
            path => Path.GetFileName(path), path => Convert.ToHexString(File.ReadAllBytes(path)), StringComparer.Ordinal);
}
