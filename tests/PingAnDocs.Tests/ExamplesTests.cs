using PingAnDocs.Data;

namespace PingAnDocs.Tests;

/// <summary>The examples in input/ that users start from.</summary>
public class ExamplesTests
{
    public static TheoryData<string> Files() => [.. Directory.GetFiles(Repository.At("input"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_has_neither_errors_nor_warnings(string name)
    {
        var reading = SurveyReader.Read(Input(name));
        var all = reading.Diagnostics.Concat(SurveyValidator.Validate(reading.Survey!));
        Assert.DoesNotContain(all, item => item.Severity != Severity.Note);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_becomes_a_released_speech(string name)
    {
        var result = DocumentPipeline.Run(Input(name), WholeKit.Read());
        Assert.Empty(result.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => $"{item.Code} {item.Message} {item.Found}"));
        Assert.Equal(PipelineStatus.Released, result.Status);
        Assert.Equal(3, result.Speech!.Narrative.Sections.Count);
    }

    private static SourceFile Input(string name) => new(name, File.ReadAllBytes(Repository.At("input", name)));
}
