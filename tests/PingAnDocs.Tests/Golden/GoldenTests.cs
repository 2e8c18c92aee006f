using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Tests.Golden;

/// <summary>
/// Every folder beside this file holds an input.json and what each stage makes of it with the shipped kit: facts.txt, findings.txt,
/// speech.txt; new folders are found by themselves. In place of input.json a sample.txt may name a sample of input/, such as
/// zhejiang/甲.json; its folder names the kit. A mask.txt names the level of a masked copy. To accept a changed text, run the tests once with the environment variable
/// PINGAN_ACCEPT=1, then read every changed file before it is committed: is it true, and would a leader read it out?
/// </summary>
public class GoldenTests
{
    private const int Readable = 20 * 1024;

    private static readonly string Folder = Repository.At("tests", "PingAnDocs.Tests", "Golden");

    /// <summary>Input and kit of a case.</summary>
    public static (SourceFile Input, Kit Kit) CaseOf(string name) => (Input(name), KitOf(name));

    public static TheoryData<string> Cases() => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_facts_are_these(string name) =>
        Expect(name, "facts.txt", GoldenText.Of(FactDeriver.Derive(SurveyReader.Read(Input(name)).Survey!)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_findings_are_these(string name)
    {
        var kit = KitOf(name);
        var facts = FactDeriver.Derive(SurveyReader.Read(Input(name)).Survey!);
        Expect(name, "findings.txt", GoldenText.Of(FindingDetector.Detect(facts, kit.Indicators, kit.Rules)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_speech_is_this_and_is_released(string name)
    {
        var result = DocumentPipeline.Run(Input(name), KitOf(name), mask: MaskLevels.Of(Read(name, "mask.txt") ?? "none")!.Value);
        Assert.Empty(result.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => $"{item.Code} {item.Message} {item.Found}"));
        Assert.Equal(PipelineStatus.Released, result.Status);
        Expect(name, "speech.txt", GoldenText.Of(result.Speech!.Narrative));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_data_has_neither_errors_nor_warnings(string name)
    {
        var reading = SurveyReader.Read(Input(name));
        Assert.Empty(reading.Diagnostics.Concat(SurveyValidator.Validate(reading.Survey!)).Where(item => item.Severity != Severity.Note).Select(item => item.Message));
    }

    [Fact]
    public void Every_expectation_is_short_enough_to_be_read() =>
        Assert.All(Directory.GetFiles(Folder, "*.txt", SearchOption.AllDirectories), path => Assert.InRange(new FileInfo(path).Length, 1, Readable));

    private static SourceFile Input(string name) =>
        new("input.json", File.ReadAllBytes(SampleOf(name) is { } sample ? Repository.At("input", sample) : Path.Combine(Folder, name, "input.json")));

    // A case may name the kit it is about (kit.txt), or a sample that lies in a folder named after its kit (sample.txt); it may ask for another plan (plan.json).
    private static Kit KitOf(string name)
    {
        var kit = WholeKit.Read(Read(name, "kit.txt") ?? SampleOf(name)?.Split('/')[0] ?? "speech");
        return Read(name, "plan.json") is not { } plan ? kit
            : kit with { Outline = OutlineReader.Read(new SourceFile("plan.json", Encoding.UTF8.GetBytes(plan)), new DiagnosticBag())! };
    }

    private static string? SampleOf(string name) => Read(name, "sample.txt");

    private static string? Read(string name, string file) =>
        Path.Combine(Folder, name, file) is var path && File.Exists(path) ? File.ReadAllText(path).Trim() : null;

    private static void Expect(string name, string file, string found)
    {
        string path = Path.Combine(Folder, name, file);
        if (Environment.GetEnvironmentVariable("PINGAN_ACCEPT") == "1") File.WriteAllText(path, found);
        Assert.True(File.Exists(path), $"{name}/{file} was never accepted: see the summary of {nameof(GoldenTests)}.");
        Assert.Equal(File.ReadAllText(path), found);
    }
}
