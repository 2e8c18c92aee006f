using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Cli.Commands;

public class VerifyCommandTests
{
    private static readonly string Data = Directory.EnumerateFiles(Repository.At("input"), "02*.json").Single();

    [Fact]
    public void A_speech_as_it_was_made_has_nothing_wrong_and_nothing_unknown()
    {
        using var folder = new ScratchFolder();
        var run = Verify(Made(folder));
        Assert.Equal(0, run.Code);
        Assert.Matches("相符 [0-9]{2,} 处，不符 0 处，数据里查不到 0 处", run.Error);
    }

    [Fact]
    public void A_wrong_figure_is_told_with_the_right_one_and_ends_in_three()
    {
        using var folder = new ScratchFolder();
        var run = Verify(Edited(folder, "92.31", "92.13"));
        Assert.Equal(3, run.Code);
        Assert.Contains("不符", run.Output, StringComparison.Ordinal);
        Assert.Contains("92.13%", run.Output, StringComparison.Ordinal);
        Assert.Contains("92.31%", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_marked_copy_carries_a_comment_at_the_figure()
    {
        using var folder = new ScratchFolder();
        var run = Verify(Edited(folder, "92.31", "92.13"), "--mark", folder.At("copy.docx"));
        Assert.Equal(3, run.Code);
        var copy = File.ReadAllBytes(folder.At("copy.docx"));
        Assert.Contains("数据为：92.31%", DocxEdit.Read(copy, "word/comments.xml"), StringComparison.Ordinal);
        var body = DocxEdit.Read(copy);
        Assert.Matches("commentRangeStart [^>]*/>(<w:r>|<w:r [^>]*>)(<w:rPr>.*?</w:rPr>)?<w:t[^>]*>92.13<", body);
    }

    [Fact]
    public void Json_has_every_claim_the_remarks_and_the_count()
    {
        using var folder = new ScratchFolder();
        var lines = Verify(Edited(folder, "92.31", "92.13"), "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, line => line.Contains("\"verdict\":\"confirmed\",\"kind\":\"gap\"", StringComparison.Ordinal) && line.Contains("\"paths\":[\"$.", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("\"remark\":\"PR1", StringComparison.Ordinal) && line.Contains("\"expected\":\"92.31%\"", StringComparison.Ordinal));
        Assert.StartsWith("{\"document\":", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_document_is_kept_back_with_the_reason()
    {
        using var folder = new ScratchFolder();
        folder.Put("a.docx", "no zip");
        var run = Verify(folder.At("a.docx"));
        Assert.Equal(3, run.Code);
        Assert.Contains("VF001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_data_are_told_and_nothing_is_verified()
    {
        using var folder = new ScratchFolder();
        folder.Put("bad.json", SampleSurvey.Contradictory);
        var run = CommandRun.Of("verify", Made(folder), "--data", folder.At("bad.json"), "--kit", WholeKit.Folder);
        Assert.Equal(1, run.Code);
        Assert.Contains("请先把数据改对", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_copy_may_not_be_the_document()
    {
        using var folder = new ScratchFolder();
        var document = Made(folder);
        Assert.Equal(64, Verify(document, "--mark", document).Code);
    }

    private static CommandRun Verify(string document, params string[] more) =>
        CommandRun.Of(["verify", document, "--data", Data, "--kit", WholeKit.Folder, .. more]);

    private static string Made(ScratchFolder folder)
    {
        Assert.Equal(0, CommandRun.Of("generate", Data, "--kit", WholeKit.Folder, "-o", folder.At("out")).Code);
        return Directory.EnumerateFiles(folder.At("out"), "*.docx").Single();
    }

    private static string Edited(ScratchFolder folder, string old, string with)
    {
        var document = Made(folder);
        File.WriteAllBytes(document, DocxEdit.Replace(File.ReadAllBytes(document), old, with));
        return document;
    }
}
