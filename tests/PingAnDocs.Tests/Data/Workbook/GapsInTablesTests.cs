using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;

namespace PingAnDocs.Tests.Data.Workbook;

/// <summary>What a table leaves out is told once, by name, with what follows from it.</summary>
public class GapsInTablesTests
{
    private static readonly string Ranked = FormPackage.Rows("数据表|调查名称|排名范围", "省测|2025年度调查|全市");

    [Fact]
    public void Ranks_entered_for_some_counties_only_are_told_with_the_names_of_the_others() => Assert.Equal(
        "WB041 Warning 省测!C2:C4：“甲率”“乙分”的全市位次只填了一部分，程序不再排；讲话不提下列单位的位次：乙县、丙县。",
        Told("WB041", FormPackage.Of(FormPackage.Rows("县区|甲率·值|甲率·全市位次|乙分·值|乙分·全市位次", "甲县|90|3|91|1", "乙县|90||91|", "丙县|90||91|"), wave: Ranked)));

    [Fact]
    public void Ranks_entered_for_all_or_for_nobody_are_no_gap()
    {
        Assert.Equal("", Told("WB041", FormPackage.Of(FormPackage.Rows("县区|甲率·值|甲率·全市位次", "甲县|90|1", "乙县|89|2"), wave: Ranked)));
        Assert.Equal("", Told("WB041", FormPackage.Of(FormPackage.Rows("县区|甲率·值|甲率·全市位次", "甲县|90|", "乙县|89|"), wave: Ranked)));
    }

    [Fact]
    public void A_county_that_a_sheet_lacks_is_named_once_and_nothing_is_computed_without_it()
    {
        var workbook = FormPackage.Book(
            ("单位", FormPackage.Rows("县区|自称", "甲县|我县", "乙县|我县", "丙县|我县"), ""), ("调查", Ranked, ""),
            ("指标", FormPackage.Rows("指标|计量单位|全市平均", "甲率|%|各县平均", "乙分|分|各县平均"), ""),
            ("省测", FormPackage.Rows("县区|甲率·值|乙分·值", "甲县|90|91", "丙县|90|91"), ""));
        Assert.Equal("WB040 Warning 省测：工作表“省测”里没有乙县，它的讲话不会提到这次调查；缺了它，要程序算的位次和平均都不算。", Told("WB040", workbook));
        Assert.Equal("", Told("WB028", workbook));
        Assert.All(Read(workbook).Surveys.SelectMany(county => county.Reading.Survey!.Waves).SelectMany(wave => wave.Indicators), indicator => Assert.Empty(indicator.Averages));
    }

    [Fact]
    public void A_county_that_a_sheet_lacks_is_named_also_where_nothing_is_computed() => Assert.Equal(
        "WB040 Warning 省测：工作表“省测”里没有乙县，它的讲话不会提到这次调查。",
        Told("WB040", FormPackage.Book(
            ("单位", FormPackage.Rows("县区|自称", "甲县|我县", "乙县|我县"), ""), ("调查", FormPackage.Rows("数据表|调查名称", "省测|2025年度调查"), ""),
            ("指标", FormPackage.Rows("指标|计量单位", "甲率|%"), ""), ("省测", FormPackage.Rows("县区|甲率·值", "甲县|90"), ""))));

    [Fact]
    public void A_missing_value_is_told_once_with_the_name_of_its_county() => Assert.Equal(
        "WB028 Warning 省测!B2:B3：“甲率”“乙分”的全市位次没有计算：乙县没有数值。",
        Told("WB028", FormPackage.Of(FormPackage.Rows("县区|甲率·值|乙分·值|丙率·值", "甲县|90|91|92", "乙县|||92"), wave: Ranked, indicators: FormPackage.Rows("指标|计量单位", "甲率|%", "乙分|分", "丙率|%"))));

    [Fact]
    public void An_indicator_without_the_average_that_the_others_have_is_told()
    {
        var rows = FormPackage.Rows("县区|甲率·值|乙分·值|丙率·值|丙率·与全市差", "甲县|90|91|92|0.1", "乙县|90|91|92|0.2");
        Assert.Equal(
            "WB042 Note 省测：“乙分”没有全市平均，讲话不拿它与全市作比较。",
            Told("WB042", FormPackage.Of(rows, indicators: FormPackage.Rows("指标|计量单位|全市平均", "甲率|%|92.59", "乙分|分|", "丙率|%|"))));
        Assert.Equal("", Told("WB042", FormPackage.Of(FormPackage.Rows("县区|甲率·值|乙分·值", "甲县|90|91"), indicators: FormPackage.Rows("指标|计量单位|全市平均", "甲率|%|", "乙分|分|"))));
    }

    [Theory]
    [InlineData("", "", "WB043 Note 镇街：“镇街”表没有填位次；镇街在全市等更大范围里的位次程序不排，讲话只按数值比较本单位自己的镇街。")]
    [InlineData("3", "", "WB043 Warning 镇街：“镇街”表的位次没有填全，甲县、乙县的讲话不用表里的位次，只按数值比较自己的镇街。")]
    [InlineData("3", "2", "WB043 Warning 镇街：“镇街”表的位次没有填全，乙县的讲话不用表里的位次，只按数值比较自己的镇街。")]
    public void Towns_without_ranks_are_told(string one, string two, string told) => Assert.Equal(told, Told("WB043", Towns(one, two, "", "全市|3")));

    [Theory]
    [InlineData("3", "2", "1", "全市|3")]
    [InlineData("", "", "", "|")]
    public void Towns_with_all_ranks_or_of_a_survey_that_speaks_of_none_are_no_gap(string one, string two, string three, string scope) => Assert.Equal("", Told("WB043", Towns(one, two, three, scope)));

    private static byte[] Towns(string one, string two, string three, string scope) => FormPackage.Book(
        ("调查", FormPackage.Rows("数据表|调查名称|下级排名范围|下级参评数", $"省测|2025年度调查|{scope}"), ""), ("指标", FormPackage.Rows("指标|计量单位", "甲率|%"), ""),
        ("省测", FormPackage.Rows("县区|甲率·值", "甲县|90", "乙县|91"), ""),
        ("镇街", FormPackage.Rows("县区|镇街名称|值|位次", $"甲县|东镇|90|{one}", $"甲县|西镇|91|{two}", $"乙县|南镇|92|{three}"), ""));

    private static WorkbookReading Read(byte[] workbook) => SurveyWorkbookReader.Read(new SourceFile("市.xlsx", workbook));

    private static string Told(string code, byte[] workbook) =>
        string.Join('\n', Read(workbook).Diagnostics.Where(item => item.Code == code).Select(item => $"{item.Code} {item.Severity} {item.Place.Path}：{item.Message}"));
}
