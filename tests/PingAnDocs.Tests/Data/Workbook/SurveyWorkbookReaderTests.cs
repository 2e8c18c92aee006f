using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data.Workbook;

public class SurveyWorkbookReaderTests
{
    [Theory]
    [InlineData("<c s=\"1\"><v>0.9231</v></c>", "92.31")]
    [InlineData("<c s=\"1\"><v>0.92</v></c>", "92.00")]
    [InlineData("<c s=\"1\"><v>0.92314500000000005</v></c>", "92.3145")]
    [InlineData("<c s=\"2\"><v>92.1</v></c>", "92.10")]
    [InlineData("<c><f>B3-C3</f><v>-0.10000000000000853</v></c>", "-0.1")]
    [InlineData("<c s=\"2\"><f>AVERAGE(B3:B5)</f><v>91.203333333333333</v></c>", "91.20")]
    [InlineData("<c><v>92.1</v></c>", "92.1")]
    [InlineData("<c t=\"inlineStr\"><is><t>92.10</t></is></c>", "92.10")]
    [InlineData("<c t=\"inlineStr\"><is><t>９２．１０％</t></is></c>", "92.10")]
    [InlineData("<c s=\"1\"><f>A1/B1</f><v>0.92310000000000003</v></c>", "92.31")]
    public void A_figure_keeps_the_decimals_that_are_shown(string cell, string expected)
    {
        var value = FormPackage.First(FormPackage.Of($"{FormPackage.Rows("单位名称|甲率·值")}<row>{FormPackage.Text("青山县")}{cell}</row>")).Waves[0].Indicators[0].Value;
        Assert.Equal((expected, "省测!B2"), (value?.Value.Print(), value?.Place.Path));
    }

    [Theory]
    [InlineData("<c><f>A1</f></c>", "WB010 Error 省测!B2")]
    [InlineData("<c t=\"e\"><v>#REF!</v></c>", "WB010 Error 省测!B2")]
    [InlineData("<c t=\"e\"><f>A1</f><v>#REF!</v></c>", "WB010 Error 省测!B2")]
    [InlineData("<c t=\"inlineStr\"><is><t>九十二</t></is></c>", "WB011 Error 省测!B2")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "WB011 Error 省测!B2")]
    [InlineData("<c><v>0.9231</v></c>", "WB012 Warning 省测!B2")]
    [InlineData("<c><f>1/3</f><v>91.203333333333333</v></c>", "SV012 Error 省测!B2")]
    [InlineData("<c s=\"2\"><f>1/3</f><v>91.203333333333333</v></c>", "WB033 Note 省测!B2")]
    [InlineData("<c s=\"1\"><f>1</f><v>0.9</v></c>", "WB021 Note 省测!B2")]
    public void What_a_cell_does_not_say_is_not_invented(string cell, string told) =>
        Assert.Contains(told, FormPackage.Told(FormPackage.Of($"{FormPackage.Rows("单位名称|甲率·值|乙分·值")}<row>{FormPackage.Text("青山县")}{cell}<c><v>88</v></c></row>")));

    [Fact]
    public void Merged_heads_in_two_rows_titles_and_units_in_heads_are_understood()
    {
        var rows = FormPackage.Rows("二〇二五年情况", "序号|县区|乙分（分）||甲率(%)", "||全市位次|值|与全市平均差|值", "1|青山县|4|88.5|-0.28|92.31");
        var indicators = FormPackage.First(FormPackage.Of(rows, "<mergeCells><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"C2:D2\"/><mergeCell ref=\"E2:F2\"/></mergeCells>")).Waves[0].Indicators;
        Assert.Equal(("甲率", "92.31", "-0.28"), (indicators[0].Name, indicators[0].Value?.Value.Print(), indicators[0].Gaps["city"].Value.Print()));
        Assert.Equal(("乙分", "88.5", "全市", "4"), (indicators[1].Name, indicators[1].Value?.Value.Print(), indicators[1].Ranks[0].Scope, indicators[1].Ranks[0].Position.Value.Print()));
    }

    [Fact]
    public void What_all_counties_share_is_entered_once_and_their_own_wins()
    {
        var workbook = FormPackage.Of(FormPackage.Rows("县区|甲率·值|甲率·全市平均", "青山县|92.31|", "禾川县|90.10|92.60"));
        var averages = PingAnDocs.Data.Workbook.SurveyWorkbookReader.Read(new SourceFile("市.xlsx", workbook)).Surveys.Select(county => county.Reading.Survey!.Waves[0].Indicators[0].Averages["city"]);
        Assert.Equal([("92.59", "指标!C2"), ("92.60", "省测!C3")], averages.Select(average => (average.Value.Print(), average.Place.Path)));
    }

    [Theory]
    [InlineData("县区|甲率·值|丙率·值", "青山县|92.31|1", "WB005 Error 省测!C1")]
    [InlineData("县区|甲率·值|甲率·大概", "青山县|92.31|1", "WB003 Error 省测!C1")]
    [InlineData("县区|甲率·值|甲率·值", "青山县|92.31|1", "WB004 Error 省测!C1")]
    [InlineData("县区|甲率·值", "|92.31", "WB008 Error 省测!A2")]
    [InlineData("名字|甲率·值", "青山县|92.31", "WB002 Error 省测")]
    public void A_fault_of_the_form_is_told_with_sheet_and_cell(string heads, string row, string told) =>
        Assert.Contains(told, FormPackage.Told(FormPackage.Of(FormPackage.Rows(heads, row))));

    [Fact]
    public void A_county_written_twice_or_misspelt_is_told()
    {
        Assert.Contains("WB007 Error 省测!A3", FormPackage.Told(FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|92.31", "青山县|92.32"))));
        Assert.Contains("WB006 Error 佐证!A2", FormPackage.Told(FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|92.31"), more: FormPackage.Rows("县区|主题|数据名称|数值", "青水县|盗窃|警情|3"))));
    }

    [Fact]
    public void A_fault_quotes_the_figure_as_it_stands_in_the_cell()
    {
        var survey = FormPackage.First(FormPackage.Of(FormPackage.Rows("县区|甲率·值|甲率·上年|甲率·变化", "青山县|923.1|92|-0.5"), wave: FormPackage.Rows("数据表|调查名称|小数位数", "省测|2025年度调查|2")));
        Assert.Equal(["省测!B2 923.1", "省测!D2 -0.5"], SurveyValidator.Validate(survey).Where(item => item.Severity == Severity.Error).Select(item => $"{item.Place.Path} {item.Found}").Order(StringComparer.Ordinal));
        Assert.Equal("923.10", survey.Waves[0].Indicators[0].Value!.Value.Print());
    }

    [Fact]
    public void Hidden_rows_are_read_and_told()
    {
        var workbook = FormPackage.Of($"{FormPackage.Rows("县区|甲率·值")}<row hidden=\"1\">{FormPackage.Text("青山县")}{FormPackage.Text("92.31")}</row>");
        Assert.Equal("青山县", FormPackage.First(workbook).Unit.Name);
        Assert.Contains("WB020 Warning 省测!A2", FormPackage.Told(workbook));
    }

    [Fact]
    public void Cells_merged_over_the_whole_sheet_are_refused() =>
        Assert.Contains("WB009 Error 省测!A1:XFD1048576", FormPackage.Told(FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|92.31"), "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")));
}
