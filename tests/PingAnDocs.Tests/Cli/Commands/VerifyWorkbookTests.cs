using PingAnDocs.Data;
using PingAnDocs.Tests.Data;
using PingAnDocs.Tests.Verification;
using PingAnDocs.Writing.Workbook;

namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>A Word file held against one county of a workbook.</summary>
public class VerifyWorkbookTests
{
    [Fact]
    public void The_county_named_in_the_document_or_in_its_file_name_is_the_one_meant_and_is_told()
    {
        using var folder = Made();
        var run = Verify(folder, "大禾川县");
        Assert.True(run.Code == 0, run.Error + run.Output);
        Assert.Contains("按工作簿里“大禾川县”的数据核对", run.Error, StringComparison.Ordinal);
        Assert.Contains("文件名里只出现了这一个单位", run.Error, StringComparison.Ordinal);
        Assert.Contains("不符 0 处，数据里查不到 0 处", run.Error, StringComparison.Ordinal);
        File.WriteAllBytes(folder.At("output/讲话.docx"), DocxEdit.Replace(File.ReadAllBytes(folder.At("output/禾川县.docx")), "同志们", "禾川县的同志们"));
        Assert.Contains("按工作簿里“禾川县”的数据核对（文稿里只", Verify(folder, "讲话").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_county_asked_for_by_name_is_taken_and_its_figures_differ()
    {
        using var folder = Made();
        Assert.Equal(0, Verify(folder, "禾川县", "--county", "禾川县").Code);
        var run = Verify(folder, "禾川县", "--county", "东河县");
        Assert.Equal(3, run.Code);
        Assert.Contains("不符", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_there_and_a_document_about_nobody_are_refused()
    {
        using var folder = Made();
        var run = Verify(folder, "禾川县", "--county", "河川县");
        Assert.Equal(64, run.Code);
        Assert.Contains("禾川县、大禾川县、东河县", run.Error, StringComparison.Ordinal);
        File.WriteAllBytes(folder.At("他县.xlsx"), SurveyForm.Of([County("某某县", "92.31")]));
        File.Copy(folder.At("output/禾川县.docx"), folder.At("output/讲话.docx"));
        var nobody = CommandRun.Of("verify", folder.At("output/讲话.docx"), "--data", folder.At("他县.xlsx"), "--kit", WholeKit.Folder);
        Assert.Equal(64, nobody.Code);
        Assert.Contains("--county", nobody.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_county_of_a_file_that_has_only_one_is_refused()
    {
        using var folder = Made();
        var run = CommandRun.Of("verify", folder.At("output/禾川县.docx"), "--data", Repository.At("input", "02-数据齐全的县.json"), "--county", "禾川县", "--kit", WholeKit.Folder);
        Assert.Equal(64, run.Code);
    }

    private static ScratchFolder Made()
    {
        var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("市.xlsx"), SurveyForm.Of([County("禾川县", "92.31"), County("大禾川县", "92.31"), County("东河县", "92.29")]));
        CommandRun.Of("generate", folder.At("市.xlsx"), "-o", folder.At("output"), "--kit", WholeKit.Folder);
        return folder;
    }

    private static CommandRun Verify(ScratchFolder folder, string document, params string[] more) =>
        CommandRun.Of(["verify", folder.At($"output/{document}.docx"), "--data", folder.At("市.xlsx"), "--kit", WholeKit.Folder, .. more]);

    private static Survey County(string name, string value) => Samples.Read(Samples.Full.Replace("青山县", name, StringComparison.Ordinal)
        .Replace("92.31, \"previous\": 92.43", $"{value}, \"previous\": {(value == "92.31" ? "92.43" : "92.41")}", StringComparison.Ordinal)
        .Replace("-0.79, \"city\": \"-0.28\"", value == "92.31" ? "-0.79, \"city\": \"-0.28\"" : "-0.81, \"city\": \"-0.30\"", StringComparison.Ordinal)).Survey!;
}
