using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Narration.Formulations;

namespace PingAnDocs.Tests.Narration.Formulations;

public class FormulationFinderTests
{
    private static readonly FormulationFinder Finder = new(new FormulationList("1",
    [
        Dated("综治", null, new DateOnly(2019, 3, 31)), Dated("综治中心", null, null), Dated("十五五规划", new DateOnly(2025, 10, 23), new DateOnly(2030, 12, 31)),
    ]));

    [Theory]
    [InlineData("抓好综治工作", "综治")]
    [InlineData("建好综治中心，抓好综治", "综治中心,综治")]
    [InlineData("实施“十五五”规划", "十五五”规划")]
    [InlineData("综 治", "综 治")]
    [InlineData("综合治理", "")]
    [InlineData("", "")]
    public void The_longest_formulation_is_found_where_it_stands(string text, string found) =>
        Assert.Equal(found, string.Join(',', Finder.Find(text).Select(one => text.Substring(one.Start, one.Length))));

    [Theory]
    [InlineData("2019-03-31", "十五五规划")]
    [InlineData("2019-04-01", "综治,十五五规划")]
    [InlineData("2026-11-20", "综治")]
    [InlineData("2031-01-01", "综治,十五五规划")]
    [InlineData("", "综治,十五五规划")]
    public void Only_what_is_out_of_its_time_is_reported(string day, string expected)
    {
        DateOnly? known = day.Length == 0 ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(expected, string.Join(',', Finder.OutOfTime("综治、综治中心和“十五五”规划", known).Select(one => one.Formulation.Text)));
    }

    [Fact]
    public void An_empty_list_finds_nothing() => Assert.Empty(new FormulationFinder(FormulationList.Empty).Find("综治"));

    private static Formulation Dated(string text, DateOnly? from, DateOnly? to) => new(text, from, to, "", "某文件", "", SourcePlace.WholeFile("formulations.json"));
}
