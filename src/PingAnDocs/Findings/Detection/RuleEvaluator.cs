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
        var answers = cells.Select(cell => (Cell: cell, Answer: cell.Test.Evaluate(features.GetValueOrDefault(cell.Feature)))).ToList();
        var failing = answers.Find(answer => answer.Answer == false).Cell;
        if (failing is not null)
            return new Judgement(Verdict.Miss, WhyMissed(failing, features.GetValueOrDefault(failing.Feature), Measure.Of(failing.Feature, features)));
        var missing = answers.Where(answer => answer.Answer is null).Select(answer => answer.Cell.Feature).ToList();
        if (missing.Count > 0)
            return new Judgement(Verdict.Undecided, $"缺 {string.Join('、', missing)}");
        var satisfied = cells.Where(cell => cell.Test is not AnyTest)
            .Select(cell => WhyHeld(cell, features.GetValueOrDefault(cell.Feature)));
        return new Judgement(Verdict.Hit, string.Join('；', satisfied));
    }

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
