using CsCheck;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Detection;
using PingAnDocs.Findings.Lint;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Tests.Findings.Lint;

/// <summary>Box geometry against plain evaluation: a subject lies in a box exactly when the rule is hit.</summary>
public class BoxTests
{
    private static readonly FeatureSpace Space = new(SubjectKind.Indicator, Make.Catalog);

    private static readonly string[] Decimals = ["-", "缺失", "有值", "< 0", "<= 0", "> 0", ">= 0.5", "= 0", "[-0.5..0.5)", "(0..0.5]"];
    private static readonly string[] Counts = ["-", "缺失", "有值", "> 0", ">= 1", "= 0", "[1..2)", "(0..1)", "< 2"];
    private static readonly string[] Thirds = ["-", "缺失", "有值", "靠后", "非(靠后)", "前列,中游"];

    private static readonly decimal?[] DecimalValues = [null, -0.51m, -0.5m, -0.01m, 0, 0.01m, 0.5m, 0.51m];
    private static readonly decimal?[] CountValues = [null, 0, 1, 2, 3];
    private static readonly string?[] ThirdValues = [null, "前列", "中游", "靠后"];

    private static readonly Gen<IReadOnlyList<Cell>> AnyCells = Gen.Select(OneOf(Decimals), OneOf(Counts), OneOf(Thirds), Cells);

    [Fact]
    public void What_is_left_of_a_box_is_what_passes_its_cells_and_not_the_others() =>
        Gen.Select(AnyCells, AnyCells, AnyCells).Sample((own, one, other) =>
        {
            var left = Box.Of(own, Space).ExceptAll([Box.Of(one, Space), Box.Of(other, Space)]);
            foreach (var subject in Subjects())
            {
                var expected = Hits(own, subject) && !Hits(one, subject) && !Hits(other, subject);
                Assert.Equal(expected ? 1 : 0, left.Count(box => Contains(box, subject)));
            }
        });

    [Fact]
    public void Boxes_meet_exactly_when_a_subject_can_lie_in_both() =>
        Gen.Select(AnyCells, AnyCells).Sample((one, other) => Assert.Equal(
            Subjects().Any(subject => Hits(one, subject) && Hits(other, subject)),
            Box.Of(one, Space).Meets(Box.Of(other, Space))));

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static IReadOnlyList<Cell> Cells(string change, string below, string third) =>
        [Cell("同比", change), Cell("低于平均数", below), Cell("位次段", third)];

    private static Cell Cell(string feature, string test) => new(feature, UnaryTestParser.Parse(test).Test!, Make.Place("$"));

    private static bool Hits(IReadOnlyList<Cell> cells, Dictionary<string, FeatureValue> subject) => RuleEvaluator.Judge(cells, subject).Verdict == Verdict.Hit;

    private static bool Contains(Box box, Dictionary<string, FeatureValue> subject) =>
        box.Sides.All(side => Contains(side.Value, subject.GetValueOrDefault(side.Key)));

    private static bool Contains(ValueSet side, FeatureValue? value) => value switch
    {
        null => side.Missing,
        { Number: { } number } => side.Ranges.Any(range => !range.Intersect(NumberRange.Point(number)).IsEmpty),
        _ => side.Words.Words.Contains(value.Word) != side.Words.Negated,
    };

    private static IEnumerable<Dictionary<string, FeatureValue>> Subjects() =>
        from change in DecimalValues
        from below in CountValues
        from third in ThirdValues
        select new (string Name, FeatureValue? Value)[] { ("同比", Of(change)), ("低于平均数", Of(below)), ("位次段", third is null ? null : new FeatureValue(null, third, [])) }
            .Where(pair => pair.Value is not null)
            .ToDictionary(pair => pair.Name, pair => pair.Value!, StringComparer.Ordinal);

    private static FeatureValue? Of(decimal? number) => number is null ? null : new FeatureValue(number, "", []);
}
