using PingAnDocs.Data;
using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs.Findings.Lint;

/// <summary>RL040: of every class of indicator, each way to fall short must be named by some rule, whatever else is known or missing.</summary>
internal static class ShortfallChecks
{
    private const int MostExamples = 3;
    private static readonly string[] Identity = [FeatureNames.Indicator, FeatureNames.Class, FeatureNames.Group, FeatureNames.Wave];

    public static IEnumerable<Diagnostic> Check(RuleBoxes boxes, IndicatorCatalog catalog)
    {
        var problems = boxes.Rules.Where(entry => entry.Rule.Subject == SubjectKind.Indicator && entry.Rule.Outcome.Problem.Length > 0).ToList();
        if (problems.Count == 0)
            return [];
        var stands = ComparisonSigns.Of(problems.Select(entry => entry.Rule), boxes.Indicators);
        var severity = problems.Exists(entry => IsFallback(entry.Rule, catalog)) ? Severity.Warning : Severity.Error;
        return
        [
            .. FeatureSpace.Classes(catalog)
                .Select(name => (Class: name, Gaps: Gaps(name, problems, stands, boxes.Indicators)))
                .Where(found => found.Gaps.Length > 0)
                .GroupBy(found => found.Gaps, found => found.Class, StringComparer.Ordinal)
                .Select(same => Fault([.. same], same.Key, severity, problems.ConvertAll(entry => entry.Rule))),
        ];
    }

    /// <summary>What remains unnamed of one class, in words; empty when nothing does.</summary>
    private static string Gaps(string name, List<(Rule Rule, Box Box)> problems, IReadOnlyList<Box> stands, FeatureSpace space)
    {
        var ofClass = new ValueSet(false, [], new WordSet([name], false), false);
        var own = problems.Select(entry => entry.Box).Where(box => !box.Sides.TryGetValue(FeatureNames.Class, out var side) || !side.Intersect(ofClass).IsEmpty).ToList();
        var gaps = Shortfall.All.Select(shortfall =>
        {
            var cells = stands.Select(stand => Narrow(stand, shortfall, space).With(FeatureNames.Class, ofClass)).Where(box => !box.IsEmpty).ToList();
            return Words(shortfall, cells.ConvertAll(cell => (cell, cell.ExceptAll(own))), space);
        });
        return string.Join('；', gaps.Where(gap => gap.Length > 0));
    }

    private static Box Narrow(Box stand, Shortfall shortfall, FeatureSpace space)
    {
        var bad = space.Passing(shortfall.Feature, shortfall.Test);
        return stand.With(shortfall.Feature, stand.Sides.TryGetValue(shortfall.Feature, out var side) ? side.Intersect(bad) : bad);
    }

    private static string Words(Shortfall shortfall, List<(Box Cell, IReadOnlyList<Box> Left)> cells, FeatureSpace space)
    {
        var left = cells.SelectMany(cell => cell.Left).ToList();
        if (left.Count == 0)
            return "";
        if (cells.TrueForAll(cell => cell.Left.Count == 1 && ReferenceEquals(cell.Left[0], cell.Cell)))
            return $"{shortfall.Words}（没有一条规则管）";
        var alone = Shortfall.All.Where(other => other != shortfall && IsRuledOut(other, left, space)).Select(other => other.Feature).ToList();
        var own = left.TrueForAll(box => space.Passing(shortfall.Feature, shortfall.Test).Except(box.Sides[shortfall.Feature]).IsEmpty) ? shortfall.Feature : "";
        var cases = left.Select(box => BoxWords.Of(box, space, [FeatureNames.Class, own, .. alone])).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var more = cases.Count > MostExamples ? FormattableString.Invariant($"等{cases.Count}种情形") : "";
        string[] conditions = [string.Join("，或", cases.Take(MostExamples)) + more, alone.Count > 0 ? "没有其他短板" : ""];
        return $"{shortfall.Words}（当{string.Join("，且", conditions.Where(text => text.Length > 0))}时）";
    }

    /// <summary>True when the other shortfall is nowhere part of what is left, and nothing else of its feature matters.</summary>
    private static bool IsRuledOut(Shortfall other, List<Box> left, FeatureSpace space)
    {
        var bad = space.Passing(other.Feature, other.Test);
        return left.TrueForAll(box => box.Sides.TryGetValue(other.Feature, out var side) && side.Intersect(bad).IsEmpty)
            && left.Aggregate(space.Everything(other.Feature).Except(bad), (rest, box) => rest.Except(box.Sides[other.Feature])).IsEmpty;
    }

    /// <summary>A rule for whatever no other rule is made for.</summary>
    private static bool IsFallback(Rule rule, IndicatorCatalog catalog) => rule.Cells.Where(cell => Identity.Contains(cell.Feature))
        .All(cell => cell.Feature == FeatureNames.Class && cell.Test.Evaluate(new FeatureValue(null, catalog.FallbackClass, [])) == true);

    private static Diagnostic Fault(List<string> classes, string gaps, Severity severity, List<Rule> problems)
    {
        var near = problems.FindLast(rule => rule.Cells.Any(cell => cell.Feature == FeatureNames.Class && cell.Test.Evaluate(new FeatureValue(null, classes[0], [])) == true));
        return new Diagnostic(
            RuleCodes.UnnamedShortfall, severity, (near ?? problems[0]).Place,
            $"指标类{string.Concat(classes.Select(name => $"“{name}”"))}有短板没有规则点名：{gaps}。", "", "",
            "请为这些情形补一条规则，或放宽同类规则的条件；也可以写一条不限指标类的兜底规则。");
    }
}
