namespace PingAnDocs.Tests.Cli.Commands;

public class KitCheckCommandTests
{
    private static readonly string Kit = Repository.At("templates", "speech");

    [Fact]
    public void Faults_of_the_template_become_comments_in_a_copy()
    {
        using var folder = new ScratchFolder();
        CopyKit(folder, "{{称谓}}", "{{称位}}");
        var run = CommandRun.Of("kit", "check", folder.Path, "--mark", folder.At("copy.docx"));
        Assert.Equal(2, run.Code);
        Assert.Contains("1 处问题写成批注", run.Error, StringComparison.Ordinal);
        Assert.Contains("是不是想写“称谓”", ShippedTemplate.Part(folder.At("copy.docx"), "word/comments.xml"), StringComparison.Ordinal);
        Assert.Contains("commentRangeStart", ShippedTemplate.Part(folder.At("copy.docx"), "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_without_faults_is_not_copied()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("kit", "check", Kit, "--mark", folder.At("copy.docx"));
        Assert.Equal(0, run.Code);
        Assert.Contains("没有写带批注的副本", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void A_file_that_is_no_document_cannot_be_marked()
    {
        using var folder = new ScratchFolder();
        CopyKit(folder, "", "");
        folder.Put("template.docx", "不是文档");
        var run = CommandRun.Of("kit", "check", folder.Path, "--mark", folder.At("copy.docx"));
        Assert.Equal(2, run.Code);
        Assert.Contains("写不了带批注的副本", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("copy.docx", folder.Names);
    }

    [Fact]
    public void The_copy_is_never_the_template_itself()
    {
        using var folder = new ScratchFolder();
        CopyKit(folder, "", "");
        Assert.Equal(64, CommandRun.Of("kit", "check", folder.Path, "--mark", folder.At("template.docx")).Code);
    }

    private static void CopyKit(ScratchFolder folder, string old, string replacement)
    {
        foreach (var file in Directory.EnumerateFiles(Kit))
            File.Copy(file, folder.At(Path.GetFileName(file)));
        if (old.Length > 0) File.WriteAllBytes(folder.At("template.docx"), ShippedTemplate.With(old, replacement));
    }
}
