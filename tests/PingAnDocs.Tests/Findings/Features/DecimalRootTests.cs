using CsCheck;
using PingAnDocs.Findings.Features;

namespace PingAnDocs.Tests.Findings.Features;

public class DecimalRootTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(4, 2)]
    [InlineData(144, 12)]
    [InlineData(1000000, 1000)]
    public void Squares_have_their_roots(int square, int root) => Assert.Equal(root, DecimalRoot.Of(square));

    [Fact]
    public void The_square_of_the_root_is_the_number_again() =>
        Gen.Decimal[0.0001m, 1_000_000m].Sample(number =>
        {
            var root = DecimalRoot.Of(number);
            Assert.True(Math.Abs((root * root) - number) <= 0.0000000001m * Math.Max(1, number));
        });
}
