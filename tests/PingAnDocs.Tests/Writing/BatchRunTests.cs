using PingAnDocs.Data;
using PingAnDocs.Writing;
using Serilog.Core;

namespace PingAnDocs.Tests.Writing;

public class BatchRunTests
{
    [Fact]
    public void A_fault_nobody_foresaw_stops_one_document_and_not_the_run()
    {
        using var folder = new ScratchFolder();
        folder.Put("a.json", SampleSurvey.Text);
        folder.Put("b.json", SampleSurvey.Contradictory);
        var (code, outcomes) = Run(folder, workers: 1);
        Assert.Equal(4, code);
        Assert.Equal([OutcomeStatus.Unexpected, OutcomeStatus.DataRefused], outcomes.Select(outcome => outcome.Status));
        Assert.Equal("IO008", Assert.Single(outcomes[0].Diagnostics).Code);
    }

    [Fact]
    public void Many_workers_report_in_the_order_of_the_inputs()
    {
        using var folder = new ScratchFolder();
        for (var number = 10; number < 40; number++) folder.Put($"{number}.json", number % 3 == 0 ? "{" : SampleSurvey.Contradictory);
        var (code, outcomes) = Run(folder, workers: 4);
        Assert.Equal(1, code);
        Assert.Equal(Enumerable.Range(10, 30).Select(number => $"{number}.json"), outcomes.Select(outcome => outcome.Input));
        Assert.Equal(30, File.ReadAllLines(folder.At("output/manifest.jsonl")).Length);
        Assert.Equal(["manifest.jsonl"], Directory.EnumerateFiles(folder.At("output")).Select(path => Path.GetFileName(path)));
    }

    private static (int Code, List<DocumentOutcome> Outcomes) Run(ScratchFolder scratch, int workers)
    {
        // Refused data never reaches the kit; accepted data breaks on this one, as nobody foresaw.
        var broken = WholeKit.Read() with { Rules = null! };
        using var output = OutputFolder.Open(scratch.At("output"), new DiagnosticBag())!;
        var outcomes = new List<DocumentOutcome>();
        var code = new BatchRun(broken, output, Logger.None).Run(InputFiles.Find([scratch.Path], new DiagnosticBag()), workers, outcomes.Add);
        return (code, outcomes);
    }
}
