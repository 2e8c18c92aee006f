namespace PingAnDocs.Tests.Findings.Features;

public class IdentityFeaturesTests
{
    [Fact]
    public void An_alias_is_reported_under_the_canonical_name_and_class()
    {
        var features = Make.Features(new IndicatorSpec("平安创建知晓率"));
        Assert.Equal("平安建设知晓率", features.WordOf("指标"));
        Assert.Equal("知晓率", features.WordOf("指标类"));
    }

    [Fact]
    public void A_member_of_a_known_group_takes_the_class_of_the_group()
    {
        var features = Make.Features(new IndicatorSpec("公安系统") { Group = "政法队伍满意率" });
        Assert.Equal("队伍满意率", features.WordOf("指标类"));
        Assert.Equal("政法队伍满意率", features.WordOf("组"));
    }

    [Fact]
    public void An_indicator_without_group_has_no_group_at_all() =>
        Assert.DoesNotContain("组", Make.Features(new IndicatorSpec("社会治安满意率")).Keys);

    [Theory]
    [InlineData("省级调查", "省级")]
    [InlineData("省级", "省级")]
    [InlineData("调查", "调查")]
    public void The_wave_is_named_without_the_word_survey(string name, string word)
    {
        Assert.Equal(word, Make.Features(new WaveSpec(name, new IndicatorSpec("甲"))).WordOf("调查"));
        Assert.Equal(word, Make.WaveFeatures(new WaveSpec(name)).WordOf("调查"));
    }

    [Theory]
    [InlineData("%", "%")]
    [InlineData("分", "分")]
    [InlineData("", "无")]
    public void An_index_without_unit_says_so(string unit, string word) =>
        Assert.Equal(word, Make.Features(new IndicatorSpec("甲") { Unit = unit }).WordOf("单位"));
}
