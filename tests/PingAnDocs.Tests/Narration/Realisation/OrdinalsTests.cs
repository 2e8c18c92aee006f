using PingAnDocs.Narration.Realisation;

namespace PingAnDocs.Tests.Narration.Realisation;

public class OrdinalsTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(35, "三十五")]
    public void Numbers_are_written_as_they_are_read(int number, string expected) => Assert.Equal(expected, Ordinals.Chinese(number));

    [Fact]
    public void One_problem_needs_no_ordinal() => Assert.Equal("", Ordinals.OfProblem(0, 1));

    [Fact]
    public void Up_to_three_problems_are_counted_as_spoken() =>
        Assert.Equal(["首先，", "其次，", "再次，"], Enumerable.Range(0, 3).Select(index => Ordinals.OfProblem(index, 3)));

    [Fact]
    public void More_problems_never_mix_two_sets_of_ordinals() =>
        Assert.Equal(["第一，", "第二，", "第三，", "第四，"], Enumerable.Range(0, 4).Select(index => Ordinals.OfProblem(index, 4)));
}
