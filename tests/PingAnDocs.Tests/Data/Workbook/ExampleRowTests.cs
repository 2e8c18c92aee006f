using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Tests.KitExchange;
using PingAnDocs.Writing.Workbook;

namespace PingAnDocs.Tests.Data.Workbook;

/// <summary>The example of the form is nobody's: not its unit, not its town, not its evidence, and it holds no numbers.</summary>
public class ExampleRowTests
{
    private const string Data = "市级测评";

    [Fact]
    public void An_untouched_form_is_refused_in_one_plain_sentence()
    {
        var reading = Read(Form());
        Assert.Empty(reading.Surveys);
        var error = Assert.Single(reading.Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal(("WB030", "工作簿里还只有示例，没有填任何单位的数据。"), (error.Code, error.Message));
    }

    [Fact]
    public void The_form_holds_no_figure_that_could_be_told()
    {
        var form = new EditedWorkbook(Form());
        Assert.Equal(("全省平均", "全市平均", "上年全市平均", "全市参评数"), (form.Text("指标", "G1"), form.Text("指标", "H1"), form.Text("指标", "I1"), form.Text("指标", "J1")));
        Assert.All("GHIJ", column => Assert.Equal("", form.Text("指标", $"{column}2")));
        Assert.Equal((FormTables.ExampleUnit, "", ""), (form.Text("单位", "A2"), form.Text("单位", "B2"), form.Text("单位", "C2")));
        Assert.Equal((FormTables.ExampleUnit, ""), (form.Text(Data, "A2"), string.Concat("BCDEFGHIJ".Select(column => form.Text(Data, $"{column}2")))));
    }

    [Fact]
    public void Who_replaces_the_example_and_fills_one_indicator_gets_that_one_alone()
    {
        var reading = Read(Filled(new EditedWorkbook(Form())).Type("镇街", "A2", "青山县").ToBytes());
        var survey = Assert.Single(reading.Surveys).Reading.Survey!;
        Assert.Equal(["91.23"], survey.Waves[0].Indicators.Select(indicator => indicator.Value!.Value.Print()));
        Assert.Null(survey.Waves[0].Subunits);
        Assert.Equal(["WB034"], reading.Diagnostics.Select(item => item.Code));
    }

    [Fact]
    public void Averages_of_an_indicator_without_figures_are_passed_over_in_silence()
    {
        var form = Filled(new EditedWorkbook(Form()));
        for (var row = 2; form.Text("指标", $"B{row}").Length > 0; row++) form.TypeAnew("指标", $"H{row}", "92.10");
        var reading = Read(form.DeleteRow("镇街", 2).ToBytes());
        Assert.Empty(reading.Diagnostics);
        var survey = Assert.Single(reading.Surveys).Reading;
        Assert.Empty(survey.Diagnostics);
        Assert.Equal("92.10", Assert.Single(survey.Survey!.Waves[0].Indicators).Averages["city"].Value.Print());
        Assert.Empty(SurveyValidator.Validate(survey.Survey!));
    }

    [Fact]
    public void Examples_left_in_an_older_form_are_left_out_and_told_once()
    {
        var workbook = FormPackage.Book(
            ("单位", FormPackage.Rows("县区|讲话标题", "示例县|讲话", "青山县|讲话"), ""), ("调查", FormPackage.Rows("数据表|调查名称", "省测|2025年度调查"), ""), ("指标", FormPackage.Rows("指标|计量单位", "甲率|%"), ""),
            ("省测", FormPackage.Rows("县区|甲率·值", "示例县|92.30", "青山县|91.00"), ""), ("镇街", FormPackage.Rows("县区|镇街名称|值", "青山县|示例镇|93.50", "青山县|城关镇|90.00"), ""),
            ("佐证", FormPackage.Rows("县区|主题|数据名称|数值", "青山县|示例主题|示例数据|6.2", "示例县|盗窃|警情|3"), ""));
        var reading = Read(workbook);
        var survey = Assert.Single(reading.Surveys).Reading.Survey!;
        Assert.Equal(("青山县", "城关镇", 0), (survey.Unit.Name, Assert.Single(survey.Waves[0].Subunits!.Items).Name, survey.Evidence.Count));
        var told = Assert.Single(reading.Diagnostics);
        Assert.Equal("示例一行还在，没有当作单位（单位!A2、省测!A2、镇街!A2、佐证!A2、佐证!A3）。", told.Message);
    }

    private static EditedWorkbook Filled(EditedWorkbook form) =>
        form.Type("单位", "A2", "青山县").Type(Data, "A2", "青山县").TypeAnew(Data, "C2", "91.23");

    private static byte[] Form() => ExampleForm.Of(WholeKit.Read().Indicators);

    private static WorkbookReading Read(byte[] workbook) => SurveyWorkbookReader.Read(new SourceFile("市.xlsx", workbook));
}
