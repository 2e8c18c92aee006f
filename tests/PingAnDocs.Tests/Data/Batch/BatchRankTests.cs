namespace PingAnDocs.Tests.Data.Batch;

public class BatchRankTests
{
    private const int InProvince = 1;

    // In the order of their ranks: 4, 0, 2, 5, 3, 1 (steps 27, 12, 5, -9, -18, -31).
    private static readonly BatchWorld OneCity = new(Cities: 1, Counties: 6, Indicators: 3) { Steps = [12, 12, 12, -31, -31, -31, 5, 5, 5, -18, -18, -18, 27, 27, 27, -9, -9, -9] };

    [Fact]
    public void The_world_of_these_tests_contradicts_nothing() => Assert.Empty(OneCity.Files().Told());

    [Fact]
    public void A_place_taken_twice_is_told_to_both()
    {
        var files = OneCity.Files(new BatchShape(Shown.Gaps));
        files.Rank(0)["position"] = 3;
        Assert.Equal(["0 SV311 Warning [0].ranks[0].position", "2 SV311 Warning [0].ranks[0].position"], files.Told());
        Assert.Contains("第3县", files.Words(0)[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_place_is_right_when_a_file_says_so_or_the_values_are_the_same()
    {
        var said = OneCity.Files(new BatchShape(Shown.Gaps));
        said.Rank(0)["position"] = 3;
        said.Rank(0)["tied"] = true;
        Assert.Empty(said.Told());

        var shown = (OneCity with { Steps = [5] }).Files(new BatchShape(Shown.Everything, SaysTied: false));
        Assert.Empty(shown.Told());
    }

    [Fact]
    public void A_mistyped_place_is_told_to_the_one_who_mistyped_it_and_not_to_all_it_overtakes()
    {
        var files = OneCity.Files(new BatchShape(Shown.Everything));
        files.Rank(1, indicator: 2)["position"] = 1;
        Assert.Equal(["1 SV311 Warning [2].ranks[0].position", "1 SV312 Warning [2].ranks[0].position", "4 SV311 Warning [2].ranks[0].position"], files.Told());
        var without = files.Where((_, county) => county != 4).ToList();
        Assert.Equal(["1 SV312 Warning [2].ranks[0].position"], without.Told());
    }

    [Fact]
    public void Two_places_that_changed_hands_name_each_other()
    {
        var files = OneCity.Files(new BatchShape(Shown.Everything));
        files.Rank(0)["position"] = 3;
        files.Rank(2)["position"] = 2;
        var told = Assert.Single(files.Told());
        Assert.Contains("SV312 Warning [0].ranks[0].position", told, StringComparison.Ordinal);
        Assert.Contains(told[0] == '0' ? "第3县" : "第1县", Assert.Single(files.Words(told[0] - '0')).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_number_of_ranked_units_is_a_warning()
    {
        var files = OneCity.Files();
        files.Rank(5, indicator: 1)["of"] = 16;
        Assert.Equal(["5 SV313 Warning [1].ranks[0].of"], files.Told());
    }

    [Fact]
    public void Places_in_the_province_are_held_against_the_counties_of_all_cities()
    {
        var files = new BatchWorld(2, 5, 3).Files(new BatchShape(Shown.Gaps));
        files.Rank(2, rank: InProvince)["position"] = files.Rank(8, rank: InProvince)["position"]!.GetValue<int>();
        Assert.Equal(["2 SV311 Warning [0].ranks[1].position", "8 SV311 Warning [0].ranks[1].position"], files.Told());
    }

    [Fact]
    public void A_town_is_not_ranked_among_counties()
    {
        var files = OneCity.Files(new BatchShape(Shown.Gaps));
        files.Rank(0)["position"] = 3;
        files[0]["unit"]!["level"] = "town";
        Assert.Empty(files.Told());
    }
}
