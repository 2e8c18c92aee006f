using CsCheck;

namespace PingAnDocs.Tests.Data.Batch;

public class BatchTruthTests
{
    private static readonly BatchWorld OneCity = new(Cities: 1, Counties: 6, Indicators: 3);

    [Fact]
    public void Hundreds_of_random_batches_that_contradict_nothing_are_told_nothing() =>
        (from world in BatchWorld.Any
         from shown in Gen.Enum<Shown>().Array[world.Cities * world.Counties]
         from decimals in Gen.Frequency((5, Gen.Const(2)), (1, Gen.Const(1))).Array[world.Cities * world.Counties]
         from absent in Gen.Int[0, 3].Array[world.Cities * world.Counties]
         select (world, shown, decimals, absent)).Sample(
            batch =>
            {
                // Who gives no value must say that a place is shared; who gives it need not: the same value shows it.
                var files = batch.world.Files(county => new BatchShape(batch.shown[county], batch.decimals[county], SaysTied: batch.shown[county] == Shown.Gaps || county % 2 == 0));
                Assert.Empty(files.Where((_, county) => batch.absent[county] > 0).ToList().Told());
            },
            iter: 600);

    [Fact]
    public void One_file_alone_agrees_with_itself() => Assert.Empty(OneCity.Files().Take(1).ToList().Told());

    [Theory]
    [InlineData("averages")]
    [InlineData("previousAverages")]
    [InlineData("averageChanges")]
    public void Another_average_of_the_province_refuses_the_file_that_gives_it(string member)
    {
        var files = OneCity.Files(new BatchShape(Shown.ValueAndAverages));
        files.Indicator(3, 1)[member]!["province"] = 12.34m;
        Assert.Equal([$"3 SV301 Error [1].{member}.province"], files.Told());
        var words = Assert.Single(files.Words(3));
        Assert.Equal("12.34", words.Found);
        Assert.NotEmpty(words.Expected);
        Assert.Contains("全省", words.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_that_disagree_are_both_asked_to_look()
    {
        var files = OneCity.Files(new BatchShape(Shown.ValueAndAverages)).Take(2).ToList();
        files.Indicator(0)["averages"]!["province"] = 80.00m;
        Assert.Equal(["0 SV302 Warning [0].averages.province", "1 SV302 Warning [0].averages.province"], files.Told());
    }

    [Fact]
    public void Three_files_with_one_other_average_are_another_publication_and_not_refused()
    {
        var files = new BatchWorld(1, 9, 3).Files(new BatchShape(Shown.ValueAndAverages));
        foreach (var county in new[] { 1, 4, 7 }) files.Indicator(county)["averages"]!["province"] = 80.00m;
        Assert.Equal([1, 4, 7], files.Told().Select(line => line[0] - '0'));
        Assert.All(files.Told(), line => Assert.EndsWith(" SV302 Warning [0].averages.province", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_agrees_with_nobody_about_anything_is_another_province_and_not_doubted()
    {
        var files = OneCity.Files(new BatchShape(Shown.ValueAndAverages, Ranks: false));
        foreach (var indicator in Enumerable.Range(0, 3))
        {
            foreach (var member in new[] { "averages", "previousAverages", "averageChanges" })
                files.Indicator(2, indicator)[member]!["province"] = 70.00m + indicator;
        }

        Assert.Empty(files.Told());
    }

    [Fact]
    public void Another_average_of_the_city_is_a_warning_and_only_among_the_counties_of_that_city()
    {
        var files = new BatchWorld(3, 4, 3).Files(new BatchShape(Shown.ValueAndAverages));
        files.Indicator(6, 2)["averages"]!["city"] = 93.00m;
        Assert.Equal(["6 SV303 Warning [2].averages.city"], files.Told());
    }

    [Fact]
    public void A_single_county_of_another_city_is_not_doubted()
    {
        var files = new BatchWorld(2, 6, 3).Files(new BatchShape(Shown.ValueAndAverages));
        Assert.Empty(files.Take(7).ToList().Told());
        Assert.Empty(files.Skip(5).Take(2).ToList().Told());
    }

    [Fact]
    public void Cities_whose_averages_are_not_known_are_not_mixed_up()
    {
        var files = new BatchWorld(2, 4, 3).Files(new BatchShape(Shown.Everything));
        foreach (var file in Enumerable.Range(0, 8))
        {
            foreach (var indicator in Enumerable.Range(0, 3))
            {
                foreach (var member in new[] { "averages", "previousAverages", "averageChanges", "gaps" }) files.Indicator(file, indicator).Remove(member);
                files.Indicator(file, indicator)["ranks"]!.AsArray().RemoveAt(1);
            }
        }

        Assert.Empty(files.Told());
    }

    [Theory]
    [InlineData("province")]
    [InlineData("city")]
    public void A_gap_with_the_wrong_sign_shows_in_the_distance_of_the_averages(string comparator)
    {
        var files = OneCity.Files(new BatchShape(Shown.Gaps, Ranks: false));
        var gaps = files.Indicator(2, 1)["gaps"]!;
        gaps[comparator] = -gaps[comparator]!.GetValue<decimal>();
        Assert.Equal(["2 SV304 Warning [1].gaps.province"], files.Told());
    }

    [Fact]
    public void A_gap_that_implies_another_average_is_a_warning()
    {
        var files = OneCity.Files(new BatchShape(Shown.ValueAndGaps, Ranks: false));
        files.Indicator(2, 1)["gaps"]!["province"] = -5.55m;
        Assert.Equal(["2 SV304 Warning [1].gaps.province"], files.Told());
    }

    [Fact]
    public void One_unit_of_the_last_place_is_a_note_and_fewer_decimals_are_nothing()
    {
        var files = OneCity.Files(new BatchShape(Shown.ValueAndAverages));
        var average = files.Indicator(0)["averages"]!["province"]!.GetValue<decimal>();
        files.Indicator(1)["averages"]!["province"] = average + 0.01m;
        files.Indicator(2)["averages"]!["province"] = decimal.Round(average, 1);
        Assert.Equal(["1 SV305 Note [0].averages.province"], files.Told());
    }

    [Fact]
    public void Another_year_another_group_and_another_base_are_other_figures()
    {
        var files = OneCity.Files(new BatchShape(Shown.ValueAndAverages));
        foreach (var county in new[] { 1, 2, 3 }) files.Indicator(county)["averages"]!["province"] = 80.00m + county;
        files[1]["surveys"]![0]!["period"] = "2024年度";
        files.Indicator(2)["group"] = "政法队伍满意率";
        files.Indicator(3)["unit"] = "分";
        files.Indicator(4)["base"] = "上半年";
        files.Indicator(4)["previousAverages"]!["province"] = 70.00m;
        Assert.Empty(files.Told());
    }
}
