using Newtonsoft.Json.Linq;

namespace PingAnDocs.Tests.Cli.Commands;

public class GenerateCommandTests
{
    [Fact]
    public void A_survey_becomes_a_speech_its_report_its_trace_and_a_line_in_the_manifest()
    {
        using var folder = Inputs(("青山县.json", SampleSurvey.Text));
        var run = Generate(folder);
        Assert.True(run.Code == 0, run.Error);
        Assert.Empty(run.Output);
        Assert.Equal(["manifest.jsonl", "variation.ledger.json", "青山县.docx", "青山县.report.html", "青山县.trace.json"], Outputs(folder));
        Assert.Contains("已生成 1 份", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_workers_and_the_run_change_no_byte()
    {
        using var folder = Inputs([.. Enumerable.Range(0, 6).Select(number => ($"县{number}.json", SampleSurvey.Text.Replace("青山县", $"青{number}县", StringComparison.Ordinal)))]);
        Assert.Equal(0, Generate(folder, "--jobs", "1").Code);
        var once = Contents(folder);
        Assert.Equal(0, Generate(folder, "--jobs", "3", "--restart").Code);
        Assert.Equal(once, Contents(folder));
    }

    [Fact]
    public void A_proof_copy_stands_beside_the_clean_one_which_it_does_not_change()
    {
        using var folder = Inputs(("青山县.json", SampleSurvey.Text));
        Assert.Equal(0, Generate(folder).Code);
        var clean = File.ReadAllBytes(folder.At("output/青山县.docx"));
        Assert.Equal(0, Generate(folder, "--proof").Code);
        Assert.Equal(clean, File.ReadAllBytes(folder.At("output/青山县.docx")));
        Assert.Equal(["manifest.jsonl", "variation.ledger.json", "青山县.docx", "青山县.proof.docx", "青山县.report.html", "青山县.trace.json"], Outputs(folder));
        Assert.Contains("青山县.proof.docx", File.ReadAllText(folder.At("output/manifest.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public void One_refused_county_does_not_stop_the_others()
    {
        using var folder = Inputs(("坏县.json", SampleSurvey.Contradictory), ("好县.json", SampleSurvey.Text));
        var run = Generate(folder, "--json");
        Assert.Equal(1, run.Code);
        Assert.Equal(["index.html", "manifest.jsonl", "overview.xlsx", "variation.ledger.json", "好县.docx", "好县.report.html", "好县.trace.json"], Outputs(folder));
        Assert.Equal(["坏县.json refused", "好县.json released"], Lines(run).Select(line => $"{line["input"]} {line["status"]}"));
    }

    [Fact]
    public void An_indicator_the_kit_does_not_know_is_told_on_the_terminal_with_the_name_that_was_meant()
    {
        using var folder = Inputs(("青山县.json", SampleSurvey.Text.Replace("社会治安满意率", "社会治按满意率", StringComparison.Ordinal)));
        var run = Generate(folder);
        Assert.Equal(0, run.Code);
        Assert.Contains("警告 SV903", run.Error, StringComparison.Ordinal);
        Assert.Contains("是不是想写“社会治安满意率”？", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_speech_of_refused_data_is_left_but_named()
    {
        using var folder = Inputs(("青山县.json", SampleSurvey.Text));
        Assert.Equal(0, Generate(folder).Code);
        folder.Put("input/青山县.json", SampleSurvey.Contradictory);
        var run = Generate(folder);
        Assert.Equal(1, run.Code);
        Assert.Contains("IO006", run.Error, StringComparison.Ordinal);
        Assert.Contains("青山县.docx", Outputs(folder));
    }

    [Fact]
    public void Every_number_of_the_survey_is_said_or_omitted_with_a_reason()
    {
        using var folder = Inputs(("青山县.json", SampleSurvey.Text));
        Assert.Equal(0, Generate(folder).Code);
        var trace = JObject.Parse(File.ReadAllText(folder.At("output/青山县.trace.json")));
        var said = trace.SelectTokens("$.sentences[*].figures[*].paths[*]").Select(path => path.ToString()).ToHashSet(StringComparer.Ordinal);
        var omitted = trace.SelectTokens("$.omitted[*].path").Select(path => path.ToString()).ToList();
        var leaves = JObject.Parse(SampleSurvey.Text).Descendants().Where(node => node.Type is JTokenType.Float or JTokenType.Integer).Select(node => $"$.{node.Path}").ToList();
        Assert.DoesNotContain(leaves, leaf => !said.Contains(leaf) && !omitted.Contains(leaf));
        Assert.DoesNotContain(omitted, said.Contains);
        Assert.NotEmpty(said);
    }

    [Fact]
    public void A_kit_with_faults_makes_nothing()
    {
        using var folder = Inputs(("青山县.json", SampleSurvey.Text));
        var run = CommandRun.Of("generate", folder.At("input"), "--kit", folder.Path, "-o", folder.At("output"), "--json");
        Assert.Equal(2, run.Code);
        Assert.Equal("kitFault", Assert.Single(Lines(run))["status"]);
        Assert.False(Directory.Exists(folder.At("output")));
    }

    [Fact]
    public void An_empty_folder_is_a_wrong_command_line()
    {
        using var folder = Inputs();
        Assert.Equal(64, CommandRun.Of("generate", folder.At("input")).Code);
    }

    private static ScratchFolder Inputs(params (string Name, string Text)[] files)
    {
        var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("input"));
        foreach (var (name, text) in files) folder.Put($"input/{name}", text);
        return folder;
    }

    private static CommandRun Generate(ScratchFolder folder, params string[] more)
    {
        WholeKit.Read();
        return CommandRun.Of(["generate", folder.At("input"), "--kit", WholeKit.Folder, "-o", folder.At("output"), .. more]);
    }

    private static IReadOnlyList<string> Outputs(ScratchFolder folder) =>
        [.. Directory.EnumerateFiles(folder.At("output")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Contents(ScratchFolder folder) =>
        Outputs(folder).ToDictionary(name => name, name => Convert.ToHexString(File.ReadAllBytes(folder.At($"output/{name}"))), StringComparer.Ordinal);

    private static IEnumerable<JObject> Lines(CommandRun run) =>
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JObject.Parse(line));
}
