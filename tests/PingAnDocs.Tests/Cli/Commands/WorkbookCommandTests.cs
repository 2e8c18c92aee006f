using PingAnDocs.Data;
using PingAnDocs.Tests.Data;
using PingAnDocs.Writing.Workbook;

namespace PingAnDocs.Tests.Cli.Commands;

public class WorkbookCommandTests
{
    [Fact]
    public void The_form_is_written_checked_and_never_overwritten()
    {
        using var folder = new ScratchFolder();
        var path = folder.At("表.xlsx");
        Assert.Equal(0, CommandRun.Of("workbook", "-o", path, "--kit", WholeKit.Folder).Code);
        Assert.Equal(64, CommandRun.Of("workbook", "-o", path, "--kit", WholeKit.Folder).Code);
        Assert.Equal(0, CommandRun.Of("check", path).Code);
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
    public void A_workbook_is_not_masked_by_halves()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("generate", Put(folder, "市.xlsx", Samples.Survey(Samples.Full)), "-o", folder.At("output"), "--kit", WholeKit.Folder, "--mask", "names");
        Assert.Equal(64, run.Code);
        Assert.False(Directory.Exists(folder.At("output")));
    }

    private static Survey Shipped(string name, string county) => Samples.Read(File.ReadAllText(Repository.At("input", name)).Replace("禾川县", county, StringComparison.Ordinal)).Survey!;

    private static string Put(ScratchFolder folder, string name, params Survey[] surveys)
    {
        File.WriteAllBytes(folder.At(name), SurveyForm.Of(surveys));
        return folder.At(name);
    }
}
