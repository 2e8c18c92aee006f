using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using PingAnDocs.Tests.Data;
using PingAnDocs.Tests.Data.Workbook;
using PingAnDocs.Writing.Workbook;

namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>A masked run writes nothing that tells what it masks: every file of the output folder, every part of every package, the log and the terminal are searched.</summary>
public partial class GenerateMaskTests
{
    private static readonly string[] Levels = ["names", "values", "strict"];

    public static TheoryData<string, string> Cases() => new(
        from level in Levels from sample in new[] { "01-只有差值的县.json", "02-数据齐全的县.json" } select (level, sample));

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_raw_name_and_no_raw_value_is_written_anywhere(string level, string sample)
    {
        using var folder = new ScratchFolder();
        var survey = JObject.Parse(File.ReadAllText(Repository.At("input", sample)));
        survey["occasion"]!["speaker"]!["name"] = "欧阳明远";
        var county = survey["unit"]!["name"]!.ToString();
        folder.Put($"{county}2025.json", survey.ToString());
        var written = Run(folder, folder.At($"{county}2025.json"), level);

        Assert.All(Names(survey).Append(county[..^1]).Append("欧阳明远"), name => Assert.DoesNotContain(name, written, StringComparison.Ordinal));
        if (level != "names") Assert.Empty(Hidden(survey).Intersect(Numerals(written)));
    }

    [Theory]
    [InlineData("names")]
    [InlineData("values")]
    [InlineData("strict")]
    public void A_workbook_tells_no_more_than_the_files_of_its_counties(string level)
    {
        using var folder = new ScratchFolder();
        var counties = new[] { "雁栖县", "凤鸣县" }.Select(County).ToList();
        File.WriteAllBytes(folder.At("雁栖县等.xlsx"), SurveyForm.Of([.. counties.Select(county => Samples.Read(county.ToString()).Survey!)]));
        var written = Run(folder, folder.At("雁栖县等.xlsx"), level);

        Assert.Contains("脱敏-002.docx", Directory.GetFiles(folder.At("output")).Select(path => Path.GetFileName(path)));
        Assert.All(counties.SelectMany(Names).Concat(["雁栖", "凤鸣", "欧阳明远"]), name => Assert.DoesNotContain(name, written, StringComparison.Ordinal));
        if (level != "names") Assert.Empty(counties.SelectMany(Hidden).Intersect(Numerals(written)));
    }

    [Fact]
    public void A_workbook_that_is_refused_is_not_quoted_either()
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("雁栖县.xlsx"), FormPackage.Of(FormPackage.Rows("县区|甲率·值|雁栖县率·值", "雁栖县|92.31|93.57", "全市平均|91.53|")));
        var run = CommandRun.Of("generate", folder.At("雁栖县.xlsx"), "-o", folder.At("output"), "--mask", "values", "--kit", WholeKit.Folder, "--json");
        Assert.Equal(1, run.Code);
        var written = run.Output + run.Error + Written(folder.At("output"));
        Assert.Contains("WB005", written, StringComparison.Ordinal);
        Assert.All(["雁栖", "92.31", "91.53"], secret => Assert.DoesNotContain(secret, written, StringComparison.Ordinal));
    }

    [Fact]
    public void A_level_hides_what_it_says_and_no_more()
    {
        using var folder = new ScratchFolder();
        folder.Put("青山县.json", SampleSurvey.Text);
        Assert.Contains("92.31", Run(folder, folder.At("青山县.json"), "names"), StringComparison.Ordinal);
        Assert.Contains("0.79", Run(folder, folder.At("青山县.json"), "values"), StringComparison.Ordinal);
        var strict = Run(folder, folder.At("青山县.json"), "strict");
        Assert.DoesNotContain("0.79", strict, StringComparison.Ordinal);
        Assert.Contains("0.12", strict, StringComparison.Ordinal);
    }

    [Fact]
    public void The_drafter_is_told_how_many_values_can_be_computed()
    {
        using var folder = new ScratchFolder();
        folder.Put("青山县.json", SampleSurvey.Text);
        Run(folder, folder.At("青山县.json"), "values");
        // 社会治安: this year and last; 平安建设知晓率 has no average in the file, but its gap and its change stand: this year and last.
        Assert.Equal("4", Trace(folder).SelectToken("mask.exposed")!.ToString());
        Assert.Contains("NA201", Trace(folder)["diagnostics"]!.ToString(), StringComparison.Ordinal);
        Run(folder, folder.At("青山县.json"), "strict");
        Assert.Equal("0", Trace(folder).SelectToken("mask.exposed")!.ToString());
    }

    [Fact]
    public void A_strict_copy_does_not_say_that_towns_stand_at_the_highest_value()
    {
        using var folder = new ScratchFolder();
        var sample = Directory.GetFiles(Repository.At("input", "fujian"), "02-*.json").Single();
        Assert.Contains("达到XX%", Run(folder, sample, "values"), StringComparison.Ordinal);
        Assert.DoesNotContain("达到XX%", Run(folder, sample, "strict"), StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_data_is_not_quoted_either()
    {
        using var folder = new ScratchFolder();
        folder.Put("青山县.json", SampleSurvey.Contradictory);
        var run = CommandRun.Of("generate", folder.At("青山县.json"), "-o", folder.At("output"), "--mask", "values", "--kit", WholeKit.Folder, "--json");
        Assert.Equal(1, run.Code);
        var written = run.Output + run.Error + Written(folder.At("output"));
        Assert.DoesNotContain("92.3", written, StringComparison.Ordinal);
        Assert.DoesNotContain("青山", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_are_numbered_in_their_order_and_the_ledger_is_left_alone()
    {
        using var folder = new ScratchFolder();
        folder.Put("甲.json", SampleSurvey.Text);
        folder.Put("乙.json", SampleSurvey.Text);
        Run(folder, folder.At("甲.json"), "names", folder.At("乙.json"));
        Assert.Equal(
            ["index.html", "manifest.jsonl", "overview.xlsx", "similarity.json", "脱敏-001.docx", "脱敏-001.proof.docx", "脱敏-001.report.html", "脱敏-001.trace.json", "脱敏-002.docx", "脱敏-002.proof.docx", "脱敏-002.report.html", "脱敏-002.trace.json"],
            Directory.GetFiles(folder.At("output")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    private static JObject Trace(ScratchFolder folder) => JObject.Parse(File.ReadAllText(folder.At("output/脱敏-001.trace.json")));

    // The sheet of a survey bears its short name, and that may hold the county's.
    private static JObject County(string name)
    {
        var survey = JObject.Parse(File.ReadAllText(Repository.At("input", "02-数据齐全的县.json")).Replace("禾川县", name, StringComparison.Ordinal));
        survey["occasion"]!["speaker"]!["name"] = "欧阳明远";
        survey["surveys"]![0]!["short"] = "雁栖县测评";
        return survey;
    }

    private static string Run(ScratchFolder folder, string input, string level, params string[] others)
    {
        if (Directory.Exists(folder.At("output"))) Directory.Delete(folder.At("output"), recursive: true);
        var run = CommandRun.Of(
            ["generate", input, .. others, "-o", folder.At("output"), "--mask", level, "--proof", "--kit", WholeKit.Folder, "--json", "--log", folder.At("output/run.log")]);
        Assert.True(run.Code == 0, run.Error);
        var written = Written(folder.At("output")) + run.Output + run.Error;
        File.Delete(folder.At("output/run.log"));
        return written;
    }

    private static string Written(string folder) => string.Join('\n', Directory.GetFiles(folder).SelectMany(Texts));

    private static IEnumerable<string> Texts(string path)
    {
        yield return Path.GetFileName(path);
        if (Path.GetExtension(path) is not (".docx" or ".xlsx"))
        {
            yield return File.ReadAllText(path);
            yield break;
        }

        using var archive = ZipFile.OpenRead(path);
        yield return archive.Comment;
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var text = reader.ReadToEnd();
            yield return $"{entry.FullName} {entry.Comment} {text} {Markup().Replace(text, "")}";
        }
    }

    private static IEnumerable<string> Names(JObject survey) =>
        survey.SelectTokens("$.surveys[*].subunits.items[*].name").Concat(survey.SelectTokens("$.surveys[*].subunits.leaders[*]"))
            .Select(name => name.ToString()).Append(survey["unit"]!["name"]!.ToString());

    /// <summary>Values, averages and evidence as written; whole numbers are everywhere, so only those with a point are looked for.</summary>
    private static IEnumerable<string> Hidden(JObject survey) =>
        new[] { "$.surveys[*]..value", "$.surveys[*]..previous", "$.surveys[*]..averages.*", "$.surveys[*]..previousAverages.*", "$.evidence[*]..value" }
            .SelectMany(path => survey.SelectTokens(path))
            .Select(value => value.ToString(Newtonsoft.Json.Formatting.None))
            .SelectMany(value => new[] { value, Padded(value) })
            .Where(value => value.Contains('.', StringComparison.Ordinal));

    // The parser of this test drops the zero of 93.10; the product does not.
    private static string Padded(string value) => value.Contains('.', StringComparison.Ordinal) ? value.PadRight(value.IndexOf('.', StringComparison.Ordinal) + 3, '0') : value;

    private static HashSet<string> Numerals(string text) => [.. Numeral().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numeral();
}
