using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
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

    [Fact]
    public void Of_a_masked_copy_it_tells_places_and_codes_and_quotes_nothing()
    {
        using var folder = new ScratchFolder();
        folder.Put("a.json", SampleSurvey.Text);
        Run(folder, WholeKit.Read() with { TemplateBytes = WholeKit.Read("tongbao").TemplateBytes }, MaskLevel.Values);
        var text = File.ReadAllText(Assert.Single(Directory.GetFiles(folder.At("output"), "*.rejected.txt")));
        Assert.Contains("VF", text, StringComparison.Ordinal);
        Assert.Contains("脱敏稿不写出细节", text, StringComparison.Ordinal);
        foreach (var quoted in new[] { "92.31", "93.10", "青山", "社会治安满意率" }) Assert.DoesNotContain(quoted, text, StringComparison.Ordinal);
    }

    private static DocumentOutcome Run(ScratchFolder scratch, Kit kit, MaskLevel mask = MaskLevel.None)
    {
        using var output = OutputFolder.Open(scratch.At("output"), new DiagnosticBag())!;
        var outcomes = new List<DocumentOutcome>();
        new BatchRun(kit, output, Logger.None) { Mask = mask }.Run(InputFiles.Find([scratch.At("a.json")], new DiagnosticBag()), 1, outcomes.Add);
        return outcomes[0];
    }
}
