using CsCheck;
using PingAnDocs.Data;
using PingAnDocs.Data.Derivation;

namespace PingAnDocs.Tests.Data.Derivation;

public class SubunitSummariserTests
{
    [Fact]
    public void The_average_has_the_decimals_of_the_values_and_units_are_held_against_it_as_printed()
    {
        var summary = Of("97.20", "97.20", "97.20", "97.21", "97.2");
        Assert.Equal("97.20", FigureText.Of(summary.Average!.Value));
        Assert.Equal((1m, 4m, 0m), (summary.Above!.Value, summary.Level!.Value, summary.Below!.Value));
        Assert.Equal("mean(value), 2 decimals", summary.Average.Derivation);
    }

    [Fact]
    public void Units_at_a_hundred_percent_are_counted_with_their_share()
    {
        var summary = Of("100", "100.00", "99.99", "88.00", "100.0", "97.00", "96.00");
        Assert.Equal((3m, "42.9", 4m), (summary.Full!.Value, FigureText.Of(summary.Share!.Value), summary.Rest!.Value));
    }

    [Fact]
    public void Half_is_written_with_its_decimal() => Assert.Equal("50.0", FigureText.Of(Of("100", "99").Share!.Value));

    [Fact]
    public void Where_nobody_reaches_a_hundred_there_is_no_share()
    {
        var summary = Of("99.99", "98.00");
        Assert.Null(summary.Full);
        Assert.Null(summary.Share);
    }

    [Fact]
    public void Movement_is_counted_only_where_both_values_are_known()
    {
        var summary = Of("99.00/98.00", "97.00/98.00", "96.00", "95.00/95.00", "94.00/95.00");
        Assert.Equal((4m, 1m, 1m, 2m), (summary.Compared.Value, summary.Up.Value, summary.Unchanged.Value, summary.Down.Value));
        Assert.Equal(4, summary.Down.Sources.Count);
    }

    [Fact]
    public void Without_values_there_is_no_average() => Assert.Null(Of("/95.00").Average);

    [Fact]
    public void Every_unit_is_counted_on_exactly_one_side() =>
        Gen.Int[8000, 10000].Array[1, 40].Sample(values =>
        {
            var summary = Of([.. values.Select(value => FigureText.Of(value / 100m))]);
            Assert.Equal(values.Length, summary.Above!.Value + summary.Level!.Value + summary.Below!.Value);
            Assert.InRange(summary.Average!.Value, values.Min() / 100m, values.Max() / 100m);
        });

    private static SubunitSummary Of(params string[] towns) => new SubunitSummariser(TownSurvey.Facts(towns)).Summarise();
}
