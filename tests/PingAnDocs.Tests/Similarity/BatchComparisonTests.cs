using CsCheck;
using PingAnDocs.Similarity;

namespace PingAnDocs.Tests.Similarity;

public class BatchComparisonTests
{
    private const int Many = 260;

    // Sixty sentences a text out of a stock of two thousand: neighbours have a little in common, as speeches of one kit do.
    private static readonly string[] Stock = [.. Enumerable.Range(0, 2000).Select(Sentence)];

    [Fact]
    public void All_pairs_of_a_small_batch_are_compared_and_the_worst_is_told_with_its_passages()
    {
        var report = Compare([Text(1), Text(2), Text(3), Copy(Text(2), Text(4), 54)]);
        Assert.Equal((4, 6L, 6L, true), (report.Documents, report.Pairs, report.Compared, report.IsComplete));
        Assert.Equal(("1", "3"), (report.Worst!.One, report.Worst.Other));
        Assert.Equal(0.9m, report.Worst.Likeness.Whole, 1);
        Assert.Equal(SimilarityVerdict.Fault, report.Verdict);
        Assert.Equal((1, 0), (report.Faults, report.Warnings));
        Assert.Equal(string.Concat(Text(2).Take(54)), Assert.Single(Assert.Single(report.Alike).Passages).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("SM001", Assert.Single(report.Diagnostics).Code);
    }

    [Theory]
    [InlineData(30, SimilarityVerdict.Pass)]
    [InlineData(42, SimilarityVerdict.Warning)]
    [InlineData(54, SimilarityVerdict.Fault)]
    public void The_verdict_goes_by_the_limits(int sentences, SimilarityVerdict verdict) =>
        Assert.Equal(verdict, Compare([Text(1), Copy(Text(1), Text(2), sentences)]).Verdict);

    [Fact]
    public void The_limits_are_the_kits()
    {
        var strict = new SimilarityOptions(0.1m, 0.2m, []);
        Assert.Equal(SimilarityVerdict.Fault, Compare([Text(1), Copy(Text(1), Text(2), 30)], options: strict).Verdict);
    }

    [Fact]
    public void The_order_of_the_batch_changes_no_figure() => Gen.Shuffle(Enumerable.Range(0, 12).ToArray()).Sample(order =>
    {
        var texts = Enumerable.Range(0, 12).Select(number => Copy(Text(7), Text(number), number * 4)).ToList();
        var (one, other) = (Compare(texts), Compare([.. order.Select(index => texts[index])]));
        Assert.Equal((one.Mean, one.Worst!.Likeness, one.Faults, one.Warnings), (other.Mean, other.Worst!.Likeness, other.Faults, other.Warnings));
    }, iter: 20);

    [Fact]
    public void Copies_in_a_large_batch_are_found_by_their_sketches()
    {
        var report = Compare(LargeBatch());
        Assert.False(report.IsComplete);
        Assert.InRange(report.Compared, 1000, 2000);
        Assert.Equal((2, 1), (report.Faults, report.Warnings));
        Assert.Equal([("17", "201"), ("5", "250"), ("100", "101")], report.Alike.Select(pair => (pair.One, pair.Other)));
    }

    [Fact]
    public void The_sketches_miss_nothing_an_exact_comparison_finds()
    {
        var (fast, exact) = (Compare(LargeBatch()), Compare(LargeBatch(), mostExact: Many));
        Assert.True(exact.IsComplete);
        Assert.Equal(exact.Alike.Select(pair => (pair.One, pair.Other, pair.Likeness)), fast.Alike.Select(pair => (pair.One, pair.Other, pair.Likeness)));
        Assert.Equal(exact.Mean.Whole, fast.Mean.Whole, 2);
    }

    [Fact]
    public void The_number_of_workers_changes_no_candidate()
    {
        var sketches = LargeBatch().ConvertAll(text => new Sketch(Given.Skeleton(Given.Names(), [], [.. text])));
        var once = CandidatePairs.Of(sketches, 500, 1);
        Assert.Equal(500, once.Distinct().Count());
        Assert.Equal(once, CandidatePairs.Of(sketches, 500, 4));
    }

    private static List<string[]> LargeBatch()
    {
        var texts = Enumerable.Range(0, Many).Select(Text).ToList();
        texts[201] = Copy(texts[17], texts[201], 57);
        texts[250] = Copy(texts[5], texts[250], 52);
        texts[101] = Copy(texts[100], texts[101], 42);
        return texts;
    }

    private static SimilarityReport Compare(List<string[]> texts, SimilarityOptions? options = null, int mostExact = 200)
    {
        Skeleton Read(int index) => Given.Skeleton(Given.Names(), [], texts[index]);
        var names = Enumerable.Range(0, texts.Count).Select(number => FormattableString.Invariant($"{number}")).ToList();
        return new BatchComparison(options ?? SimilarityOptions.Usual, Read) { MostExact = mostExact }
            .Compare(names, [.. Enumerable.Range(0, texts.Count).Select(index => new Sketch(Read(index)))], 2);
    }

    private static string[] Text(int number)
    {
        var dice = new Dice((ulong)number);
        return [.. Enumerable.Range(0, 60).Select(_ => Stock[dice.Next(Stock.Length)])];
    }

    /// <summary>The second text, with its first sentences taken from the first.</summary>
    private static string[] Copy(string[] from, string[] into, int sentences) => [.. from.Take(sentences), .. into.Skip(sentences)];

    private static string Sentence(int number)
    {
        var dice = new Dice((ulong)(number + 5000));
        return new string([.. Enumerable.Range(0, 20).Select(_ => (char)('一' + dice.Next(3000)))]);
    }
}
