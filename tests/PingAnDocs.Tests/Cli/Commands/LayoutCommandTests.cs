using PingAnDocs.Tests.Rendering;
using PingAnDocs.Tests.Verification;
using PingAnDocs.Tests.Verification.Layout;
using PingAnDocs.Tests.Verification.Proof;

namespace PingAnDocs.Tests.Cli.Commands;

public class LayoutCommandTests
{
    [Fact]
    public void A_clean_speech_ends_in_nought_and_the_profile_is_told()
    {
        using var folder = new ScratchFolder();
        var run = Layout(Put(folder, CleanDocument.Speech.Bytes()));
        Assert.Equal(0, run.Code);
        Assert.Contains("按版式“讲话稿（打印稿）”（speech.print）检查。", run.Error, StringComparison.Ordinal);
        Assert.Contains("不符合 0 处，文件缺陷 0 处，提示 0 处，参考 0 处", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_is_held_to_the_profile_of_notices()
    {
        using var folder = new ScratchFolder();
        Assert.Contains("（tongbao.gbt9704）", Layout(Put(folder, CleanDocument.Notice.Bytes())).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_is_told_with_rule_strength_place_role_expected_and_actual_and_ends_in_three()
    {
        using var folder = new ScratchFolder();
        var run = Layout(Put(folder, CleanDocument.Speech.Change(CleanDocument.Body, "w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\"", "w:top=\"2198\" w:right=\"1474\" w:bottom=\"1884\"").Bytes()));
        Assert.Equal(3, run.Code);
        Assert.Matches("PG-02 .*不符合.*第1节.*38.8 毫米.*37 毫米", run.Output);
    }

    [Fact]
    public void All_lists_every_rule_and_what_each_paragraph_was_taken_for()
    {
        using var folder = new ScratchFolder();
        var output = Layout(Put(folder, CleanDocument.Speech.Bytes()), "--all").Output;
        Assert.Matches("MS-01 .*不适用", output);
        Assert.Matches("GR-04 .*未核验", output);
        Assert.Matches("正文第1段 *│ *标题 *│ *在全县平安建设工作会议上的讲话", output);
    }

    [Fact]
    public void Json_tells_profile_rules_and_roles_first()
    {
        using var folder = new ScratchFolder();
        var lines = Layout(Put(folder, CleanDocument.Speech.Bytes()), "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("{\"profile\":\"speech.print\",\"rules\":[{\"rule\":\"PG-01\",\"status\":\"pass\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("{\"paragraph\":1,\"role\":\"标题\"}", lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_mended_copy_has_nothing_left_that_a_machine_can_mend_and_mending_it_again_changes_nothing(bool tracked)
    {
        using var folder = new ScratchFolder();
        string[] how = tracked ? ["--tracked"] : [];
        var bare = Put(folder, PlainDocument.Of(["在全县推进会上的讲话", "同志们：", "要统一思想,明确任务，把平安建设抓紧抓好。"]));
        Assert.NotEqual(0, Layout(bare).Code);
        Assert.Matches("已改 [1-9][0-9]* 处", Layout([bare, "--fix", folder.At("b.docx"), .. how]).Error);
        var again = Layout([folder.At("b.docx"), "--fix", folder.At("c.docx"), .. how]);
        Assert.Contains("已改 0 处", again.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(folder.At("b.docx")), File.ReadAllBytes(folder.At("c.docx")));
        if (!tracked) Assert.Equal(0, again.Code);
    }

    [Fact]
    public void What_a_machine_cannot_mend_is_told_by_rule()
    {
        using var folder = new ScratchFolder();
        var run = Layout(Put(folder, PlainDocument.Of(["在全县推进会上的讲话", "同志们：", "要统一思想,明确任务，发案数减少2倍。", "本次会议由____主持。"])), "--fix", folder.At("b.docx"));
        Assert.Contains("其余 2 处要由人来定，没有改：TX-06 1 处、PK-01 1 处。", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kit_that_is_asked_for_brings_its_profile()
    {
        using var folder = new ScratchFolder();
        var run = Layout(Put(folder, CleanDocument.Speech.Bytes()), "--kit", Repository.At("templates", "reading"));
        Assert.Contains("按版式“讲话稿（大字本）”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_marked_copy_carries_comments()
    {
        using var folder = new ScratchFolder();
        Layout(Put(folder, PlainDocument.Of(["在全县推进会上的讲话", "同志们：", "要把平安建设抓紧抓好。"])), "--mark", folder.At("copy.docx"));
        Assert.Contains("PA-01", DocxEdit.Read(File.ReadAllBytes(folder.At("copy.docx")), "word/comments.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--tracked")]
    [InlineData("--profile", "speech.prints")]
    public void A_wrong_command_line_is_refused(params string[] options)
    {
        using var folder = new ScratchFolder();
        Assert.Equal(64, Layout([Put(folder, CleanDocument.Speech.Bytes()), .. options]).Code);
    }

    [Fact]
    public void A_file_that_is_no_document_is_kept_back_with_the_reason()
    {
        using var folder = new ScratchFolder();
        folder.Put("a.docx", "no zip");
        var run = Layout(folder.At("a.docx"));
        Assert.Equal(3, run.Code);
        Assert.Contains("没有检查", run.Error, StringComparison.Ordinal);
        Assert.Contains("a.docx", run.Error, StringComparison.Ordinal);
        Assert.Contains("另存为 .docx", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("成稿", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_command_line_is_told_in_chinese_and_writes_nothing()
    {
        using var folder = new ScratchFolder();
        var document = Put(folder, CleanDocument.Speech.Bytes());
        string[][] wrong =
        [
            [document, "--fix"], [document, "--mark"], [document, folder.At("乙.docx")], [document, "--mark", folder.At("none/a.docx")],
            [document, "--mark", folder.At("b.docx"), "--fix", folder.At("b.docx")], [folder.Path],
        ];
        foreach (var arguments in wrong)
        {
            var run = Layout(arguments);
            Assert.Equal(64, run.Code);
            Assert.DoesNotMatch("Exception|[Uu]nrecognized|Required", run.Error);
        }

        Assert.False(File.Exists(folder.At("b.docx")));
    }

    [Fact]
    public void Printed_pages_are_looked_at_when_asked_for()
    {
        Assert.SkipUnless(LibreOffice.IsInstalled, "soffice or pdftotext is not installed");
        using var folder = new ScratchFolder();
        var output = Layout(Put(folder, CleanDocument.Speech.Bytes()), "--pages", "--all").Output;
        Assert.Matches("MS-02 .*(符合|不适用)", output);
        Assert.DoesNotContain("加 --pages 再核对", output, StringComparison.Ordinal);
    }

    private static CommandRun Layout(params string[] arguments) => CommandRun.Of(["layout", .. arguments]);

    private static string Put(ScratchFolder folder, byte[] document)
    {
        File.WriteAllBytes(folder.At("a.docx"), document);
        return folder.At("a.docx");
    }
}
