using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Tests.Data.Workbook;

/// <summary>Tables other people made: one sheet, their own heads, formats and remarks.</summary>
public class PlainTableTests
{
    private const string Percent = "s=\"1\"";

    [Fact]
    public void A_title_names_the_survey_and_bare_heads_are_values()
    {
        var survey = First(FormPackage.Rows("2025年度全市平安建设群众测评结果统计表", "序号|县（市、区）|甲率（%）|位次|乙度（分）|位次", "1|青山县|92.31|2|88.50|1", "2|禾川县|93.00|1|80.00|2"));
        Assert.Equal(("2025年度全市平安建设群众测评", "2025年度"), (survey.Waves[0].Name, survey.Waves[0].Period));
        Assert.Equal(["甲率 % 92.31 2", "乙度 分 88.50 1"], Print(survey));
    }

    [Fact]
    public void Two_rows_of_merged_heads_are_understood_in_any_order()
    {
        var rows = FormPackage.Rows("2025年度调查", "县区|乙度（分）|||甲率(%)||", "|名次|本年|去年|较上年增减|本年|与全市平均差", "青山县|4|88.5|87.0|0.12|92.31|-0.28");
        var survey = First(rows, "<mergeCells><mergeCell ref=\"A1:G1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:D2\"/><mergeCell ref=\"E2:G2\"/></mergeCells>");
        Assert.Equal(["乙度 分 88.5 4", "甲率 % 92.31 "], Print(survey));
        Assert.Equal(("87.0", "0.12", "-0.28"), (survey.Waves[0].Indicators[0].Previous!.Value.Print(), survey.Waves[0].Indicators[1].Change!.Value.Print(), survey.Waves[0].Indicators[1].Gaps["city"].Value.Print()));
    }

    [Fact]
    public void Percentages_stored_as_fractions_or_typed_as_text_are_read_as_they_are_shown()
    {
        var rows = $"{FormPackage.Rows("2025年度调查", "单位名称|甲率|乙率")}<row>{FormPackage.Text("青山县")}<c {Percent}><v>0.9231</v></c>{FormPackage.Text("９２．３０％")}</row>";
        Assert.Equal(["甲率 % 92.31 ", "乙率 % 92.30 "], Print(First(rows)));
    }

    [Fact]
    public void A_unit_above_the_table_holds_for_all_heads_without_one() =>
        Assert.Equal(["甲度 分 88.5 ", "乙率 % 92.31 "], Print(First(FormPackage.Rows("2025年度调查", "||单位：分", "地区|甲度|乙率（%）", "青山县|88.5|92.31"))));

    [Fact]
    public void A_unit_is_never_guessed_from_a_name() =>
        Assert.Contains("WB014 Error 汇总!B2", FormPackage.Told(Book(FormPackage.Rows("2025年度调查", "地区|满意率", "青山县|92.31"))));

    [Fact]
    public void Blanks_dashes_totals_and_remarks_below_say_nothing_of_a_county()
    {
        var rows = FormPackage.Rows("2025年度调查", "县别|甲率（%）|甲率排名|乙率（%）", " 青山县 |92.31|1|—", "禾川县||/|91.2", "全市平均|91.8||91.0", "合 计|||", "", "注：甲率为核心指标；数据来自第三方。");
        var reading = SurveyWorkbookReader.Read(new SourceFile("某市.xlsx", Book(rows)));
        Assert.Equal(["青山县", "禾川县"], reading.Surveys.Select(county => county.Name));
        Assert.Equal(["甲率 % 92.31 1"], Print(reading.Surveys[0].Reading.Survey!));
        Assert.Equal(("乙率 % 91.20 ", "91.00"), (Assert.Single(Print(reading.Surveys[1].Reading.Survey!)), reading.Surveys[1].Reading.Survey!.Waves[0].Indicators[0].Averages["city"].Value.Print()));
    }

    [Fact]
    public void Formulas_give_what_they_last_gave_and_are_told()
    {
        var rows = $"{FormPackage.Rows("2025年度调查", "县区|甲率（%）|上年|变化")}<row>{FormPackage.Text("青山县")}<c s=\"2\"><v>92.3</v></c><c s=\"2\"><v>92.4</v></c><c s=\"2\"><f>B3-C3</f><v>-0.10000000000000853</v></c></row>";
        Assert.Equal("-0.10", First(rows).Waves[0].Indicators[0].Change!.Value.Print());
        Assert.Contains("WB021 Note 汇总!D3", FormPackage.Told(Book(rows)));
    }

    [Fact]
    public void Every_sheet_with_units_is_a_survey_and_others_are_told()
    {
        var workbook = FormPackage.Book(
            ("省级", FormPackage.Rows("2025年度全省调查", "县区|甲率（%）", "青山县|92.31"), ""), ("市级", FormPackage.Rows("2025年度全市调查", "县区|甲率（%）", "青山县|93.00"), ""), ("封面", FormPackage.Rows("某市"), ""));
        Assert.Equal(["2025年度全省调查", "2025年度全市调查"], FormPackage.First(workbook).Waves.Select(wave => wave.Name));
        Assert.Contains("WB022 Note 封面", FormPackage.Told(workbook));
    }

    [Fact]
    public void A_table_of_nobody_is_refused_with_the_sheets_that_are_missing() =>
        Assert.Contains(FormPackage.Told(Book(FormPackage.Rows("通讯录", "姓名|电话", "张某|1"))), told => told.StartsWith("WB001 Error", StringComparison.Ordinal));

    private static byte[] Book(string rows, string around = "") => FormPackage.Book(("汇总", rows, around));

    private static Survey First(string rows, string around = "") => FormPackage.First(Book(rows, around));

    private static IReadOnlyList<string> Print(Survey survey) =>
        [.. survey.Waves.SelectMany(wave => wave.Indicators).Select(indicator => $"{indicator.Name} {indicator.Unit} {indicator.Value?.Value.Print()} {(indicator.Ranks is [var rank, ..] ? rank.Position.Value.Print() : "")}")];
}
