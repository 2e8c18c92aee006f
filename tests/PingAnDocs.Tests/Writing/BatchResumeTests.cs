using PingAnDocs.Data;
using PingAnDocs.Writing;
using Serilog.Core;

namespace PingAnDocs.Tests.Writing;

public class BatchResumeTests
{
    private static readonly Kit Kit = WholeKit.Read("speech");

    [Fact]
    public void Run_again_nothing_is_made_and_no_byte_changes()
    {
        using var folder = Counties("a", "b");
        Run(folder);
        var once = Contents(folder);
        Assert.Equal(["a kept", "b kept"], Told(Run(folder).Outcomes));
        Assert.Equal(once, Contents(folder));
    }

    [Fact]
    public void Only_a_document_whose_data_changed_is_made_again()
    {
        using var folder = Counties("a", "b");
        Run(folder);
        folder.Put("a.json", Survey("a") + "\n");
        Assert.Equal(["a made", "b kept"], Told(Run(folder).Outcomes));
    }

    [Theory]
    [InlineData("b.docx")]
    [InlineData("b.trace.json")]
    [InlineData("b.report.html")]
    public void A_file_that_is_missing_or_not_as_it_was_written_is_made_again(string output)
    {
        using var folder = Counties("a", "b");
        Run(folder);
        var once = Contents(folder);
        File.Delete(folder.At($"output/{output}"));
        Assert.Equal(["a kept", "b made"], Told(Run(folder).Outcomes));
        folder.Put($"output/{output}", "damaged");
        Assert.Equal(["a kept", "b made"], Told(Run(folder).Outcomes));
        Assert.Equal(once, Contents(folder));
    }

    [Fact]
    public void Another_kit_or_another_option_makes_everything_anew()
    {
        using var folder = Counties("a");
        Run(folder);
        Assert.Equal(["a made"], Told(Run(folder, (kit, output) => new BatchRun(kit with { Sha256 = "other" }, output, Logger.None)).Outcomes));
        Assert.Equal(["a made"], Told(Run(folder, (kit, output) => new BatchRun(kit, output, Logger.None) { Proof = true }).Outcomes));
        Assert.Equal(["a kept"], Told(Run(folder, (kit, output) => new BatchRun(kit, output, Logger.None) { Proof = true }).Outcomes));
        Assert.Equal(["a made"], Told(Run(folder, (kit, output) => new BatchRun(kit, output, Logger.None) { Proof = true, Restart = true }).Outcomes));
    }

    [Fact]
    public void Refused_data_is_looked_at_again_each_time()
    {
        using var folder = Counties("a");
        folder.Put("b.json", SampleSurvey.Contradictory);
        Run(folder);
        var (code, outcomes) = Run(folder);
        Assert.Equal(1, code);
        Assert.Equal([OutcomeStatus.Released, OutcomeStatus.DataRefused], outcomes.Select(outcome => outcome.Status));
    }

    [Fact]
    public void A_neighbour_that_changes_what_the_data_is_told_has_the_document_made_again()
    {
        using var folder = Counties("a", "c");
        folder.Put("b.json", Better("b", position: 4));
        Run(folder);
        // So far a was told that b, whose value is another, has the same place in the ranking.
        folder.Put("b.json", Better("b", position: 3));
        Assert.Equal(["a made", "b made", "c made"], Told(Run(folder).Outcomes));
        folder.Put("b.json", Better("b", position: 3) + "\n");
        Assert.Equal(["a kept", "b made", "c kept"], Told(Run(folder).Outcomes));
    }

    [Fact]
    public void Stopped_after_a_document_the_next_run_goes_on_from_there_to_the_same_end()
    {
        using var folder = Counties("a", "b", "c");
        Run(folder);
        var undisturbed = Contents(folder);
        Directory.Delete(folder.At("output"), recursive: true);
        using var stop = new CancellationTokenSource();
        Assert.Single(Run(folder, told: _ => stop.Cancel(), stop: stop).Outcomes);
        Assert.DoesNotContain("\"end\"", File.ReadAllText(folder.At("output/manifest.jsonl")), StringComparison.Ordinal);
        Assert.Equal(["a kept", "b made", "c made"], Told(Run(folder).Outcomes));
        Assert.Equal(undisturbed, Contents(folder));
    }

    [Fact]
    public void Failing_fast_begins_nothing_after_the_first_that_is_not_released()
    {
        using var folder = Counties("b", "c");
        folder.Put("a.json", SampleSurvey.Contradictory);
        var (code, outcomes) = Run(folder, (kit, output) => new BatchRun(kit, output, Logger.None) { FailFast = true });
        Assert.Equal(1, code);
        Assert.Equal("a.json", Assert.Single(outcomes).Input);
    }

    [Fact]
    public void Whatever_is_cut_from_the_manifest_the_end_is_the_same()
    {
        using var folder = Counties("a", "b");
        Run(folder);
        var undisturbed = Contents(folder);
        var whole = File.ReadAllBytes(folder.At("output/manifest.jsonl"));
        for (var part = 0; part <= 8; part++)
        {
            File.WriteAllBytes(folder.At("output/manifest.jsonl"), whole[..(whole.Length * part / 8)]);
            Run(folder);
            Assert.Equal(undisturbed, Contents(folder));
        }
    }

    private static ScratchFolder Counties(params string[] names)
    {
        var folder = new ScratchFolder();
        foreach (var name in names) folder.Put($"{name}.json", Survey(name));
        return folder;
    }

    private static string Survey(string name) => SampleSurvey.Text.Replace("青山县", $"{name}县", StringComparison.Ordinal);

    /// <summary>A county with a higher value than the others, and the figures that follow from it.</summary>
    private static string Better(string name, int position) => Survey(name)
        .Replace("92.31", "92.41", StringComparison.Ordinal).Replace("92.43", "92.53", StringComparison.Ordinal)
        .Replace("-0.79", "-0.69", StringComparison.Ordinal).Replace("-0.28", "-0.18", StringComparison.Ordinal)
        .Replace("\"position\": 4", $"\"position\": {position}", StringComparison.Ordinal);

    private static IEnumerable<string> Told(IEnumerable<DocumentOutcome> outcomes) =>
        outcomes.Select(outcome => $"{outcome.Document} {(outcome.Kept ? "kept" : "made")}");

    private static Dictionary<string, string> Contents(ScratchFolder folder) => Directory.EnumerateFiles(folder.At("output"))
        .ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(File.ReadAllBytes(path)), StringComparer.Ordinal);

    private static (int Code, List<DocumentOutcome> Outcomes) Run(
        ScratchFolder scratch, Func<Kit, OutputFolder, BatchRun>? make = null, Action<DocumentOutcome>? told = null, CancellationTokenSource? stop = null)
    {
        using var output = OutputFolder.Open(scratch.At("output"), new DiagnosticBag())!;
        var outcomes = new List<DocumentOutcome>();
        var run = make?.Invoke(Kit, output) ?? new BatchRun(Kit, output, Logger.None, LedgerFile.Open(output, new DiagnosticBag()));
        var code = run.Run(InputFiles.Find([scratch.Path], new DiagnosticBag()), 1, outcome => { outcomes.Add(outcome); told?.Invoke(outcome); }, stop?.Token ?? TestContext.Current.CancellationToken);
        return (code, outcomes);
    }
}
