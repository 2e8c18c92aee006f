using System.Globalization;
using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Detection;

/// <summary>Evaluates a rule in three values: a failing cell decides, then a missing value, and only then it is a hit.</summary>
internal static class RuleEvaluator
{
    public static Evaluation Evaluate(Rule rule, Subject subject)
    {
        var judgement = Judge(rule.Cells, subject.Features);
        return new Evaluation(rule, subject, judgement.Verdict, judgement.Why);
    }

    /// <summary>The verdict of all cells together. The reason of a miss is its first failing cell, in the order of the rule.</summary>
    public static Judgement Judge(IReadOnlyList<Cell> cells, IReadOnlyDictionary<string, FeatureValue> features)
    {
        List<string>? missing = null;
        foreach (var cell in cells)
        {
            var value = features.GetValueOrDefault(cell.Feature);
            var answer = cell.Test.Evaluate(value);
            if (answer == false)
                return new Judgement(Verdict.Miss, WhyMissed(cell, value, Measure.Of(cell.Feature, features)));
            if (answer is null)
                (missing ??= []).Add(cell.Feature);
        }

        return missing is null ? new Judgement(Verdict.Hit, WhyHeld(cells, features)) : new Judgement(Verdict.Undecided, $"缺 {string.Join('、', missing)}");
    }

    // A lambda in the loop above would cost each of a thousand misses an object.
    private static string WhyHeld(IReadOnlyList<Cell> cells, IReadOnlyDictionary<string, FeatureValue> features) =>
        string.Join('；', cells.Where(cell => cell.Test is not AnyTest).Select(cell => WhyHeld(cell, features.GetValueOrDefault(cell.Feature))));

    private static string WhyHeld(Cell cell, FeatureValue? value) =>
        value is null ? $"{cell.Feature} {PresenceTest.MissingWord}" : $"{cell.Feature} {Print(value)} 满足 {cell.Test.Text}";

    private static string WhyMissed(Cell cell, FeatureValue? value, string measure)
    {
        if (value is null)
            return $"{cell.Feature} {PresenceTest.MissingWord}，要求{cell.Test.Text}";
        var distance = cell.Test.Distance(value, measure);
        var reason = $"{cell.Feature} {Print(value)} 不满足 {cell.Test.Text}";
        return distance.Length == 0 ? reason : $"{reason}（{distance}）";
    }

    private static string Print(FeatureValue value) => value.Number?.ToString(CultureInfo.InvariantCulture) ?? value.Word;
}
