using System.Text;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class ManifestTests
{
    private static readonly RunKey Key = new("bb", "none", Proof: false, Pdf: false, Ledger: true);

    private static readonly DocumentOutcome Made =
        new("青山县.json", "aa", "bb", [new OutputFile("青山县.docx", "cc")], OutcomeStatus.Released, []) { Document = "青山县", Basis = "dd" };

    private static readonly DocumentOutcome Other = Made with { Input = "b.json", Document = "b", Outputs = [new OutputFile("b.docx", "ee")] };

    [Fact]
    public void A_run_is_its_key_a_line_a_document_and_an_end()
    {
        using var folder = new ScratchFolder();
        Finish(folder, Made, Other);
        var lines = Lines(folder);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("{\"run\":\"pingan-manifest/1\",\"program\":\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "{\"input\":\"青山县.json\",\"sha256\":\"aa\",\"kit\":\"bb\",\"status\":\"released\",\"outputs\":[{\"path\":\"青山县.docx\",\"sha256\":\"cc\"}],\"diagnostics\":[],\"document\":\"青山县\",\"basis\":\"dd\",\"check\":\"",
            lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"end\":\"pingan-manifest/1\",\"documents\":2,\"sha256\":\"", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_is_there_before_the_next_document_begins()
    {
        using var folder = new ScratchFolder();
        using var manifest = Manifest.Open(folder.Path, Key);
        manifest.Append(Made);
        using var reader = new StreamReader(new FileStream(folder.At("manifest.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        Assert.EndsWith("\"}\n", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_was_killed_is_gone_on_with_and_ends_with_the_bytes_of_one_that_was_not()
    {
        using var folder = new ScratchFolder();
        Finish(folder, Made, Other);
        var undisturbed = File.ReadAllText(folder.At("manifest.jsonl"));
        File.Delete(folder.At("manifest.jsonl"));
        using (var killed = Manifest.Open(folder.Path, Key)) killed.Append(Other);
        using (var resumed = Manifest.Open(folder.Path, Key))
        {
            Assert.Equal(ManifestState.Continued, resumed.State);
            Assert.Null(resumed.Find("青山县"));
            resumed.Append(Made);
            resumed.Append(resumed.Find("b")!);
            resumed.Finish();
        }

        Assert.Equal(undisturbed, File.ReadAllText(folder.At("manifest.jsonl")));
    }

    [Fact]
    public void Another_key_or_a_wish_to_begin_anew_forgets_what_was_there()
    {
        using var folder = new ScratchFolder();
        Finish(folder, Made);
        using (var other = Manifest.Open(folder.Path, Key with { Proof = true })) Assert.Equal((ManifestState.Replaced, null), (other.State, other.Find("青山县")));
        Finish(folder, Made);
        using (var anew = Manifest.Open(folder.Path, Key, restart: true)) Assert.Equal((ManifestState.Replaced, null), (anew.State, anew.Find("青山县")));
    }

    [Fact]
    public void Cut_off_anywhere_it_gives_whole_lines_or_none()
    {
        using var folder = new ScratchFolder();
        Finish(folder, Made, Other);
        var whole = File.ReadAllBytes(folder.At("manifest.jsonl"));
        var first = Array.IndexOf(whole, (byte)'\n', Array.IndexOf(whole, (byte)'\n') + 1) + 1;
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(folder.At("manifest.jsonl"), whole[..length]);
            using var manifest = Manifest.Open(folder.Path, Key);
            Assert.Equal(length >= first, manifest.Find("青山县") is not null);
        }
    }

    [Fact]
    public void A_damaged_line_is_no_line_whichever_byte_is_damaged()
    {
        var line = ManifestLine.Of(Made);
        Assert.NotNull(ManifestLine.Read(line));
        var bytes = Encoding.UTF8.GetBytes(line);
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] ^= 1;
            Assert.Null(ManifestLine.Read(Encoding.UTF8.GetString(bytes)));
            bytes[at] ^= 1;
        }
    }

    [Fact]
    public void A_link_in_its_place_is_replaced_and_its_target_untouched()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new ScratchFolder();
        var victim = folder.Put("victim", "safe");
        File.CreateSymbolicLink(folder.At("manifest.jsonl"), victim);
        Finish(folder, Made);
        Assert.Equal("safe", File.ReadAllText(victim));
    }

    private static string[] Lines(ScratchFolder folder) => File.ReadAllLines(folder.At("manifest.jsonl"));

    private static void Finish(ScratchFolder folder, params DocumentOutcome[] outcomes)
    {
        using var manifest = Manifest.Open(folder.Path, Key);
        foreach (var outcome in outcomes) manifest.Append(outcome);
        manifest.Finish();
    }
}
