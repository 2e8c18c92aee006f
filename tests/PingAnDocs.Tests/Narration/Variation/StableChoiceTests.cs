using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Tests.Narration.Variation;

public class StableChoiceTests
{
    private const int Counties = 3000;

    private static readonly string[] Keys = [.. Enumerable.Range(1, Counties).Select(number => $"第{number}县|frame|O-OPEN")];

    [Fact]
    public void A_wording_added_at_the_end_moves_only_the_counties_that_take_it()
    {
        var moved = Keys.Where(key => Choose(key, 7) != Choose(key, 6)).ToList();
        Assert.All(moved, key => Assert.Equal(6, Choose(key, 7)));
        Assert.InRange(moved.Count, Counties / 10, Counties / 5);
    }

    [Fact]
    public void Every_wording_gets_its_share_of_the_counties() =>
        Assert.All(Keys.CountBy(key => Choose(key, 6)), share => Assert.InRange(share.Value, 400, 600));

    [Fact]
    public void A_wording_that_cannot_be_said_goes_to_others_and_moves_no_one_else() =>
        Assert.All(Keys, key => Assert.True(Choose(key, 6) == 2 || StableChoice.Of(key, [0, 1, 3, 4, 5], _ => 0) == Choose(key, 6)));

    [Fact]
    public void Last_year_s_wording_is_not_said_again_while_there_is_another()
    {
        Assert.All(Keys, key => Assert.NotEqual(1, StableChoice.Of(key, [0, 1, 2], variant => variant == 1 ? 2025 : 0)));
        Assert.Equal(1, StableChoice.Of(Keys[0], [1], _ => 2025));
    }

    [Fact]
    public void Once_all_were_said_the_one_said_longest_ago_comes_again() =>
        Assert.All(Keys, key => Assert.Equal(2, StableChoice.Of(key, [0, 1, 2], variant => 2026 - variant)));

    private static int Choose(string key, int count) => StableChoice.Of(key, [.. Enumerable.Range(0, count)], _ => 0);
}
