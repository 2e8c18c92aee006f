using PingAnDocs.Data;
using PingAnDocs.Tests.Data;
using PingAnDocs.Tests.Data.Workbook;
using PingAnDocs.Writing.Workbook;

namespace PingAnDocs.Tests.Cli.Commands;

public class ImportCommandTests
{
    public static TheoryData<string> Books => ["form", "computed", "plain"];

    [Theory]
    [MemberData(nameof(Books))]
    public void The_files_of_a_workbook_give_the_same_speeches_as_the_workbook(string kind)
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("市.xlsx"), Book(kind));
        Run("import", folder.At("市.xlsx"), "-o", folder.At("json"));
        Run("generate", folder.At("市.xlsx"), "-o", folder.At("direct"), "--kit", WholeKit.Folder);
        Run("generate", folder.At("json"), "-o", folder.At("imported"), "--kit", WholeKit.Folder);
        var speeches = Directory.GetFiles(folder.At("direct"), "*.docx");
        Assert.Equal(2, speeches.Length);
        Assert.All(speeches, speech => Assert.Equal(File.ReadAllBytes(speech), File.ReadAllBytes(Path.Combine(folder.At("imported"), Path.GetFileName(speech)))));
    }

    [Fact]
    public void A_computed_figure_is_still_called_computed()
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("市.xlsx"), Book("computed"));
        Run("import", folder.At("市.xlsx"), "-o", folder.At("json"));
        var survey = SurveyReader.Read(new SourceFile("a.json", File.ReadAllBytes(folder.At("json/青山县.json"))));
        Assert.Empty(survey.Diagnostics);
        Assert.Equal("1 由程序计算：rank(value)", FactDeriver.Derive(survey.Survey!).Indicators[0].Ranks[0].Position.Print());
    }

    [Fact]
    public void A_county_with_a_fault_is_left_out_and_the_others_are_written()
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("市.xlsx"), FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|九十二", "禾川县|90.10")));
        var run = CommandRun.Of("import", folder.At("市.xlsx"), "-o", folder.At("json"));
        Assert.Equal(1, run.Code);
        Assert.Contains("省测!B2", run.Error, StringComparison.Ordinal);
        Assert.Equal(["禾川县.json"], Directory.GetFiles(folder.At("json")).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void A_file_somebody_has_worked_on_is_not_overwritten_unasked()
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("市.xlsx"), FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|92.31")));
        Run("import", folder.At("市.xlsx"), "-o", folder.At("json"));
        Run("import", folder.At("市.xlsx"), "-o", folder.At("json"));
        File.AppendAllText(folder.At("json/青山县.json"), " ");
        var run = CommandRun.Of("import", folder.At("市.xlsx"), "-o", folder.At("json"));
        Assert.Equal(1, run.Code);
        Assert.Contains("没有覆盖", run.Error, StringComparison.Ordinal);
        Run("import", folder.At("市.xlsx"), "-o", folder.At("json"), "--force");
    }

    [Fact]
    public void What_is_no_workbook_is_refused()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(1, CommandRun.Of("import", folder.Put("坏.xlsx", "不是工作簿"), "-o", folder.At("json")).Code);
        Assert.Equal(64, CommandRun.Of("import", folder.At("没有.xlsx"), "-o", folder.At("json")).Code);
        Assert.False(Directory.Exists(folder.At("json")));
    }

    private static byte[] Book(string kind) => kind switch
    {
        "form" => SurveyForm.Of([Shipped("禾川县"), Shipped("东河县")]),
        "computed" => FormPackage.Of(
            FormPackage.Rows("县区|社会治安满意率·值|社会治安满意率·上年", "青山县|92.31|92.00", "禾川县|90.10|91.00"),
            indicators: FormPackage.Rows("指标|计量单位|全市平均", "社会治安满意率|%|各县平均"), wave: FormPackage.Rows("数据表|调查名称|排名范围", "省测|2025年度全市公众安全感调查|全市")),
        _ => FormPackage.Book(("汇总", FormPackage.Rows("2025年度全市平安建设群众测评结果", "县区|社会治安满意率（%）|位次|上年", "青山县|92.31|1|92.00", "禾川县|90.10|2|91.00", "全市平均|91.00||90.00"), "")),
    };

    private static Survey Shipped(string county) => Samples.Read(File.ReadAllText(Repository.At("input", "02-数据齐全的县.json")).Replace("禾川县", county, StringComparison.Ordinal)).Survey!;

    private static void Run(params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.True(run.Code == 0, run.Error);
    }
}
