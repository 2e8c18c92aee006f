using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class ManifestTests
{
    private static readonly DocumentOutcome Made =
        new("青山县.json", "aa", "bb", [new OutputFile("青山县.docx", "cc")], OutcomeStatus.Released, []);

    [Fact]
    public void Each_document_is_one_line()
    {
        using var folder = new ScratchFolder();
        Write(folder, Made, Made with { Input = "b.json", Outputs = [], Status = OutcomeStatus.KeptBack });
        Assert.Equal(
            """
            {"input":"青山县.json","sha256":"aa","kit":"bb","status":"released","outputs":[{"path":"青山县.docx","sha256":"cc"}],"diagnostics":[]}
            {"input":"b.json","sha256":"aa","kit":"bb","status":"keptBack","outputs":[],"diagnostics":[]}

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(folder.At("manifest.jsonl")));
    }

    [Fact]
    public void A_run_begins_its_manifest_anew()
    {
        using var folder = new ScratchFolder();
        Write(folder, Made, Made, Made);
        Write(folder, Made);
        Assert.Single(File.ReadAllLines(folder.At("manifest.jsonl")));
    }

    [Fact]
    public void A_line_is_on_its_way_before_the_next_document_begins()
    {
        using var folder = new ScratchFolder();
        using var manifest = Manifest.Begin(folder.Path);
        manifest.Append(Made);
        using var reader = new StreamReader(new FileStream(folder.At("manifest.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        Assert.EndsWith("}\n", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    private static void Write(ScratchFolder folder, params DocumentOutcome[] outcomes)
    {
        using var manifest = Manifest.Begin(folder.Path);
        foreach (var outcome in outcomes) manifest.Append(outcome);
    }
}
