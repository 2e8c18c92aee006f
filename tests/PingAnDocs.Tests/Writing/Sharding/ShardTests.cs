using PingAnDocs.Writing.Sharding;

namespace PingAnDocs.Tests.Writing.Sharding;

public class ShardTests
{
    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("2/8", 2, 8)]
    [InlineData("64/64", 64, 64)]
    public void A_part_is_read_as_it_is_written(string word, int number, int count)
    {
        Assert.Equal(new Shard(number, count), Shard.Read(word));
        Assert.Equal(word, new Shard(number, count).Word);
    }

    [Theory]
    [InlineData("0/8")]
    [InlineData("9/8")]
    [InlineData("-1/8")]
    [InlineData("1/0")]
    [InlineData("1/100001")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    [InlineData("１/２")]
    [InlineData("")]
    public void Anything_else_is_no_part(string word) => Assert.Null(Shard.Read(word));

    [Fact]
    public void Every_input_falls_to_exactly_one_part_and_the_parts_are_about_as_large()
    {
        var parts = Enumerable.Range(1, 8).Select(number => new Shard(number, 8)).ToList();
        var taken = Enumerable.Range(0, 4000).Select(number => Assert.Single(parts, part => part.Takes($"{number}县.json"))).CountBy(part => part.Number);
        Assert.All(taken, part => Assert.InRange(part.Value, 400, 600));
        Assert.Equal(8, taken.Count());
    }

    [Fact]
    public void An_input_falls_to_the_same_part_on_every_machine() =>
        Assert.Equal(["1/2", "2/2", "2/2"], new[] { "青山县.json", "绿水县.json", "城西区.json" }.Select(name => new Shard(1, 2).Takes(name) ? "1/2" : "2/2"));
}
