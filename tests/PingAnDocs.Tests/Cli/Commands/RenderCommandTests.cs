namespace PingAnDocs.Tests.Cli.Commands;

public class RenderCommandTests
{
    private const string Speech = """
        {"标题": "讲话", "分行标题": "讲话", "讲话人": null, "日期": "2026-11-20", "称谓": "同志们：", "开头": [{"段首": "", "正文": "满意率为92.10%。"}], "章节": [], "结尾": [], "附件": []}
        """;

    private static readonly string Template = Repository.At("templates", "speech", "template.docx");

    [Fact]
    public void Any_template_is_filled_with_any_JSON()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("render", Template, folder.Put("data.json", Speech), "-o", folder.At("out.docx"));
        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.True(new FileInfo(folder.At("out.docx")).Length > 1000);
    }

    [Fact]
    public void A_missing_value_refuses_the_data_and_writes_nothing()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("render", Template, folder.Put("data.json", "{}"), "-o", folder.At("out.docx"));
        Assert.Equal(1, run.Code);
        Assert.Contains("标题", run.Error, StringComparison.Ordinal);
        Assert.Equal(["data.json"], folder.Names);
    }

    [Fact]
    public void A_broken_template_is_a_kit_fault()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("render", folder.Put("t.docx", "no zip"), folder.Put("data.json", Speech), "-o", folder.At("out.docx"));
        Assert.Equal(2, run.Code);
        Assert.Contains("WT", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Gaps_still_to_be_filled_are_told()
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("t.docx"), ShippedTemplate.With("{{称谓}}", "{{称谓:待补}}"));
        var run = CommandRun.Of("render", folder.At("t.docx"), folder.Put("data.json", Speech.Replace("\"同志们：\"", "null", StringComparison.Ordinal)), "-o", folder.At("out.docx"));
        Assert.Equal(0, run.Code);
        Assert.Contains("1 处加亮待补：称谓", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_in_Chinese()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("render", Template, folder.Put("data.json", Speech), "-o", folder.At("nowhere/out.docx"));
        Assert.Equal(4, run.Code);
        Assert.Contains("写不进去", run.Error, StringComparison.Ordinal);
    }
}
