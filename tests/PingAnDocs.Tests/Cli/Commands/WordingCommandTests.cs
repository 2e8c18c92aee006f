using PingAnDocs.Tests.Verification;
using PingAnDocs.Tests.Verification.Proof;

namespace PingAnDocs.Tests.Cli.Commands;

public class WordingCommandTests
{
    [Fact]
    public void Right_text_ends_in_nought_and_says_so()
    {
        using var folder = new ScratchFolder();
        var run = Wording(Put(folder, "平安建设是头等大事，要抓紧抓好。"));
        Assert.Equal(0, run.Code);
        Assert.Contains("不符合 0 处，文件缺陷 0 处，提示 0 处，参考 0 处", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_is_told_with_rule_strength_place_passage_correction_and_clause()
    {
        using var folder = new ScratchFolder();
        var run = Wording(Put(folder, "第一段。", "要统一思想,明确任务。"));
        Assert.Equal(0, run.Code);
        Assert.Matches("TX-01 .*提示.*正文第2段.*要统一思想【,】明确任务。.*，.*GB/T 15834—2011", run.Output);
    }

    [Theory]
    [InlineData("给群众发放标准答案。", "不符合 1 处")]
    [InlineData("情况【待补充】。", "文件缺陷 1 处")]
    public void The_red_line_and_leftovers_end_in_three(string text, string count)
    {
        using var folder = new ScratchFolder();
        var run = Wording(Put(folder, text));
        Assert.Equal(3, run.Code);
        Assert.Contains(count, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_date_of_the_command_line_decides_on_formulations()
    {
        using var folder = new ScratchFolder();
        var document = Put(folder, "要继续抓好扫黑除恶专项斗争。");
        string[] kit = ["--kit", Repository.At("templates", "speech")];
        Assert.Contains("未核验", Wording([document, .. kit]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("TX-08", Wording([document, .. kit, "--date", "2019-05-01"]).Output, StringComparison.Ordinal);
        Assert.Matches("TX-08 .*扫黑除恶专项斗争", Wording([document, .. kit, "--date", "2026-11-20"]).Output);
    }

    [Fact]
    public void Json_is_one_object_a_finding_and_the_count()
    {
        using var folder = new ScratchFolder();
        var lines = Wording(Put(folder, "要统一思想,明确任务;抓好落实。"), "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains("\"rule\":\"TX-01\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"strength\":\"normally\",\"part\":\"\",\"paragraph\":1,\"start\":5,\"length\":1", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"expected\":\"，\",\"mends\":true", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"shall\":0,\"normally\":2,\"practice\":0,\"file\":0", lines[^1], StringComparison.Ordinal);
        Assert.Contains("{\"rule\":\"TX-08\",\"reason\":", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_marked_copy_carries_a_comment_at_the_character()
    {
        using var folder = new ScratchFolder();
        Wording(Put(folder, "要统一思想,明确任务。"), "--mark", folder.At("copy.docx"));
        var copy = File.ReadAllBytes(folder.At("copy.docx"));
        Assert.Contains("应为：，", DocxEdit.Read(copy, "word/comments.xml"), StringComparison.Ordinal);
        Assert.Matches("commentRangeStart [^>]*/><w:r><w:t[^>]*>,</w:t>", DocxEdit.Read(copy));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_mended_copy_checks_clean_and_mending_it_again_changes_nothing(bool tracked)
    {
        using var folder = new ScratchFolder();
        string[] how = tracked ? ["--tracked"] : [];
        Assert.Contains("已改 2 处", Wording([Put(folder, "要统一思想,明确任务;抓好落实。"), "--fix", folder.At("b.docx"), .. how]).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("TX-01", Wording([folder.At("b.docx"), "--fix", folder.At("c.docx"), .. how]).Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(folder.At("b.docx")), File.ReadAllBytes(folder.At("c.docx")));
    }

    [Theory]
    [InlineData("--mark")]
    [InlineData("--fix")]
    public void A_copy_is_never_the_file_itself(string option)
    {
        using var folder = new ScratchFolder();
        var document = Put(folder, "要统一思想,明确任务。");
        var before = File.ReadAllBytes(document);
        Assert.Equal(64, Wording(document, option, document).Code);
        Assert.Equal(before, File.ReadAllBytes(document));
    }

    [Theory]
    [InlineData("--tracked")]
    [InlineData("--date", "明天")]
    public void A_wrong_command_line_is_refused(params string[] options)
    {
        using var folder = new ScratchFolder();
        Assert.Equal(64, Wording([Put(folder, "一段。"), .. options]).Code);
    }

    [Fact]
    public void A_file_that_is_no_document_is_kept_back_with_the_reason()
    {
        using var folder = new ScratchFolder();
        folder.Put("a.docx", "no zip");
        var run = Wording(folder.At("a.docx"));
        Assert.Equal(3, run.Code);
        Assert.Contains("VF001", run.Error, StringComparison.Ordinal);
    }

    private static CommandRun Wording(params string[] arguments) => CommandRun.Of(["wording", .. arguments]);

    private static string Put(ScratchFolder folder, params string[] lines)
    {
        File.WriteAllBytes(folder.At("a.docx"), PlainDocument.Of(lines));
        return folder.At("a.docx");
    }
}
