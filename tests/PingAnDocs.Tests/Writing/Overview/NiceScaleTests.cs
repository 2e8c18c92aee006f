using System.Globalization;
using PingAnDocs.Writing.Overview;

namespace PingAnDocs.Tests.Writing.Overview;

public class NiceScaleTests
{
    [Theory]
    [InlineData("94.99", "99.90", "94", "100", "1")]
    [InlineData("3", "107", "0", "120", "20")]
    [InlineData("-3.2", "1.9", "-4", "2", "1")]
    [InlineData("-3.2", "-1.9", "-4", "0", "1")]
    [InlineData("0.01", "0.05", "0", "0.05", "0.01")]
    [InlineData("5", "5", "5", "6", "1")]
    [InlineData("0", "0", "0", "1", "1")]
    public void Bars_begin_at_nought_or_say_where(string least, string most, string from, string to, string step)
    {
        var scale = NiceScale.OfBars(Number(least), Number(most));
        Assert.Equal([from, to, step], new[] { scale.From, scale.To, scale.Step }.Select(OverviewText.Plain));
    }

    [Fact]
    public void Every_figure_lies_on_its_axis_in_proportion()
    {
        var scale = NiceScale.Of(-3.17m, 2.4m);
        Assert.Equal([0m, 50m, 100m], [scale.Along(scale.From, 100m), scale.Along((scale.From + scale.To) / 2m, 100m), scale.Along(scale.To, 100m)]);
        Assert.InRange(scale.Along(-3.17m, 100m), 0m, 100m);
        Assert.Equal(scale.To, scale.Ticks.Last());
    }

    [Theory]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000002")]
    [InlineData("-9999999999999999999999999999", "9999999999999999999999999999")]
    public void Figures_of_any_size_have_an_axis(string least, string most)
    {
        var scale = NiceScale.Of(Number(least), Number(most));
        Assert.True(scale.From <= Number(least) && scale.To >= Number(most) && scale.From < scale.To);
        Assert.InRange(scale.Ticks.Count(), 2, 20);
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
