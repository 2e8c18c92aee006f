using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data;

public class SurveyReaderTests
{
    [Fact]
    public void Unit_and_occasion_are_read_with_every_member()
    {
        Survey survey = Samples.Survey(Samples.Full);
        Assert.Equal(new SurveyUnit("青山县", UnitLevel.County, "我县", new SourcePlace("county.json", "$.unit.name", 3, 21)), survey.Unit);
        Assert.Equal(
            new Occasion(
                "在全县平安建设工作会议上的讲话", "县委常委、政法委书记", "张某", new DateOnly(2026, 11, 20),
                new SourcePlace("county.json", "$.occasion.date", 7, 13), "同志们", "市委政法委", "年初", "年底前"),
            survey.Occasion);
    }

    [Fact]
    public void Figures_keep_their_written_decimals_and_are_padded_to_the_declared_ones()
    {
        Indicator indicator = Samples.Survey(Samples.Full).Waves[0].Indicators[0];
        Assert.Equal("93.10", indicator.Averages["province"].Value.Print());
        Assert.Equal("92.10", indicator.History[0].Value.Value.Print());
        Assert.Equal("-0.28", indicator.Gaps["city"].Value.Print());
        Assert.Equal("0.50", Samples.Survey(Samples.Full).Waves[0].Indicators[1].Gaps["city"].Value.Print());
        Assert.Equal("$.surveys[0].indicators[0].gaps.city", indicator.Gaps["city"].Place.Path);
    }

    [Fact]
    public void Counts_ranks_and_evidence_are_not_padded()
    {
        Survey survey = Samples.Survey(Samples.Full);
        Subunits? subunits = survey.Waves[0].Subunits;
        Assert.NotNull(subunits);
        Assert.Equal("173", subunits.Count!.Value.Print());
        Assert.Equal("3", subunits.Items[0].Rank!.Value.Print());
        Assert.Equal("6.2", survey.Evidence[0].Figures[0].Value.Value.Print());
    }

    [Fact]
    public void Whole_figures_get_the_declared_decimals() =>
        Assert.Equal("97.00", Samples.Survey(Samples.OfIndicator(",\"value\":97", ",\"decimals\":2")).Waves[0].Indicators[0].Value!.Value.Print());

    [Fact]
    public void Without_declared_decimals_each_figure_stays_as_written() =>
        Assert.Equal("97", Samples.Survey(Samples.OfIndicator(",\"value\":97")).Waves[0].Indicators[0].Value!.Value.Print());

    [Fact]
    public void Four_decimals_pass_unrounded() =>
        Assert.Equal("96.1230", Samples.Survey(Samples.OfIndicator(",\"value\":96.1230")).Waves[0].Indicators[0].Value!.Value.Print());

    [Fact]
    public void What_is_missing_or_null_takes_its_default_and_no_figure_is_zero()
    {
        Survey survey = Samples.Survey("""
            {"schema":"pingan-survey/1","unit":{"name":"青山县"},"occasion":null,"comparators":null,"evidence":null,
             "surveys":[{"name":"省级调查","id":null,"decimals":null,"subunits":null,"indicators":[{"name":"甲","unit":"","value":null,"gaps":{"city":null},"ranks":null}]}]}
            """);
        Wave wave = survey.Waves[0];
        Assert.Equal(("survey-1", "省级调查", "上年"), (wave.Id, wave.Short, wave.Base));
        Assert.Equal(("", true, "上年"), (wave.Indicators[0].Unit, wave.Indicators[0].Comparable, wave.Indicators[0].Base));
        Assert.Null(wave.Indicators[0].Value);
        Assert.Empty(wave.Indicators[0].Gaps);
        Assert.Null(wave.SampleSize);
        Assert.Null(survey.Occasion.Date);
        Assert.Empty(survey.Comparators);
    }

    [Fact]
    public void An_indicators_own_base_wins_over_the_surveys()
    {
        Wave wave = Samples.Survey(Samples.Full).Waves[0];
        Assert.Equal(["上年", "上半年"], wave.Indicators.Select(indicator => indicator.Base));
    }

    [Fact]
    public void Every_number_is_a_leaf_in_the_order_of_the_file_also_those_written_as_text()
    {
        IReadOnlyList<Leaf> leaves = Samples.Read(Samples.Full).Leaves;
        Assert.Equal(
            "200 2 92.31 92.43 -0.12 93.10 92.59 -0.79 -0.28 1.16 91.43 4 11 6 92.10 1.13 0.50 173 10 97.20 96.10 3 30 6.2",
            string.Join(' ', leaves.Select(leaf => leaf.Value.Print())));
        Assert.Equal(leaves.Count, leaves.Select(leaf => leaf.Place.Path).Distinct().Count());
    }

    [Fact]
    public void Numbers_of_items_that_cannot_be_used_are_leaves_too() =>
        Assert.Equal(["11"], Samples.Read(Samples.OfIndicator(",\"ranks\":[{\"scope\":\"全市\",\"of\":11}]")).Leaves.Select(leaf => leaf.Value.Print()));

    [Fact]
    public void Comparators_stand_in_canonical_order_and_take_their_usual_names()
    {
        Survey survey = Samples.Survey("""
            {"schema":"pingan-survey/1","unit":{"name":"青山县"},"comparators":{"circle":{"name":"全片区"},"city":{"name":"全盟"}},
             "surveys":[{"name":"调查","indicators":[{"name":"甲","unit":"%","gaps":{"district":0.10,"circle":0.10,"city":0.10,"nation":0.10},"averages":{"prefecture":90.00},"standing":{"province":"above"}}]}]}
            """);
        Assert.Equal(
            ["nation 全国", "province 全省", "prefecture 全州", "city 全盟", "district 全区", "circle 全片区"],
            survey.Comparators.Select(comparator => $"{comparator.Key} {comparator.Name}"));
    }

    [Theory]
    [InlineData("青山县", "county", UnitLevel.County, "我县")]
    [InlineData("青山县", null, UnitLevel.County, "我县")]
    [InlineData("青州市", "county", UnitLevel.County, "我市")]
    [InlineData("青州市", null, UnitLevel.City, "我市")]
    [InlineData("东湖区", null, UnitLevel.District, "我区")]
    [InlineData("东湖高新区", null, UnitLevel.Zone, "我区")]
    [InlineData("某某", "zone", UnitLevel.Zone, "我区")]
    [InlineData("某某", "prefecture", UnitLevel.Prefecture, "我州")]
    [InlineData("某某", "nation", UnitLevel.Nation, "我国")]
    [InlineData("某某省", "province", UnitLevel.Province, "我省")]
    [InlineData("某某自治区", "province", UnitLevel.Province, "我区")]
    [InlineData("某某左旗", null, UnitLevel.Banner, "我旗")]
    [InlineData("城关镇", "town", UnitLevel.Town, "我镇")]
    [InlineData("东街街道", "town", UnitLevel.Town, "我街道")]
    public void Level_and_own_name_follow_from_the_file_or_the_name(string name, string? level, UnitLevel expected, string self)
    {
        string word = level is null ? "null" : $"\"{level}\"";
        Survey survey = Samples.Survey($$"""{"schema":"pingan-survey/1","unit":{"name":"{{name}}","level":{{word}}},"surveys":[]}""");
        Assert.Equal((expected, self), (survey.Unit.Level, survey.Unit.Self));
    }

    [Fact]
    public void A_file_over_64_mebibytes_is_refused()
    {
        SurveyReading reading = SurveyReader.Read(new SourceFile("big.json", new byte[(64 * 1024 * 1024) + 1]));
        Assert.Null(reading.Survey);
        Assert.Equal("JS001", Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void A_file_with_faults_still_gives_what_could_be_read() =>
        Assert.Equal("92.31", Samples.Read(Samples.OfIndicator(",\"vlaue\":1,\"value\":92.31")).Survey!.Waves[0].Indicators[0].Value!.Value.Print());
}
