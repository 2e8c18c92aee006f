namespace PingAnDocs.Tests.Findings.Features;

public class WaveFeaturesTests
{
    [Fact]
    public void Indicators_behind_and_fallen_are_counted()
    {
        var features = Make.WaveFeatures(new WaveSpec(
            "省级调查",
            new IndicatorSpec("社会治安满意率") { Change = -0.12m, Gaps = { ["province"] = -0.79m, ["city"] = -0.28m } },
            new IndicatorSpec("平安建设知晓率") { Change = 0.32m, Gaps = { ["province"] = 2.74m, ["city"] = -1.27m } },
            new IndicatorSpec("公安系统") { Gaps = { ["province"] = 1.13m } },
            new IndicatorSpec("新指标")));
        Assert.Equal(4, features.NumberOf("指标数"));
        Assert.Equal(2, features.NumberOf("低于平均指标数"));
        Assert.Equal(1, features.NumberOf("下降指标数"));
    }

    [Fact]
    public void Without_comparisons_and_changes_nothing_is_counted_but_the_indicators()
    {
        var features = Make.WaveFeatures(new WaveSpec("省级调查", new IndicatorSpec("甲") { Value = 90m }));
        Assert.Equal(["调查", "指标数"], features.Keys);
    }

    [Fact]
    public void None_behind_and_none_fallen_is_zero()
    {
        var features = Make.WaveFeatures(new WaveSpec("省级调查", new IndicatorSpec("甲") { Change = 0.00m, Gaps = { ["city"] = 0.00m } }));
        Assert.Equal(0, features.NumberOf("低于平均指标数"));
        Assert.Equal(0, features.NumberOf("下降指标数"));
    }
}
