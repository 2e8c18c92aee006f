using System.Text.Json.Nodes;
using PingAnDocs.Data;
using PingAnDocs.Data.City;

namespace PingAnDocs.Tests.Data.City;

public class CityBuilderTests
{
    private readonly List<JsonObject> counties =
        [CityFiles.County("甲县", "95.10", "90.20"), CityFiles.County("乙县", "93.20", "88.40"), CityFiles.County("丙区", "94.00", "89.60")];

    [Fact]
    public void The_citys_values_are_the_averages_its_counties_give_and_wider_averages_stay_averages()
    {
        var wave = Assert.Single(Build().Survey!.Waves);
        Assert.Equal([("安全感", 94.00m, 95.00m), ("知晓率", 89.00m, 90.00m)], wave.Indicators.Select(indicator => (indicator.Name, indicator.Value!.Value, indicator.Averages["province"].Value)));
        Assert.All(wave.Indicators, indicator => Assert.False(indicator.Averages.ContainsKey("city")));
    }

    [Fact]
    public void The_counties_are_compared_by_the_indicator_the_kit_puts_first()
    {
        var subunits = Build().Survey!.Waves[0].Subunits!;
        Assert.Equal("县（市、区）", subunits.Kind);
        Assert.Equal([("甲县", 95.10m), ("乙县", 93.20m), ("丙区", 94.00m)], subunits.Items.Select(item => (item.Name, item.Value!.Value)));
        Assert.Equal("知晓率", Build(importance: name => name == "知晓率" ? 0 : 1).Survey!.Waves[0].Indicators[0].Name);
    }

    [Fact]
    public void Every_figure_keeps_its_place_in_the_countys_file()
    {
        var wave = Build().Survey!.Waves[0];
        var value = wave.Subunits!.Items[1].Value!.Place;
        Assert.Equal(("乙县.json", "乙县.json#$.surveys[0].indicators[1].value"), (value.File, value.Path));
        Assert.True(value.Line > 0);
        Assert.Equal("甲县.json#$.surveys[0].indicators[1].averages.city", wave.Indicators[0].Value!.Place.Path);
    }

    [Fact]
    public void A_city_average_that_a_county_gives_otherwise_refuses_the_city_and_names_the_county()
    {
        counties[1].Indicator(1)["averages"]!["city"] = "94.50";
        var reading = Build();
        Assert.Null(reading.Survey);
        var fault = Assert.Single(reading.Diagnostics);
        Assert.Equal(("SV321", "乙县.json", "$.surveys[0].indicators[1].averages.city", "94.50", "94.00"), (fault.Code, fault.Place.File, fault.Place.Path, fault.Found, fault.Expected));
    }

    [Fact]
    public void A_mean_and_ranks_the_program_worked_out_of_the_counties_are_no_results_of_the_city()
    {
        foreach (var county in counties)
        {
            county.Indicator(1)["computed"] = new JsonArray("averages.city", "previousAverages.city", "ranks.全市.position");
            county.Indicator(1)["previousAverages"] = new JsonObject { ["city"] = "93.00" };
            county.Indicator(1)["ranks"] = new JsonArray(new JsonObject { ["scope"] = "全市", ["position"] = 1 });
        }

        var wave = Build().Survey!.Waves[0];
        Assert.Null(wave.Indicators.Single(indicator => indicator.Name == "安全感").Value);
        Assert.Null(wave.Indicators.Single(indicator => indicator.Name == "安全感").Previous);
        Assert.All(wave.Subunits!.Items, item => Assert.Null(item.Rank));
        Assert.DoesNotContain(SurveyValidator.Validate(Build().Survey!), item => item.Code == "SV103");
    }

    [Fact]
    public void One_unit_in_the_last_place_is_a_rounding_and_the_number_most_give_is_taken()
    {
        counties[0].Indicator(1)["averages"]!["city"] = "94.01";
        Assert.Equal(94.00m, Build().Survey!.Waves[0].Indicators[0].Value!.Value);
    }

    [Fact]
    public void An_earlier_value_is_given_or_computed_back_from_the_change_and_else_absent()
    {
        counties[0].Indicator(1)["previous"] = "94.00";
        counties[1].Indicator(1)["change"] = "-1.30";
        var items = Build().Survey!.Waves[0].Subunits!.Items;
        Assert.Equal([94.00m, 94.50m, null], items.Select(item => item.Previous?.Value));
        Assert.Equal("乙县.json#$.surveys[0].indicators[1]", items[1].Previous!.Place.Path);
    }

    [Fact]
    public void Ranks_are_taken_over_only_where_every_county_has_one_in_the_city()
    {
        Rank(0, 1);
        Rank(1, 3);
        Assert.All(Build().Survey!.Waves[0].Subunits!.Items, item => Assert.Null(item.Rank));
        Rank(2, 2);
        var subunits = Build().Survey!.Waves[0].Subunits!;
        Assert.Equal(("全市", 3m), (subunits.Scope, subunits.Count!.Value));
        Assert.Equal([1m, 3m, 2m], subunits.Items.Select(item => item.Rank!.Value));
    }

    [Fact]
    public void A_county_without_the_leading_indicator_is_told_and_left_out_of_the_list()
    {
        counties[2].Indicator(1)["value"] = null;
        counties[2].Indicator(1)["gaps"] = new JsonObject { ["city"] = "0.10" };
        var reading = Build();
        Assert.Equal(["甲县", "乙县"], reading.Survey!.Waves[0].Subunits!.Items.Select(item => item.Name));
        Assert.Contains("“丙区”", Assert.Single(reading.Diagnostics, item => item.Code == "SV323").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Counties_that_say_nothing_of_the_city_and_cannot_be_compared_give_no_city()
    {
        var only = CityFiles.County("甲县", "95.10", "90.20");
        foreach (var index in new[] { 0, 1 }) only.Indicator(index)["averages"]!.AsObject().Remove("city");
        counties.Clear();
        counties.Add(only);
        Assert.Equal("SV322", Assert.Single(Build().Diagnostics).Code);
    }

    [Fact]
    public void A_prefecture_finds_its_average_under_its_own_key()
    {
        foreach (var county in counties)
        {
            foreach (var index in new[] { 0, 1 })
            {
                var averages = county.Indicator(index)["averages"]!.AsObject();
                averages["prefecture"] = averages["city"]!.GetValue<string>();
                averages.Remove("city");
            }
        }

        var survey = Build("云岭州").Survey!;
        Assert.Equal((UnitLevel.Prefecture, "我州", 94.00m), (survey.Unit.Level, survey.Unit.Self, survey.Waves[0].Indicators[0].Value!.Value));
    }

    private void Rank(int county, int position) =>
        counties[county].Indicator(1)["ranks"] = new JsonArray(new JsonObject { ["scope"] = "全市", ["position"] = position, ["of"] = 3 });

    private SurveyReading Build(string name = "云州市", Func<string, int>? importance = null)
    {
        var builder = new CityBuilder();
        foreach (var county in counties) builder.Add(county.Read(), $"{county["unit"]!["name"]}.json");
        var order = importance ?? (indicator => indicator == "安全感" ? 0 : 1);
        var faults = new DiagnosticBag();
        var tree = builder.Build(new CityWish(name, CityWish.LevelOf(name), "县（市、区）", (indicator, _) => order(indicator)), $"{name}.json", faults);
        return tree is null ? new SurveyReading(null, [], faults.Items) : SurveyReader.Read(new SourceFile($"{name}.json", default), tree, faults);
    }
}
