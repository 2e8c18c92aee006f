using PingAnDocs.Data;
using PingAnDocs.Tests.Data;
using PingAnDocs.Tests.Data.Workbook;
using PingAnDocs.Writing.Workbook;

namespace PingAnDocs.Tests.Cli.Commands;

public class WorkbookCommandTests
{
    [Fact]
    public void The_form_is_written_never_overwritten_and_refused_while_nobody_filled_it_in()
    {
        using var folder = new ScratchFolder();
        var path = folder.At("表.xlsx");
        Assert.Equal(0, CommandRun.Of("workbook", "-o", path, "--kit", WholeKit.Folder).Code);
        Assert.Equal(64, CommandRun.Of("workbook", "-o", path, "--kit", WholeKit.Folder).Code);
        var run = CommandRun.Of("check", path);
        Assert.Equal(1, run.Code);
        Assert.Contains("工作簿里还只有示例", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_of_two_counties_gives_two_sets_of_documents()
    {
        using var folder = new ScratchFolder();
        var path = Put(folder, "市.xlsx", Shipped("02-数据齐全的县.json", "东河县"), Shipped("02-数据齐全的县.json", "禾川县"));
        var run = CommandRun.Of("generate", path, "-o", folder.At("output"), "--kit", WholeKit.Folder);
        Assert.True(run.Code == 0, run.Error);
        string[] wanted = ["禾川县.docx", "禾川县.report.html", "禾川县.trace.json", "东河县.docx", "东河县.report.html", "东河县.trace.json"];
        Assert.All(wanted, name => Assert.True(File.Exists(Path.Combine(folder.At("output"), name)), name));
        Assert.Contains("\"市级调查!", File.ReadAllText(Path.Combine(folder.At("output"), "东河县.trace.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_one_county_is_told_at_its_cell_and_the_other_passes()
    {
        using var folder = new ScratchFolder();
        var bad = Samples.Full.Replace("\"change\": -0.12", "\"change\": 0.12", StringComparison.Ordinal);
        var run = CommandRun.Of("check", Put(folder, "市.xlsx", Samples.Survey(bad), Samples.Survey(Samples.Full.Replace("青山县", "禾川县", StringComparison.Ordinal))));
        Assert.Equal(1, run.Code);
        Assert.Contains("市.xlsx!青山县：未通过", run.Error, StringComparison.Ordinal);
        Assert.Contains("市.xlsx!禾川县：通过", run.Error, StringComparison.Ordinal);
        Assert.Contains("SV111", run.Error, StringComparison.Ordinal);
        Assert.Contains("省级调查!E2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_refused_as_data()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("check", folder.Put("坏.xlsx", "不是工作簿"));
        Assert.Equal(1, run.Code);
        Assert.Contains("XL001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_concerns_the_whole_workbook_is_told_once_and_stands_in_manifest_log_trace_and_report()
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("市.xlsx"), FormPackage.Of($"{FormPackage.Rows("县区|甲率·值", "青山县|92.31")}<row hidden=\"1\">{FormPackage.Text("禾川县")}{FormPackage.Text("90.10")}</row>{FormPackage.Rows("合计|")}"));
        var run = CommandRun.Of("generate", folder.At("市.xlsx"), "-o", folder.At("output"), "--kit", WholeKit.Folder, "--log", folder.At("run.log"));
        Assert.True(run.Code == 0, run.Error);
        Assert.Equal(2, run.Error.Split("WB020").Length);
        foreach (var file in new[] { "output/manifest.jsonl", "output/禾川县.trace.json", "run.log" })
            Assert.All(["WB020", "WB023"], code => Assert.Contains(code, File.ReadAllText(folder.At(file)), StringComparison.Ordinal));
        Assert.Contains("1行隐藏或被筛选掉", File.ReadAllText(folder.At("output/青山县.report.html")), StringComparison.Ordinal);
        var again = CommandRun.Of("generate", folder.At("市.xlsx"), "-o", folder.At("output"), "--kit", WholeKit.Folder);
        Assert.Contains("没有变化，不再重做 2 份", again.Error, StringComparison.Ordinal);
        Assert.Equal(2, again.Error.Split("WB020").Length);
    }

    [Fact]
    public void A_computed_rank_is_called_computed_in_trace_and_report()
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("市.xlsx"), FormPackage.Of(
            FormPackage.Rows("县区|社会治安满意率·值", "青山县|92.31", "禾川县|90.10", "大禾县|91.10"),
            indicators: FormPackage.Rows("指标|计量单位|全市平均", "社会治安满意率|%|各县平均"), wave: FormPackage.Rows("数据表|调查名称|简称|时期|排名范围", "省测|2025年度全市公众安全感调查|市级调查|2025年度|全市")));
        var run = CommandRun.Of("generate", folder.At("市.xlsx"), "-o", folder.At("output"), "--kit", WholeKit.Folder);
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("由程序计算：rank(value)", File.ReadAllText(folder.At("output/青山县.trace.json")), StringComparison.Ordinal);
        var report = File.ReadAllText(folder.At("output/青山县.report.html"));
        Assert.Contains("由程序计算：排名（本期值）", report, StringComparison.Ordinal);
        Assert.Contains("由程序计算：平均数（本期值）", report, StringComparison.Ordinal);
        Assert.Contains("省测!B2:B4", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("清源市2025.xls")]
    [InlineData("清源市2025.et")]
    public void An_old_workbook_is_called_so(string name)
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At(name), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]);
        var run = CommandRun.Of("check", folder.At(name));
        Assert.Equal(1, run.Code);
        Assert.Contains("旧格式", run.Error, StringComparison.Ordinal);
        Assert.Contains("另存为“Excel 工作簿（.xlsx）”", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("记事本", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kit_folder_that_is_not_there_is_said_to_be_missing()
    {
        using var folder = new ScratchFolder();
        var (speech, city) = (folder.At("templates/speech"), folder.At("templates/city"));
        TellsMissing(CommandRun.Of("workbook", "-o", folder.At("表.xlsx"), "--kit", speech), speech, "--kit");
        TellsMissing(CommandRun.Of("generate", Repository.At("input"), "-o", folder.At("output"), "--kit", WholeKit.Folder, "--city", "云州市", "--city-kit", city), city, "--city-kit");
    }

    private static void TellsMissing(CommandRun run, string kit, string option)
    {
        Assert.Equal(2, run.Code);
        Assert.Contains($"找不到文稿包文件夹“{kit}”", run.Error, StringComparison.Ordinal);
        Assert.Contains($"用 {option} 写明", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("有误", run.Error, StringComparison.Ordinal);
    }

    private static Survey Shipped(string name, string county) => Samples.Read(File.ReadAllText(Repository.At("input", name)).Replace("禾川县", county, StringComparison.Ordinal)).Survey!;

    private static string Put(ScratchFolder folder, string name, params Survey[] surveys)
    {
        File.WriteAllBytes(folder.At(name), SurveyForm.Of(surveys));
        return folder.At(name);
    }
}
