using Newtonsoft.Json.Linq;
using PingAnDocs.Data;
using PingAnDocs.Tests.Printing;
using PingAnDocs.Writing;
using Serilog.Core;

namespace PingAnDocs.Tests.Writing;

public class PdfCopiesTests
{
    private const string Good = """cp "$home/good.pdf" "$pdf" """;

    [Fact]
    public void A_PDF_stands_beside_each_released_document_and_none_beside_the_refused()
    {
        using var office = Office(Good);
        using var folder = Inputs(("a.json", SampleSurvey.Text), ("b.json", SampleSurvey.Contradictory), ("c.json", SampleSurvey.Text));
        var (code, outcomes) = Run(folder, office);
        Assert.Equal(1, code);
        Assert.Equal(["a.json", "b.json", "c.json"], outcomes.Select(outcome => outcome.Input));
        Assert.Equal(["a.pdf", "c.pdf"], Pdfs(folder));
        Assert.Single(office.Lines("rooms"));
    }

    [Fact]
    public void The_manifest_says_what_a_PDF_was_made_from_and_promises_no_bytes()
    {
        using var office = Office(Good);
        using var folder = Inputs(("a.json", SampleSurvey.Text));
        Run(folder, office);
        var outputs = JObject.Parse(File.ReadAllLines(folder.At("output/manifest.jsonl"))[1])["outputs"]!;
        Assert.Equal("""{"path":"a.pdf","derivedFrom":"a.docx"}""", outputs.Last!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.All(outputs.SkipLast(1), output => Assert.Equal(64, output["sha256"]!.ToString().Length));
    }

    [Fact]
    public void Without_a_PDF_the_Word_file_stays_and_the_run_is_no_success()
    {
        using var office = Office("true");
        using var folder = Inputs(("a.json", SampleSurvey.Text));
        var (code, outcomes) = Run(folder, office);
        Assert.Equal(4, code);
        Assert.Equal(OutcomeStatus.Released, outcomes[0].Status);
        Assert.Equal("IO022", Assert.Single(outcomes[0].Diagnostics, diagnostic => diagnostic.Code.StartsWith("IO", StringComparison.Ordinal)).Code);
        Assert.True(File.Exists(folder.At("output/a.docx")));
        Assert.Empty(Pdfs(folder));
    }

    [Fact]
    public void A_missing_PDF_does_not_hide_that_data_was_refused()
    {
        using var office = Office("true");
        using var folder = Inputs(("a.json", SampleSurvey.Text), ("b.json", SampleSurvey.Contradictory));
        Assert.Equal(1, Run(folder, office).Code);
    }

    [Fact]
    public void One_document_without_a_PDF_leaves_the_others_theirs()
    {
        // The second document of a run fails, and fails again when it is tried alone: by what it holds, not by where it stands.
        using var office = Office($$"""size=$(wc -c < "$file"); [ -e "$home/bad" ] || [ "$(basename "$file")" != 2.docx ] || echo $size > "$home/bad"; if [ -e "$home/bad" ] && [ "$size" = "$(cat "$home/bad")" ]; then continue; fi; {{Good}}""");
        using var folder = Inputs(("a.json", SampleSurvey.Text), ("b.json", SampleSurvey.Text.Replace("青山县", "青山绿水县", StringComparison.Ordinal)), ("c.json", SampleSurvey.Text));
        var (code, outcomes) = Run(folder, office);
        Assert.Equal(4, code);
        Assert.Equal(["a.pdf", "c.pdf"], Pdfs(folder));
        Assert.Equal("b.docx", Assert.Single(outcomes[1].Diagnostics, diagnostic => diagnostic.Code == "IO022").Place.File);
    }

    [Fact]
    public void A_PDF_of_an_earlier_run_is_left_but_named()
    {
        using var office = Office(Good);
        using var folder = Inputs(("a.json", SampleSurvey.Text));
        Assert.Equal(0, Run(folder, office).Code);
        var (code, outcomes) = Run(folder, office: null);
        Assert.Equal(0, code);
        Assert.Equal("a.pdf", Assert.Single(outcomes[0].Diagnostics, diagnostic => diagnostic.Code == "IO023").Place.File);
        Assert.DoesNotContain(Run(folder, office).Outcomes[0].Diagnostics, diagnostic => diagnostic.Code == "IO023");
    }

    [Fact]
    public void A_PDF_that_cannot_be_written_is_a_warning_and_the_run_goes_on()
    {
        using var office = Office(Good);
        using var folder = Inputs(("a.json", SampleSurvey.Text), ("b.json", SampleSurvey.Text));
        Directory.CreateDirectory(folder.At("output/a.pdf"));
        var (code, outcomes) = Run(folder, office);
        Assert.Equal(4, code);
        Assert.Contains(outcomes[0].Diagnostics, diagnostic => diagnostic is { Code: "IO022", Message: "PDF 写不进输出文件夹。" });
        Assert.Equal("b.pdf", outcomes[1].Outputs[^1].Name);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.At("output")), path => Path.GetFileName(path).StartsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void More_documents_than_one_start_takes_are_told_in_their_order()
    {
        using var office = Office(Good);
        using var folder = Inputs([.. Enumerable.Range(10, 30).Select(number => ($"{number}.json", SampleSurvey.Text))]);
        var (code, outcomes) = Run(folder, office, workers: 4);
        Assert.Equal(0, code);
        Assert.Equal(Enumerable.Range(10, 30).Select(number => $"{number}.pdf"), outcomes.Select(outcome => outcome.Outputs[^1].Name));
        Assert.Equal(2, office.Lines("rooms").Length);
    }

    private static FakeOffice Office(string forEachFile)
    {
        FakeOffice.SkipOnWindows();
        return new FakeOffice(forEachFile);
    }

    private static ScratchFolder Inputs(params (string Name, string Text)[] files)
    {
        var folder = new ScratchFolder();
        foreach (var (name, text) in files) folder.Put(name, text);
        return folder;
    }

    private static (int Code, List<DocumentOutcome> Outcomes) Run(ScratchFolder scratch, FakeOffice? office, int workers = 2)
    {
        using var output = OutputFolder.Open(scratch.At("output"), new DiagnosticBag())!;
        var outcomes = new List<DocumentOutcome>();
        var code = new BatchRun(WholeKit.Read(), output, Logger.None) { Printer = office?.Printer() }
            .Run(InputFiles.Find([scratch.Path], new DiagnosticBag()), workers, outcomes.Add);
        return (code, outcomes);
    }

    private static IEnumerable<string> Pdfs(ScratchFolder folder) =>
        Directory.EnumerateFiles(folder.At("output"), "*.pdf").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
