using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Tests.Data.Workbook;

/// <summary>A county-level city is a county that calls itself 我市.</summary>
public class CountyCityTests
{
    private static readonly string[] Neighbours = ["青山县", "禾川县", "东陵区"];

    [Theory]
    [InlineData("县级市", "", "County 我市")]
    [InlineData("县", "", "County 我市")]
    [InlineData("县级市", "本市", "County 本市")]
    [InlineData("", "", "County 我市")]
    [InlineData("市", "", "City 我市")]
    public void Its_level_is_that_of_a_county(string level, string self, string expected)
    {
        var unit = Units($"安平市|{level}|{self}").Single(unit => unit.Name == "安平市");
        Assert.Equal(expected, $"{unit.Level} {unit.Self}");
    }

    [Fact]
    public void A_county_level_city_by_another_name_says_our_city_too() =>
        Assert.Equal("我市", Units("安平|县级市|")[^1].Self);

    [Fact]
    public void A_guessed_level_is_told_once_and_a_written_one_questioned()
    {
        Assert.Contains("WB035 Note 单位!A5", FormPackage.Told(Book("安平市||")));
        Assert.Contains("WB035 Warning 单位!A5", FormPackage.Told(Book("安平市|市|")));
        Assert.DoesNotContain(FormPackage.Told(Book("安平市|县级市|")), told => told.StartsWith("WB035", StringComparison.Ordinal));
    }

    [Fact]
    public void Among_cities_a_city_is_a_city()
    {
        var rows = FormPackage.Rows("县区|甲率·值", "云州市|92.31", "清源市|91.00", "石城县|90.00");
        Assert.Equal([UnitLevel.City, UnitLevel.City, UnitLevel.County], SurveyWorkbookReader.Read(new SourceFile("省.xlsx", FormPackage.Of(rows))).Surveys.Select(survey => survey.Reading.Survey!.Unit.Level));
    }

    [Fact]
    public void In_a_table_without_a_sheet_of_units_it_is_found_by_its_neighbours()
    {
        var workbook = FormPackage.Of(FormPackage.Rows("县区|甲率·值", "青山县|92.31", "禾川县|91.00", "安平市|90.00"));
        Assert.Equal(UnitLevel.County, SurveyWorkbookReader.Read(new SourceFile("市.xlsx", workbook)).Surveys[2].Reading.Survey!.Unit.Level);
        Assert.Contains("WB035 Note 省测!A4", FormPackage.Told(workbook));
    }

    private static IReadOnlyList<SurveyUnit> Units(string own) =>
        [.. SurveyWorkbookReader.Read(new SourceFile("市.xlsx", Book(own))).Surveys.Select(survey => survey.Reading.Survey!.Unit)];

    private static byte[] Book(string own) => FormPackage.Book(
        ("单位", FormPackage.Rows(["县区|层级|自称", .. Neighbours.Select(name => $"{name}||"), own]), ""), ("调查", FormPackage.Rows("数据表|调查名称", "省测|2025年度全省公众安全感调查"), ""),
        ("指标", FormPackage.Rows("指标|计量单位", "甲率|%"), ""), ("省测", FormPackage.Rows(["县区|甲率·值", .. Neighbours.Append(own.Split('|')[0]).Select(name => $"{name}|92.31")]), ""));
}
