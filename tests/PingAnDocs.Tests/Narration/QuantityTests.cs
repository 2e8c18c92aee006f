using PingAnDocs.Data;
using PingAnDocs.Narration;

namespace PingAnDocs.Tests.Narration;

public class QuantityTests
{
    [Theory]
    [InlineData("-0.50", "%", "0.50个百分点")]
    [InlineData("1.00", "分", "1.00分")]
    [InlineData("0.2300", "", "0.2300")]
    public void A_difference_is_printed_without_sign_and_with_the_noun_of_its_unit(string value, string unit, string expected) =>
        Assert.Equal(expected, Text(Quantity.Differences([Fact(FactKind.Change, value, unit)])));

    [Fact]
    public void In_a_list_the_unit_stands_once_at_the_end() =>
        Assert.Equal("0.79、0.28个百分点", Text(Quantity.Differences([Fact(FactKind.Gap, "-0.79", "%"), Fact(FactKind.Gap, "-0.28", "%")])));

    [Fact]
    public void Written_zeros_stay() => Assert.Equal("97.00%", Text(Quantity.Value(Fact(FactKind.Value, "97.00", "%"))));

    private static Fact Fact(FactKind kind, string value, string unit) =>
        new(kind, decimal.Parse(value, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture), unit, "w", "i", "", false, [], "");

    private static string Text(IReadOnlyList<Span> spans) => string.Concat(spans.Select(span => span.Text));
}
