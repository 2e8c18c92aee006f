using Newtonsoft.Json.Linq;
using PingAnDocs.Tests.Data.Batch;

namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>Several files at once: what one county's file says is held against the others'.</summary>
public class BatchTruthCommandTests
{
    private static readonly string[] AllBut2 = ["0.docx", "1.docx", "3.docx"];

    public BatchTruthCommandTests() => WholeKit.Read();

    [Fact]
    public void Check_refuses_the_file_with_another_average_of_the_province_and_only_that()
    {
        using var folder = Counties(file => Mistype(file, "province"));
        var run = CommandRun.Of("check", folder.At("input"), "--json");
        Assert.Equal(1, run.Code);
        Assert.Equal(["0.json accepted", "1.json accepted", "2.json refused SV301", "3.json accepted"], Lines(run));
        Assert.Equal(0, CommandRun.Of("check", folder.At("input/2.json")).Code);
    }

    [Fact]
    public void Generate_makes_the_others()
    {
        using var folder = Counties(file => Mistype(file, "province"));
        var run = Generate(folder);
        Assert.Equal(1, run.Code);
        Assert.Equal(["0.json released", "1.json released", "2.json refused SV301", "3.json released"], Lines(run));
        Assert.Equal(AllBut2, Speeches(folder));
    }

    [Fact]
    public void A_warning_stands_in_the_trace_and_the_speech_is_made()
    {
        using var folder = Counties(file => Mistype(file, "city"));
        var run = Generate(folder);
        Assert.Equal(0, run.Code);
        Assert.Equal(["0.json released", "1.json released", "2.json released SV303", "3.json released"], Lines(run));
        var trace = JObject.Parse(File.ReadAllText(folder.At("output/2.trace.json")));
        Assert.Equal("SV303", trace.SelectToken("$.diagnostics[0].code"));
    }

    [Fact]
    public void The_number_of_workers_changes_nothing()
    {
        using var folder = Counties(file => Mistype(file, "province"));
        Assert.Equal(Generate(folder, "--jobs", "1").Output, Generate(folder, "--jobs", "4").Output);
    }

    /// <summary>Four counties of one city; in the file of the third something is mistyped.</summary>
    private static ScratchFolder Counties(Action<System.Text.Json.Nodes.JsonObject> mistype)
    {
        var files = new BatchWorld(1, 4, 3).Files(new BatchShape(Shown.ValueAndAverages, Ranks: false));
        mistype(files.Indicator(2));
        var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("input"));
        for (var county = 0; county < files.Count; county++) folder.Put($"input/{county}.json", files[county].ToJsonString());
        return folder;
    }

    // Not so much that the file would contradict itself.
    private static void Mistype(System.Text.Json.Nodes.JsonObject indicator, string comparator)
    {
        var averages = indicator["averages"]!;
        averages[comparator] = averages[comparator]!.GetValue<decimal>() + 0.21m;
    }

    private static CommandRun Generate(ScratchFolder folder, params string[] more) =>
        CommandRun.Of(["generate", folder.At("input"), "--kit", WholeKit.Folder, "-o", folder.At("output"), "--no-ledger", "--json", .. more]);

    private static IEnumerable<string> Lines(CommandRun run) =>
        from line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let json = JObject.Parse(line)
        let codes = json["diagnostics"]!.Select(item => item["code"]!.ToString()).Where(code => code.StartsWith("SV3", StringComparison.Ordinal))
        select string.Join(' ', codes.Prepend($"{json["input"]} {json["status"]}"));

    private static IEnumerable<string> Speeches(ScratchFolder folder) =>
        Directory.EnumerateFiles(folder.At("output"), "*.docx").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
