namespace PingAnDocs.Tests.Findings.Features;

public class RankFeaturesTests
{
    [Fact]
    public void Moving_forward_is_positive()
    {
        var features = Make.Features(new IndicatorSpec("甲") { Rank = 4, RankOf = 11, RankBefore = 6 });
        Assert.Equal(4, features.NumberOf("位次"));
        Assert.Equal(2, features.NumberOf("位次变化"));
    }

    [Theory]
    [InlineData(3, 11, "前列")]
    [InlineData(4, 11, "中游")]
    [InlineData(7, 11, "中游")]
    [InlineData(8, 11, "靠后")]
    [InlineData(1, 3, "前列")]
    [InlineData(2, 3, "中游")]
    [InlineData(3, 3, "靠后")]
    [InlineData(1, 2, null)]
    public void The_field_is_cut_in_thirds(int position, int of, string? third) =>
        Assert.Equal(third, Make.Features(new IndicatorSpec("甲") { Rank = position, RankOf = of }).WordOf("位次段"));

    [Theory]
    [InlineData(11, 11, "是")]
    [InlineData(10, 11, "否")]
    [InlineData(1, 1, null)]
    public void Last_is_the_position_of_the_count(int position, int of, string? last) =>
        Assert.Equal(last, Make.Features(new IndicatorSpec("甲") { Rank = position, RankOf = of }).WordOf("位居末位"));

    [Fact]
    public void Without_the_size_of_the_field_a_rank_says_nothing_of_its_third()
    {
        var features = Make.Features(new IndicatorSpec("甲") { Rank = 4 });
        Assert.Equal(4, features.NumberOf("位次"));
        Assert.All(new[] { "位次变化", "位次段", "位居末位" }, name => Assert.DoesNotContain(name, features.Keys));
    }

    [Fact]
    public void A_changed_questionnaire_hides_the_movement() =>
        Assert.Null(Make.Features(new IndicatorSpec("甲") { Rank = 4, RankBefore = 6, Comparable = false }).NumberOf("位次变化"));
}
