using Newtonsoft.Json.Linq;

namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>The ledger over whole runs: what a county got last year, and that nobody else is touched.</summary>
public class GenerateLedgerTests
{
    private const string Ledger = "output/variation.ledger.json";

    [Fact]
    public void A_new_county_changes_no_other()
    {
        using var folder = Counties("甲县", "乙县");
        Assert.Equal(0, Generate(folder).Code);
        var before = Speeches(folder);
        folder.Put("input/丙县.json", Survey("丙县", 2026));
        Assert.Equal(0, Generate(folder).Code);
        var after = Speeches(folder);
        Assert.Equal(before.Count + 2, after.Count);
        Assert.All(before, speech => Assert.Equal(speech.Value, after[speech.Key]));
    }

    [Fact]
    public void Next_year_s_speech_takes_no_wording_of_last_year_s()
    {
        using var folder = Counties("甲县");
        Assert.Equal(0, Generate(folder).Code);
        folder.Put("input/甲县.json", Survey("甲县", 2027));
        Assert.Equal(0, Generate(folder).Code);
        var years = JObject.Parse(File.ReadAllText(folder.At(Ledger)))["units"]![0]!["years"]!;
        var (last, now) = (Slots(years[0]!), Slots(years[1]!));
        Assert.Equal(last.Keys.Order(StringComparer.Ordinal), now.Keys.Order(StringComparer.Ordinal));
        Assert.All(now, slot => Assert.Empty(slot.Value.Intersect(last[slot.Key])));
    }

    [Fact]
    public void The_county_s_earlier_years_are_an_input_of_its_trace()
    {
        using var folder = Counties("甲县", "乙县");
        Assert.Equal(0, Generate(folder).Code);
        Assert.Single(Inputs(folder, "甲县"));
        folder.Put("input/甲县.json", Survey("甲县", 2027));
        Assert.Equal(0, Generate(folder).Code);
        Assert.Equal(["甲县.json", "variation.ledger.json#甲县"], Inputs(folder, "甲县").Select(input => input["path"]!.ToString()));
        Assert.Single(Inputs(folder, "乙县"));
    }

    [Fact]
    public void The_same_input_and_the_same_ledger_give_the_same_bytes_with_any_number_of_workers()
    {
        using var folder = Counties("甲县", "乙县", "丙县", "丁县");
        Assert.Equal(0, Generate(folder, "--jobs", "1").Code);
        foreach (var county in new[] { "甲县", "乙县", "丙县", "丁县" }) folder.Put($"input/{county}.json", Survey(county, 2027));
        var ledger = File.ReadAllBytes(folder.At(Ledger));
        Assert.Equal(0, Generate(folder, "--jobs", "1").Code);
        var (speeches, written) = (Speeches(folder), File.ReadAllText(folder.At(Ledger)));
        File.WriteAllBytes(folder.At(Ledger), ledger);
        Assert.Equal(0, Generate(folder, "--jobs", "3", "--restart").Code);
        Assert.Equal(speeches, Speeches(folder));
        Assert.Equal(written, File.ReadAllText(folder.At(Ledger)));
    }

    [Fact]
    public void A_damaged_ledger_stops_the_run_and_stays_as_it_is()
    {
        using var folder = Counties("甲县");
        Directory.CreateDirectory(folder.At("output"));
        folder.Put(Ledger, "{ \"schema\": \"pingan-variation/1\", \"units\": [ {");
        var run = Generate(folder);
        Assert.Equal(4, run.Code);
        Assert.Contains("variation.ledger.json:1:", run.Error, StringComparison.Ordinal);
        Assert.Equal("{ \"schema\": \"pingan-variation/1\", \"units\": [ {", File.ReadAllText(folder.At(Ledger)));
        Assert.Equal(["variation.ledger.json"], Names(folder));
    }

    [Fact]
    public void Without_a_ledger_none_is_read_and_none_is_written()
    {
        using var folder = Counties("甲县");
        Assert.Equal(0, Generate(folder, "--no-ledger").Code);
        Assert.DoesNotContain("variation.ledger.json", Names(folder));
        folder.Put(Ledger, "damaged");
        Assert.Equal(0, Generate(folder, "--no-ledger").Code);
        Assert.Equal("damaged", File.ReadAllText(folder.At(Ledger)));
    }

    [Fact]
    public void A_refused_county_leaves_what_the_ledger_says_of_it()
    {
        using var folder = Counties("甲县");
        Assert.Equal(0, Generate(folder).Code);
        var ledger = File.ReadAllText(folder.At(Ledger));
        folder.Put("input/甲县.json", SampleSurvey.Contradictory.Replace("青山县", "甲县", StringComparison.Ordinal));
        Assert.Equal(1, Generate(folder).Code);
        Assert.Equal(ledger, File.ReadAllText(folder.At(Ledger)));
    }

    private static ScratchFolder Counties(params string[] names)
    {
        var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("input"));
        foreach (var name in names) folder.Put($"input/{name}.json", Survey(name, 2026));
        return folder;
    }

    private static string Survey(string county, int year) => SampleSurvey.Text
        .Replace("青山县", county, StringComparison.Ordinal)
        .Replace("2026-11-20", $"{year}-11-20", StringComparison.Ordinal)
        .Replace("2025", $"{year - 1}", StringComparison.Ordinal);

    private static CommandRun Generate(ScratchFolder folder, params string[] more) =>
        CommandRun.Of(["generate", folder.At("input"), "--kit", WholeKit.Folder, "-o", folder.At("output"), .. more]);

    private static IReadOnlyList<string> Names(ScratchFolder folder) =>
        [.. Directory.EnumerateFiles(folder.At("output")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Speeches(ScratchFolder folder) => Names(folder)
        .Where(name => name.EndsWith(".docx", StringComparison.Ordinal) || name.EndsWith(".trace.json", StringComparison.Ordinal))
        .ToDictionary(name => name, name => Convert.ToHexString(File.ReadAllBytes(folder.At($"output/{name}"))), StringComparer.Ordinal);

    private static JToken Inputs(ScratchFolder folder, string county) => JObject.Parse(File.ReadAllText(folder.At($"output/{county}.trace.json")))["inputs"]!;

    private static Dictionary<string, List<int>> Slots(JToken year) => ((JObject)year["slots"]!).Properties()
        .ToDictionary(slot => slot.Name, slot => slot.Value.Select(variant => (int)variant).ToList(), StringComparer.Ordinal);
}
