using PingAnDocs.Data;
using PingAnDocs.Writing;
using Serilog.Core;

namespace PingAnDocs.Tests.Writing;

/// <summary>What is kept back leaves its reasons where the document would have been.</summary>
public class RejectedTextTests
{
    [Fact]
    public void A_document_that_is_kept_back_leaves_a_text_that_says_why_and_a_later_good_run_takes_it_away()
    {
        using var folder = new ScratchFolder();
        folder.Put("a.json", SampleSurvey.Text);
        var kit = WholeKit.Read();
        // Another kit's template: the finished file has headings and lines that template never had.
        Assert.Equal(OutcomeStatus.KeptBack, Run(folder, kit with { TemplateBytes = WholeKit.Read("tongbao").TemplateBytes }).Status);
        Assert.False(File.Exists(folder.At("output/a.docx")));
        var text = File.ReadAllText(folder.At("output/a.rejected.txt"));
        Assert.Contains("没有通过成稿核验", text, StringComparison.Ordinal);
        Assert.Contains("VF", text, StringComparison.Ordinal);

        Assert.Equal(OutcomeStatus.Released, Run(folder, kit).Status);
        Assert.False(File.Exists(folder.At("output/a.rejected.txt")));
    }

    private static DocumentOutcome Run(ScratchFolder scratch, Kit kit)
    {
        using var output = OutputFolder.Open(scratch.At("output"), new DiagnosticBag())!;
        var outcomes = new List<DocumentOutcome>();
        new BatchRun(kit, output, Logger.None).Run(InputFiles.Find([scratch.At("a.json")], new DiagnosticBag()), 1, outcomes.Add);
        return outcomes[0];
    }
}
