using PingAnDocs.Data;
using PingAnDocs.Writing;
using Serilog.Core;

namespace PingAnDocs.Tests.Writing.Overview;

/// <summary>The overview at the end of a run.</summary>
public class OverviewRunTests
{
    private static readonly Kit Kit = WholeKit.Read();

    [Fact]
    public void Workers_and_kept_documents_change_no_byte()
    {
        using var folder = Counties("甲", "乙", "丙", "丁", "戊");
        Assert.Equal(1, Run(folder, "one", workers: 1));
        Assert.Equal(1, Run(folder, "two", workers: 2));
        var (one, two) = (MadeOverview.In(folder.At("one")), MadeOverview.In(folder.At("two")));
        Assert.Equal(one.Page, two.Page);
        Assert.Equal(one.Book, two.Book);
        File.Delete(folder.At("two/index.html"));
        File.Delete(folder.At("two/丙.docx"));
        Assert.Equal(1, Run(folder, "two", workers: 2));
        Assert.Equal(one.Page, MadeOverview.In(folder.At("two")).Page);
        Assert.Equal(one.Book, MadeOverview.In(folder.At("two")).Book);
    }

    [Fact]
    public void It_shows_the_figures_and_the_problems_of_the_speeches()
    {
        using var folder = Counties("甲", "乙");
        Run(folder, "output", workers: 2);
        var overview = MadeOverview.In(folder.At("output"));
        Assert.Equal(["乙县", "坏县", "甲县"], overview.Rows.Select(row => row.Element("th")!.Value));
        var cells = MadeOverview.Cells(overview.Rows[0]);
        Assert.Contains("92.31", cells);
        Assert.Contains("−0.79", cells);
        Assert.Contains("4/11", cells);
        var speech = DocumentPipeline.Run(new SourceFile("a.json", File.ReadAllBytes(folder.At("input/乙.json"))), Kit).Speech!;
        Assert.Equal(speech.Plan.Problems.All.Select(problem => Kit.Phrases.Problems[problem.Id].Short), overview.Rows[0].Descendants("li").Where(item => item.Parent!.Attribute("class")!.Value == "chosen").Select(item => item.Value.Replace("（只点到）", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_run_that_was_stopped_writes_none_and_the_one_that_goes_on_does()
    {
        using var folder = Counties("甲", "乙");
        using var stop = new CancellationTokenSource();
        Run(folder, "output", workers: 1, _ => stop.Cancel(), stop: stop);
        Assert.False(File.Exists(folder.At("output/index.html")));
        Run(folder, "output", workers: 1);
        Assert.Equal(3, MadeOverview.In(folder.At("output")).Rows.Count);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_and_the_run_is_no_success()
    {
        using var folder = Counties("甲", "乙");
        File.Delete(folder.At("input/坏.json"));
        Directory.CreateDirectory(folder.At("output/overview.xlsx"));
        List<Diagnostic> remarks = [];
        Assert.Equal(4, Run(folder, "output", workers: 1, remark: remarks.Add));
        Assert.Equal("IO031", Assert.Single(remarks).Code);
        Assert.True(File.Exists(folder.At("output/甲.docx")));
    }

    [Fact]
    public void An_overview_is_no_input_and_no_stranger()
    {
        using var folder = Counties("甲", "乙");
        Run(folder, "input", workers: 1);
        var inputs = InputFiles.Find([folder.At("input")], new DiagnosticBag());
        Assert.Equal(["乙", "坏", "甲"], inputs.Select(input => input.OutputName));
        using var output = OutputFolder.Open(folder.At("input"), new DiagnosticBag())!;
        Assert.Empty(output.Strangers(inputs.Select(input => input.OutputName)));
    }

    [Fact]
    public void A_remark_no_line_can_hold_does_not_lose_its_document()
    {
        var outcome = MadeCounties.Mixed[0] with { Diagnostics = [MadeCounties.Fault(Severity.Warning, "一\n二")] };
        var line = ManifestLine.Of(outcome);
        Assert.Null(ManifestLine.Read(line));
        var read = ManifestLine.Read(line, new DiagnosticBag())!;
        Assert.Equal("青山县", read.Summary!.Unit);
        Assert.Equal(line.Replace("一\\n二", "", StringComparison.Ordinal).Length, ManifestLine.Of(read).Length);
    }

    [Fact]
    public void A_summary_comes_back_from_its_line_as_it_was()
    {
        foreach (var outcome in MadeCounties.Mixed)
        {
            var line = ManifestLine.Of(outcome);
            Assert.Equal(line, ManifestLine.Of(ManifestLine.Read(line)!));
        }
    }

    private static ScratchFolder Counties(params string[] names)
    {
        var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("input"));
        foreach (var name in names) folder.Put($"input/{name}.json", SampleSurvey.Text.Replace("青山县", $"{name}县", StringComparison.Ordinal));
        folder.Put("input/坏.json", SampleSurvey.Contradictory.Replace("青山县", "坏县", StringComparison.Ordinal));
        return folder;
    }

    private static int Run(ScratchFolder scratch, string output, int workers, Action<DocumentOutcome>? told = null, Action<Diagnostic>? remark = null, CancellationTokenSource? stop = null)
    {
        using var folder = OutputFolder.Open(scratch.At(output), new DiagnosticBag())!;
        return new BatchRun(Kit, folder, Logger.None) { Overview = true, Remark = remark }
            .Run(InputFiles.Find([scratch.At("input")], new DiagnosticBag()), workers, told ?? (_ => { }), stop?.Token ?? TestContext.Current.CancellationToken);
    }
}
