namespace PingAnDocs.Tests.Architecture;

public class StageOrderTests
{
    private static readonly string[] Stages = ["Data", "Findings", "Narration", "Rendering", "Verification"];

    /// <summary>Types that stand outside the stages: no stage may know who calls it.</summary>
    private static readonly string[] Callers =
        ["DocumentPipeline", "PipelineResult", "Speech", "Kit", "KitReader", "KitChecker", "KitExchange", "Printing", "Writing", "Mending", "Similarity"];

    private static readonly IReadOnlyList<CodeFile> Files = CodeFile.Under("src/PingAnDocs");

    [Fact]
    public void The_stages_sort_in_the_order_of_the_journey() => Assert.Equal(Stages.Order(StringComparer.Ordinal), Stages);

    [Theory]
    [InlineData("Data")]
    [InlineData("Findings")]
    [InlineData("Narration")]
    [InlineData("Rendering")]
    [InlineData("Verification")]
    public void A_stage_uses_only_stages_before_it(string stage)
    {
        var later = Stages.SkipWhile(name => name != stage).Skip(1).ToList();
        var breaches = Of(stage).SelectMany(file => later.Where(name => Reaches(file, name)).Select(name => $"{file} -> {name}"));
        Assert.Empty(breaches);
    }

    [Fact]
    public void No_stage_knows_the_pipeline_or_the_batch_that_calls_it()
    {
        var breaches = Stages.SelectMany(Of).SelectMany(file => Callers.Where(file.Names).Select(name => $"{file} -> {name}"));
        Assert.Empty(breaches);
    }

    [Fact]
    public void Verification_does_not_call_what_wrote_the_document()
    {
        var forbidden = new[] { "Rendering", "TemplateBinder", "WordTemplate", "WordTemplates", "Realiser", "DocumentPlanner", "Phrases", "Planning", "Realisation" };
        var breaches = Of("Verification").SelectMany(file => forbidden.Where(file.Names).Select(name => $"{file} -> {name}"));
        Assert.Empty(breaches);
    }

    [Fact]
    public void The_walk_calls_the_stages_in_their_order()
    {
        var walk = Files.Single(file => file.Path.EndsWith("/DocumentPipeline.cs", StringComparison.Ordinal)).Code;
        string[] calls =
        [
            "SurveyReader.Read(", "SurveyValidator.Validate(", "FactDeriver.Derive(", "FindingDetector.Detect(",
            "DocumentPlanner.Plan(", "Realiser.Realise(", "TemplateBinder.Render(", "DocumentVerifier.Verify(",
        ];
        var positions = calls.Select(call => walk.IndexOf(call, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, positions);
        Assert.Equal(positions.Order(), positions);
    }

    private static IEnumerable<CodeFile> Of(string stage) =>
        Files.Where(file => file.Path.StartsWith($"src/PingAnDocs/{stage}/", StringComparison.Ordinal));

    private static bool Reaches(CodeFile file, string stage) =>
        file.Usings.Any(name => name == $"PingAnDocs.{stage}" || name.StartsWith($"PingAnDocs.{stage}.", StringComparison.Ordinal))
        || file.Code.Contains($"PingAnDocs.{stage}.", StringComparison.Ordinal)
        || file.Code.Contains($" {stage}.", StringComparison.Ordinal);
}
