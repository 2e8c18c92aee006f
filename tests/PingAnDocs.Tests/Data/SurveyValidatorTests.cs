using CsCheck;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data;

public class SurveyValidatorTests
{
    private static readonly Gen<decimal> Percent = Gen.Int[5000, 10000].Select(hundredths => hundredths / 100m + 0.00m);

    [Fact]
    public void A_sound_survey_gives_no_diagnostic() => Assert.Empty(SurveyValidator.Validate(Samples.Survey(Samples.Full)));

    [Fact]
    public void Consistent_figures_are_never_doubted() =>
        Gen.Select(Percent, Percent, Percent, Percent).Where(figures => Math.Abs(figures.Item1 - figures.Item2) <= 50).Sample(
            (value, previous, average, previousAverage) => Codes(value, previous, average, previousAverage, value - previous).Length == 0,
            iter: 1000);

    [Fact]
    public void One_unit_of_the_last_place_is_a_note_and_more_a_warning_and_an_opposite_sign_an_error() =>
        Gen.Select(Percent, Percent, Gen.Int[-300, 300].Where(slip => slip != 0)).Where((value, previous, _) => Math.Abs(value - previous) <= 40).Sample(
            (value, previous, slip) =>
            {
                decimal given = value - previous + (slip / 100m);
                bool opposite = Math.Sign(given) * Math.Sign(value - previous) < 0;
                string expected = opposite ? "SV111" : Math.Abs(slip) == 1 ? "SV112" : "SV113";
                return Codes(value, previous, 90.00m, 90.00m, given) is [var code] && code == expected;
            },
            iter: 1000);

    [Fact]
    public void A_difference_written_with_fewer_decimals_is_rounding() =>
        Assert.Equal(["SV112"], Validate(",\"value\":92.31,\"previous\":92.43,\"change\":-0.1"));

    [Fact]
    public void Without_its_operands_a_given_difference_counts_as_it_is() =>
        Assert.Empty(Validate(",\"change\":-0.12,\"gaps\":{\"city\":0.28}"));

    [Fact]
    public void Scores_may_exceed_100_and_hundred_percent_is_allowed()
    {
        Assert.Empty(Validate(",\"value\":100.00,\"averages\":{\"city\":0}"));
        Survey scores = Samples.Survey("""{"schema":"pingan-survey/1","unit":{"name":"青山县"},"surveys":[{"name":"a","indicators":[{"name":"b","unit":"分","value":850.5}]}]}""");
        Assert.Empty(SurveyValidator.Validate(scores));
    }

    [Fact]
    public void The_same_name_in_another_group_is_another_indicator()
    {
        Survey survey = Samples.Survey("""
            {"schema":"pingan-survey/1","unit":{"name":"青山县"},"surveys":[{"name":"a","indicators":[
             {"name":"公安","unit":"%","value":90},{"name":"公安","group":"政法队伍","unit":"%","value":90}]}]}
            """);
        Assert.Empty(SurveyValidator.Validate(survey));
    }

    private static string[] Validate(string members) =>
        [.. SurveyValidator.Validate(Samples.Read(Samples.OfIndicator(members)).Survey!).Select(diagnostic => diagnostic.Code)];

    private static string[] Codes(decimal value, decimal previous, decimal average, decimal previousAverage, decimal change) => Validate(
        $$"""
        ,"value":{{value.Print()}},"previous":{{previous.Print()}},"change":{{change.Print()}},
        "averages":{"city":{{average.Print()}}},"previousAverages":{"city":{{previousAverage.Print()}}},
        "gaps":{"city":{{(value - average).Print()}}},"averageChanges":{"city":{{(average - previousAverage).Print()}}}
        """);
}
