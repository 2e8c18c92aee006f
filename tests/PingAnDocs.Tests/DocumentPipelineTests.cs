using System.Text;
using PingAnDocs.Data;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace PingAnDocs.Tests;

public class DocumentPipelineTests
{
    [Fact]
    public void Good_data_becomes_a_released_speech_with_every_intermediate()
    {
        var result = DocumentPipeline.Run(File(SampleSurvey.Text), WholeKit.Read());
        Assert.Empty(result.Diagnostics.Where(item => item.Severity == Severity.Error).Select(item => item.Message));
        Assert.Equal(PipelineStatus.Released, result.Status);
        Assert.NotEmpty(result.Reading.Leaves);
        Assert.NotEmpty(result.Speech!.Findings.Evaluations);
        Assert.NotEmpty(result.Speech.Narrative.Sections);
    }

    [Fact]
    public void Bad_data_ends_the_walk_with_all_diagnostics_and_no_speech()
    {
        var result = DocumentPipeline.Run(File(SampleSurvey.Contradictory), WholeKit.Read());
        Assert.Equal(PipelineStatus.DataRefused, result.Status);
        Assert.Null(result.Speech);
        Assert.Contains(result.Diagnostics, item => item.Severity == Severity.Error);
    }

    [Fact]
    public void An_indicator_without_a_figure_is_neither_told_nor_counted()
    {
        var silent = SampleSurvey.Text.Replace("""{ "name": "平安建设知晓率",""", """{ "name": "平安建设参与率", "unit": "%", "averages": { "city": 90.00 } }, { "name": "平安建设知晓率",""", StringComparison.Ordinal);
        var result = DocumentPipeline.Run(File(silent), WholeKit.Read());
        Assert.Contains(result.Diagnostics, item => item.Code == "SV103");
        Assert.Equal(Said(SampleSurvey.Text), Said(silent));
    }

    [Fact]
    public void Figures_the_program_worked_out_are_not_called_published()
    {
        Assert.DoesNotContain("全市位次", Said(SampleSurvey.Text)[0], StringComparison.Ordinal);
        var computed = SampleSurvey.Text.Replace("\"unit\": \"%\", \"value\": 92.31", "\"unit\": \"%\", \"computed\": [\"ranks.全市.position\", \"averages.city\"], \"value\": 92.31", StringComparison.Ordinal);
        Assert.Contains("全市位次和全市平均水平", Said(computed)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_stage_leaves_one_event_in_the_log()
    {
        var kit = WholeKit.Read();
        var sink = new Collecting();
        using var log = new LoggerConfiguration().WriteTo.Sink(sink).CreateLogger();
        DocumentPipeline.Run(File(SampleSurvey.Text), kit, log);
        Assert.Equal(["Read", "Validate", "Derive", "Detect", "Narrate", "Render", "Verify", "Inspect"], sink.Stages);
    }

    private static List<string> Said(string json)
    {
        var narrative = DocumentPipeline.Run(File(json), WholeKit.Read()).Speech!.Narrative;
        return [.. narrative.Opening.Concat(narrative.Sections.SelectMany(section => section.Paragraphs)).Select(paragraph => paragraph.Text)];
    }

    private static SourceFile File(string json) => new("青山县.json", Encoding.UTF8.GetBytes(json));

    private sealed class Collecting : ILogEventSink
    {
        public List<string> Stages { get; } = [];

        public void Emit(LogEvent logEvent) => Stages.Add(((ScalarValue)logEvent.Properties["Stage"]).Value!.ToString()!);
    }
}
