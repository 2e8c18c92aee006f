using CsCheck;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class InOrderTests
{
    [Fact]
    public void Whatever_finishes_first_the_order_handed_on_is_that_of_the_inputs() =>
        Gen.Shuffle(Enumerable.Range(0, 12).ToArray()).Sample(
            finished =>
            {
                var handedOn = new List<int>();
                var ordered = new InOrder<int>(handedOn.Add);
                foreach (var index in finished) ordered.Add(index, index);
                Assert.Equal(Enumerable.Range(0, 12), handedOn);
            },
            iter: 500);

    [Fact]
    public void Each_is_handed_on_as_soon_as_all_before_it_are_there()
    {
        var handedOn = new List<string>();
        var ordered = new InOrder<string>(handedOn.Add);
        ordered.Add(1, "second");
        Assert.Empty(handedOn);
        ordered.Add(0, "first");
        Assert.Equal(["first", "second"], handedOn);
    }
}
