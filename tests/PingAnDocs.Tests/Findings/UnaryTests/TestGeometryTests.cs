using CsCheck;
using PingAnDocs.Findings;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Tests.Findings.UnaryTests;

public class TestGeometryTests
{
    private static readonly string[] NumberCells =
        ["-", "缺失", "有值", "< 0", "<= 0", "> 0", ">= 0", "= 0", "= 1", "[0..1]", "(0..1)", "(0..1]", "[-1..0)", "< -1", "> 1"];

    private static readonly string[] WordCells = ["-", "缺失", "有值", "甲", "乙", "甲,乙", "非(甲)", "非(乙)", "非(甲,乙)"];

    private static readonly FeatureValue?[] Numbers =
        [null, .. new[] { -2m, -1m, -0.5m, 0m, 0.5m, 1m, 2m }.Select(number => new FeatureValue(number, "", []))];

    private static readonly FeatureValue?[] Words = [null, .. new[] { "甲", "乙", "丙" }.Select(word => new FeatureValue(null, word, []))];

    [Fact]
    public void Number_tests_overlap_and_imply_exactly_as_their_values_say() => CheckAll(NumberCells, Numbers);

    [Fact]
    public void Word_tests_overlap_and_imply_exactly_as_their_values_say() => CheckAll(WordCells, Words);

    private static void CheckAll(string[] cells, FeatureValue?[] values)
    {
        foreach (var (one, other) in cells.SelectMany(one => cells.Select(other => (Parse(one), Parse(other)))))
        {
            var pair = $"{one.Text} / {other.Text}";
            Assert.True(TestGeometry.Overlap(one, other) == values.Any(value => Passes(one, value) && Passes(other, value)), pair);
            Assert.True(TestGeometry.Implies(one, other) == values.All(value => !Passes(one, value) || Passes(other, value)), pair);
        }
    }

    [Fact]
    public void Whatever_passes_both_random_ranges_proves_their_overlap() =>
        Gen.Select(Gen.Int[-5, 5], Gen.Int[-5, 5], Gen.Int[-5, 5]).Sample((a, b, value) =>
        {
            var (one, other, number) = (Parse($">= {a}"), Parse($"< {b}"), new FeatureValue(value, "", []));
            Assert.True(!(Passes(one, number) && Passes(other, number)) || TestGeometry.Overlap(one, other));
        });

    private static bool Passes(UnaryTest test, FeatureValue? value) => test.Evaluate(value) == true;

    private static UnaryTest Parse(string cell) => UnaryTestParser.Parse(cell).Test!;
}
