using BenchmarkDotNet.Attributes;
using PingAnDocs.Data;

namespace PingAnDocs.Benchmarks;

/// <summary>A survey in memory to released bytes, every check included.</summary>
public class PipelineBenchmarks
{
    private readonly SourceFile survey = Samples.Survey();
    private readonly Kit kit = Samples.Kit();

    [Benchmark]
    public PipelineStatus SurveyToReleasedBytes()
    {
        var result = DocumentPipeline.Run(survey, kit);
        return result.Status == PipelineStatus.Released ? result.Status : throw new InvalidOperationException("The sample is not released.");
    }

    [Benchmark]
    public SurveyReading ReadSurvey() => SurveyReader.Read(survey);

    [Benchmark]
    public Kit ReadKit() => Samples.Kit();
}
