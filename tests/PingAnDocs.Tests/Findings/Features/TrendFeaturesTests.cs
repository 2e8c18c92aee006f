namespace PingAnDocs.Tests.Findings.Features;

public class TrendFeaturesTests
{
    [Fact]
    public void Falls_are_counted_back_from_the_present() =>
        Assert.Equal((2m, 0m), Runs(new IndicatorSpec("甲") { Value = 91m, Previous = 92m, History = [("2022年度", 90m), ("2023年度", 93m)] }));

    [Fact]
    public void Rises_are_counted_back_from_the_present() =>
        Assert.Equal((0m, 3m), Runs(new IndicatorSpec("甲") { Value = 93m, Previous = 92m, History = [("2022年度", 90m), ("2023年度", 91m)] }));

    [Fact]
    public void Two_periods_are_enough() => Assert.Equal((1m, 0m), Runs(new IndicatorSpec("甲") { Value = 91m, Previous = 92m }));

    [Fact]
    public void An_unchanged_value_breaks_both_runs() => Assert.Equal((0m, 0m), Runs(new IndicatorSpec("甲") { Value = 92m, Previous = 92.00m }));

    [Fact]
    public void One_period_is_no_row()
    {
        Assert.Null(Runs(new IndicatorSpec("甲") { Value = 91m }));
        Assert.Null(Runs(new IndicatorSpec("甲") { Previous = 92m, History = [("2023年度", 93m)] }));
    }

    [Fact]
    public void A_changed_questionnaire_hides_the_row() =>
        Assert.Null(Runs(new IndicatorSpec("甲") { Value = 91m, Previous = 92m, Comparable = false }));

    [Fact]
    public void The_base_year_named_again_in_the_history_is_one_period() =>
        Assert.Equal((2m, 0m), Runs(new IndicatorSpec("甲") { Value = 91m, Previous = 92m, History = [("2023年度", 93m), ("2024年度", 92.00m)] }));

    [Fact]
    public void A_base_year_with_two_values_ends_the_row() =>
        Assert.Null(Runs(new IndicatorSpec("甲") { Value = 91m, Previous = 92m, History = [("2023年度", 93m), ("2024年度", 92.50m)] }));

    [Fact]
    public void A_missing_year_ends_the_row() =>
        Assert.Equal((1m, 0m), Runs(new IndicatorSpec("甲") { Value = 91m, Previous = 92m, History = [("2021年度", 94m), ("2022年度", 93m)] }));

    [Fact]
    public void History_written_newest_first_is_put_in_order() =>
        Assert.Equal((3m, 0m), Runs(new IndicatorSpec("甲") { Value = 91m, Previous = 92m, History = [("2023年", 93m), ("2022年", 94m)] }));

    [Fact]
    public void History_serves_where_no_base_value_is_given() =>
        Assert.Equal((1m, 0m), Runs(new IndicatorSpec("甲") { Value = 91m, History = [("2024年度", 92m)] }));

    [Fact]
    public void Half_years_do_not_stand_between_a_value_and_last_year() =>
        Assert.Equal((1m, 0m), Runs(new IndicatorSpec("甲") { Value = 91m, Previous = 92m, History = [("2024年上半年", 94m), ("2024年下半年", 93m)] }));

    [Fact]
    public void Half_years_stand_in_the_order_of_the_file_when_the_base_is_the_period_before()
    {
        var spec = new IndicatorSpec("甲") { Base = "上半年", Value = 91m, Previous = 92m, History = [("2024年上半年", 94m), ("2024年下半年", 93m)] };
        Assert.Equal((3m, 0m), Runs(new WaveSpec("省级调查", spec) { Period = "2025年下半年" }));
    }

    private static (decimal Falls, decimal Rises)? Runs(IndicatorSpec spec) => Runs(new WaveSpec("省级调查", spec));

    private static (decimal Falls, decimal Rises)? Runs(WaveSpec wave)
    {
        var features = Make.Features(wave);
        Assert.Equal(features.ContainsKey("连续下降次数"), features.ContainsKey("连续上升次数"));
        return features.NumberOf("连续下降次数") is { } falls ? (falls, features.NumberOf("连续上升次数")!.Value) : null;
    }
}
