using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Lint;

/// <summary>
/// The sign space of the comparisons: every way an indicator can stand against the averages, as boxes. The gaps a book asks about
/// by name decide the counts (低于平均数 and its like); a book that asks about no gap by name is looked at through the counts alone.
/// </summary>
internal static class ComparisonSigns
{
    private static readonly UnaryTest[] Signs = [.. new[] { "< 0", "= 0", "> 0", "缺失" }.Select(cell => UnaryTestParser.Parse(cell).Test!)];
    private static readonly string[] ByCounts = [">= 1", "= 0", "缺失"];

    public static IReadOnlyList<Box> Of(IEnumerable<Rule> rules, FeatureSpace space)
    {
        var asked = rules.SelectMany(rule => rule.Cells).Select(cell => cell.Feature).ToHashSet(StringComparer.Ordinal);
        var gaps = ComparatorScope.All.Select(scope => FeatureNames.Gap(scope.Word)).ToList();
        var named = gaps.FindAll(asked.Contains);
        var all = new Box(space, new Dictionary<string, ValueSet>(StringComparer.Ordinal));
        if (named.Count == 0)
            return [.. ByCounts.Select(cell => all.With(FeatureNames.BelowCount, space.Passing(FeatureNames.BelowCount, UnaryTestParser.Parse(cell).Test!)))];
        var others = gaps.Except(named, StringComparer.Ordinal).Aggregate(all, (box, gap) => box.With(gap, space.Passing(gap, Signs[^1])));
        return [.. Combinations(named.Count).Select(signs => Stand(others, named, signs, space))];
    }

    private static IEnumerable<IReadOnlyList<int>> Combinations(int length) => length == 0
        ? [[]]
        : Combinations(length - 1).SelectMany(head => Enumerable.Range(0, Signs.Length).Select(sign => (IReadOnlyList<int>)[.. head, sign]));

    private static Box Stand(Box box, List<string> gaps, IReadOnlyList<int> signs, FeatureSpace space)
    {
        for (var index = 0; index < gaps.Count; index++)
            box = box.With(gaps[index], space.Passing(gaps[index], Signs[signs[index]]));
        var (below, above, compared) = (signs.Count(sign => sign == 0), signs.Count(sign => sign == 2), signs.Count(sign => sign < 3));
        return box
            .With(FeatureNames.BelowCount, Known(below, compared, space, FeatureNames.BelowCount))
            .With(FeatureNames.AboveCount, Known(above, compared, space, FeatureNames.AboveCount))
            .With(FeatureNames.ComparedCount, Known(compared, compared, space, FeatureNames.ComparedCount));
    }

    private static ValueSet Known(int count, int compared, FeatureSpace space, string feature) => compared == 0
        ? space.Passing(feature, Signs[^1])
        : space.Everything(feature) with { Missing = false, Ranges = [NumberRange.Point(count)] };
}
