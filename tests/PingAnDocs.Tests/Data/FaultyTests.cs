using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data;

/// <summary>
/// Every folder under Faulty holds an input.json and the exact diagnostics it gives (diagnostics.txt); new folders are found by themselves.
/// To accept changed diagnostics, run the tests once with the environment variable PINGAN_ACCEPT=1, then read every changed
/// diagnostics.txt before it is committed: is it true, and is it a sentence an official understands?
/// </summary>
public class FaultyTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "PingAnDocs.Tests", "Data", "Faulty");

    public static TheoryData<string> Cases() => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_faulty_file_gives_exactly_these_diagnostics(string name)
    {
        string expected = Path.Combine(Folder, name, "diagnostics.txt");
        string found = DiagnosticText.Of(Diagnose(name));
        if (Environment.GetEnvironmentVariable("PINGAN_ACCEPT") == "1") File.WriteAllText(expected, found);
        Assert.Equal(File.ReadAllText(expected), found);
    }

    // SV3xx are told of one file among several: Batch/BatchTruthTests shows them.
    [Fact]
    public void Every_code_of_a_file_alone_is_shown_by_a_faulty_file()
    {
        string all = string.Concat(Directory.GetFiles(Folder, "diagnostics.txt", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.Equal([DataCodes.FileTooLarge], DataCodeTable.Explanations.Keys.Where(code => !code.StartsWith("SV3", StringComparison.Ordinal) && !all.Contains(code, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_diagnostic_is_a_sentence_with_a_known_code_and_the_file_name(string name) =>
        Assert.All(Diagnose(name), diagnostic =>
        {
            Assert.Contains(diagnostic.Code, DataCodeTable.Explanations.Keys);
            Assert.EndsWith("。", diagnostic.Message, StringComparison.Ordinal);
            Assert.True(diagnostic.Hint.Length == 0 || diagnostic.Hint[^1] is '。' or '？', diagnostic.Hint);
            Assert.Equal("input.json", diagnostic.Place.File);
        });

    private static IReadOnlyList<Diagnostic> Diagnose(string name)
    {
        SurveyReading reading = SurveyReader.Read(new SourceFile("input.json", File.ReadAllBytes(Path.Combine(Folder, name, "input.json"))));
        IEnumerable<Diagnostic> crossChecks = reading.Survey is null ? [] : SurveyValidator.Validate(reading.Survey);
        return [.. reading.Diagnostics, .. crossChecks];
    }
}
