using PingAnDocs.Data;
using PingAnDocs.Data.Derivation;

namespace PingAnDocs.Tests.Data.Derivation;

public class SubunitRankerTests
{
    [Theory]
    [InlineData(TieRule.Skip, "1 2= 2= 4 5= 5= 7")]
    [InlineData(TieRule.Dense, "1 2= 2= 3 4= 4= 5")]
    public void After_a_tie_the_ranks_go_on_as_the_rule_says(TieRule ties, string ranks) =>
        Assert.Equal(ranks, Ranks(SubunitRanker.Rank(TownSurvey.Facts("90.00", "99.00", "98.5", "98.50", "97.00", "92.00", "92.00"), ties)));

    [Fact]
    public void A_computed_rank_says_how_and_from_what()
    {
        var rank = SubunitRanker.Rank(TownSurvey.Facts("90.00", "99.00"), TieRule.Skip).Rows[1].Rank;
        Assert.Equal((FactKind.Rank, 2m, "甲1镇", "rank(value)"), (rank.Kind, rank.Value, rank.Indicator, rank.Derivation));
        Assert.Equal(["$.surveys[0].subunits.items[0].value", "$.surveys[0].subunits"], rank.Sources.Select(source => source.Path));
    }

    [Fact]
    public void Given_ranks_win_when_every_unit_has_one()
    {
        var ranking = SubunitRanker.Rank(Given("98.00//40/", "97.00//7/", "98.50//7/"), TieRule.Skip);
        Assert.Equal("全市", ranking.Scope);
        Assert.Equal("7= 7= 40", Ranks(ranking));
        Assert.Equal(["甲3镇", "甲2镇", "甲1镇"], ranking.Rows.Select(row => row.Name));
    }

    [Fact]
    public void One_unit_without_a_given_rank_makes_all_ranks_computed()
    {
        var ranking = SubunitRanker.Rank(Given("98.00//40/", "97.00//7/", "98.50"), TieRule.Skip);
        Assert.Equal(("", "1 2 3"), (ranking.Scope, Ranks(ranking)));
    }

    [Fact]
    public void A_positive_change_of_rank_is_forward()
    {
        var rows = SubunitRanker.Rank(TownSurvey.Facts("99.00/90.00", "98.00/95.00", "97.00/96.00"), TieRule.Skip).Rows;
        Assert.Equal([2m, 0m, -2m], rows.Select(row => row.Change!.Value));
        Assert.Equal("rank(previous) − rank(value)", rows[0].Change!.Derivation);
    }

    [Fact]
    public void Where_one_earlier_value_is_unknown_nobody_has_an_earlier_rank() =>
        Assert.All(SubunitRanker.Rank(TownSurvey.Facts("99.00/90.00", "98.00/95.00", "97.00"), TieRule.Skip).Rows, row => Assert.Null(row.Change));

    [Fact]
    public void A_unit_without_a_value_is_not_ranked() =>
        Assert.Equal(["甲1镇"], SubunitRanker.Rank(TownSurvey.Facts("99.00", "/95.00"), TieRule.Skip).Rows.Select(row => row.Name));

    [Fact]
    public void A_cut_through_a_tie_takes_all_that_are_tied()
    {
        var ranking = SubunitRanker.Rank(TownSurvey.Facts("99.00", "98.00", "98.00", "97.00", "96.00", "96.00", "95.00"), TieRule.Skip);
        Assert.Equal(["甲1镇", "甲2镇", "甲3镇"], ranking.Top(2).Select(row => row.Name));
        Assert.Equal(["甲5镇", "甲6镇", "甲7镇"], ranking.Bottom(2).Select(row => row.Name));
        Assert.Empty(ranking.Top(0));
    }

    private static WaveSubunitFacts Given(params string[] towns) => TownSurvey.Facts(TownSurvey.File("\"kind\":\"镇\",\"scope\":\"全市\",\"count\":90", towns));

    private static string Ranks(SubunitRanking ranking) =>
        string.Join(' ', ranking.Rows.Select(row => FigureText.Of(row.Rank.Value) + (row.Tied ? "=" : "")));
}
