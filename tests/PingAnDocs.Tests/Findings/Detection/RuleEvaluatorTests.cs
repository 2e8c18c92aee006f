using CsCheck;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Detection;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Tests.Findings.Detection;

public class RuleEvaluatorTests
{
    private static readonly string[] Features = ["甲", "乙", "丙"];

    private static readonly string[] Texts = ["-", "缺失", "有值", "< 0", ">= 1", "[-1..1]", "(0..2)", "= 0"];

    private static readonly Gen<string> AnyCell =
        Gen.Int[0, Texts.Length - 1].Select(index => Texts[index]);

    private static readonly Gen<int?> AnyValue = Gen.Int[-2, 2].Nullable();

    // The letters stand for true, false and unknown; one cell each.
    [Theory]
    [InlineData("T", Verdict.Hit)]
    [InlineData("F", Verdict.Miss)]
    [InlineData("U", Verdict.Undecided)]
    [InlineData("TT", Verdict.Hit)]
    [InlineData("TU", Verdict.Undecided)]
    [InlineData("UT", Verdict.Undecided)]
    [InlineData("UU", Verdict.Undecided)]
    [InlineData("TF", Verdict.Miss)]
    [InlineData("UF", Verdict.Miss)]
    [InlineData("FU", Verdict.Miss)]
    public void A_false_cell_decides_before_a_missing_value_and_that_before_true_ones(string answers, Verdict expected)
    {
        var cells = answers.Select((_, index) => Cell(Features[index], "> 0")).ToList();
        var values = answers.Select(answer => answer switch { 'T' => 1, 'F' => -1, _ => (int?)null }).ToArray();
        Assert.Equal(expected, RuleEvaluator.Judge(cells, Given(values)).Verdict);
    }

    [Fact]
    public void Random_cells_and_values_follow_the_definition_of_the_three_verdicts() =>
        Gen.Select(AnyCell.Array[1, 3], AnyValue.Array[3]).Sample((texts, values) =>
        {
            var cells = texts.Select((text, index) => Cell(Features[index], text)).ToList();
            var answers = cells.Select((cell, index) => Answer(cell.Test.Text, values[index])).ToList();
            var expected = answers.Contains(false) ? Verdict.Miss : answers.Contains(null) ? Verdict.Undecided : Verdict.Hit;
            Assert.Equal(expected, RuleEvaluator.Judge(cells, Given(values)).Verdict);
        });

    [Fact]
    public void A_miss_names_the_first_failing_cell_even_behind_a_missing_value() =>
        Assert.Equal("乙 -1 不满足 > 0（差1未达）", Why([("甲", "> 0"), ("乙", "> 0"), ("丙", "> 0")], null, -1, -2));

    [Fact]
    public void Undecided_names_everything_that_is_missing() =>
        Assert.Equal("缺 甲、丙", Why([("甲", "> 0"), ("乙", "> 0"), ("丙", "[0..1]")], null, 1, null));

    [Fact]
    public void A_hit_names_what_was_satisfied_and_passes_over_cells_without_condition() =>
        Assert.Equal("甲 1 满足 > 0；乙 缺失", Why([("甲", "> 0"), ("乙", "缺失"), ("丙", "-")], 1, null, null));

    [Fact]
    public void Asking_for_a_value_that_is_missing_is_a_miss() =>
        Assert.Equal("甲 缺失，要求有值", Why([("甲", "有值")], [null]));

    /// <summary>The meaning of the random cells, written down a second time.</summary>
    private static bool? Answer(string cell, int? value) => cell switch
    {
        "-" => true,
        "缺失" => value is null,
        "有值" => value is not null,
        _ when value is null => null,
        "< 0" => value < 0,
        ">= 1" => value >= 1,
        "[-1..1]" => value is >= -1 and <= 1,
        "(0..2)" => value == 1,
        _ => value == 0,
    };

    private static string Why((string Feature, string Test)[] cells, params int?[] values) =>
        RuleEvaluator.Judge([.. cells.Select(cell => Cell(cell.Feature, cell.Test))], Given(values)).Why;

    private static Cell Cell(string feature, string test) => new(feature, UnaryTestParser.Parse(test).Test!, Make.Place("$"));

    private static Dictionary<string, FeatureValue> Given(int?[] values) => values
        .Select((value, index) => (Name: Features[index], Value: value))
        .Where(pair => pair.Value is not null)
        .ToDictionary(pair => pair.Name, pair => new FeatureValue(pair.Value, "", []), StringComparer.Ordinal);
}
