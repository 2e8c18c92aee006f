using System.Globalization;
using CsCheck;
using WordTemplates.Tests.Fixtures;

namespace WordTemplates.Tests.Charts;

public class ChartDataTests
{
    private static readonly Gen<decimal?> Number = Gen.OneOf(
        Gen.Const((decimal?)0.10m), Gen.Const((decimal?)97.850m), Gen.Const((decimal?)null), Gen.Const((decimal?)-0.00m),
        Gen.Decimal.Select(number => (decimal?)number), Gen.Int[-10000, 10000].Select(number => (decimal?)(number / 100m)));

    private static readonly Gen<string> Word = Gen.OneOf("甲", "<", "&", ">", "\"", "'", "\n", " ", "𠮷", "_x0041_", "{{名}}", "=1+1", "0.10").Array[0, 4].Select(string.Concat);

    private static readonly Gen<ChartData> Chart = Gen.Select(Gen.Int[1, 50], Gen.Int[1, 9]).SelectMany((points, series) =>
        Gen.Select(Word.Array[points], Gen.Select(Word, Number.Array[points]).Array[series])
            .Select((categories, rows) => new ChartData(null, categories, [.. rows.Select(row => new ChartSeries(row.Item1, row.Item2))])));

    [Fact]
    public void Cache_and_workbook_and_data_are_equal_whatever_the_data() =>
        Gen.Select(Chart, Gen.Int[1, 3], Gen.Bool).Sample(
            (chart, columns, combined) =>
            {
                var data = combined && chart.Series.Count <= columns ? chart with { Series = [.. Enumerable.Repeat(chart.Series[0], columns + 1)] } : chart;
                var docx = Check.Rendered(ChartDocx.Of(combined ? ChartXml.Combination("", columns) : ChartXml.Column("", columns)), Given.Data(("图", data.ToValue())));
                var cached = ChartDocx.Cached(docx);
                var booked = ChartDocx.Booked(docx);
                Assert.Equal(data.Series.Count, cached.Count);
                for (var i = 0; i < cached.Count; i++)
                {
                    Assert.Equal(data.Series[i].Name, cached[i].Name);
                    Assert.Equal(data.Categories, cached[i].Categories);
                    Assert.Equal(data.Series[i].Values.Select(value => value?.ToString(CultureInfo.InvariantCulture) ?? ""), cached[i].Values);
                    Assert.Equal(cached[i].Values, booked[i].Values);
                    Assert.Equal(cached[i].Categories, booked[i].Categories.Select(Plain));
                    Assert.Equal(cached[i].Name, Plain(booked[i].Name));
                }
            },
            iter: 150);

    [Theory]
    [InlineData("文字", "", "WT421", "图")]
    [InlineData("无类别", "", "WT421", "图")]
    [InlineData("类别不是列表", "", "WT421", "图.类别")]
    [InlineData("系列不是列表", "", "WT421", "图.系列")]
    [InlineData("系列不是一组值", "", "WT421", "图.系列[1]")]
    [InlineData("数不够", "", "WT422", "图.系列[1].数值")]
    [InlineData("不是数", "", "WT423", "图.系列[1].数值[2]")]
    [InlineData("没有系列", "", "WT424", "图.系列")]
    [InlineData("没有类别", "", "WT424", "图.类别")]
    [InlineData("两个系列", "饼", "WT425", "图.系列")]
    [InlineData("一个系列", "组合", "WT426", "图.系列")]
    [InlineData("坏字符", "", "WT427", "图.类别[1]")]
    public void Data_that_does_not_fit_is_refused_with_the_way_to_it(string what, string kind, string code, string path)
    {
        var chart = kind switch
        {
            "饼" => ChartXml.Pie(""),
            "组合" => ChartXml.Combination("", 1),
            _ => ChartXml.Column(""),
        };
        var result = Check.Compiled(ChartDocx.Of(chart)).Render(Given.Data(("图", Wrong(what))));
        Assert.Null(result.Document);
        var fault = result.Faults.Single();
        Assert.Equal((code, "{{图:图表}}"), (fault.Code, fault.Tag));
        Assert.StartsWith($"数据“{path}”", fault.Message, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Hint);
    }

    [Fact]
    public void All_that_is_wrong_is_reported_at_once()
    {
        var bad = Given.Data(("类别", new[] { "甲" }), ("系列", new[] { Given.Data(("名称", "一"), ("数值", new object[] { "x", 1 })), Given.Data(("名程", "二"), ("数值", new object[] { 1 })) }));
        var faults = Check.Compiled(ChartDocx.Of(ChartXml.Column(""))).Render(Given.Data(("图", bad))).Faults;
        Assert.Equal(["WT423", "WT422", "WT421"], faults.Select(fault => fault.Code));
        Assert.Contains("名程", faults[2].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_may_be_numbers()
    {
        var data = Given.Data(("类别", new[] { 2024, 2025 }), ("系列", new[] { Given.Data(("名称", 2023), ("数值", new object?[] { null, 1 })) }));
        Assert.Equal(["2024", "2025"], ChartDocx.Cached(Check.Rendered(ChartDocx.Of(ChartXml.Column("")), Given.Data(("图", data))))[0].Categories);
    }

    private static TemplateValue Wrong(string what) => what switch
    {
        "文字" => new TextValue("x"),
        "无类别" => Given.Data(("系列", Array.Empty<object>())),
        "类别不是列表" => Given.Data(("类别", 1), ("系列", Array.Empty<object>())),
        "系列不是列表" => Given.Data(("类别", Array.Empty<object>()), ("系列", "x")),
        "系列不是一组值" => Given.Data(("类别", Array.Empty<object>()), ("系列", new[] { 1 })),
        "数不够" => Series(["甲", "乙"], 1m),
        "不是数" => Series(["甲", "乙"], 1m, "2"),
        "没有系列" => Given.Data(("类别", new[] { "甲" }), ("系列", Array.Empty<object>())),
        "没有类别" => Series([]),
        "一个系列" => Series(["甲"], 1m),
        "坏字符" => Series(["甲\u0001"], 1m),
        _ => ChartDocx.Data(["甲"], ("一", [1m]), ("二", [2m])).ToValue(),
    };

    private static ObjectValue Series(string[] categories, params object[] values) => Given.Data(("类别", categories), ("系列", new[] { Given.Data(("名称", "一"), ("数值", values)) }));

    private static string Plain(string cell) => cell.Replace("_x005F_", "_", StringComparison.Ordinal);
}
