using PingAnDocs.Findings.Features;

namespace PingAnDocs.Findings;

/// <summary>One evaluation taken apart: every cell with its value, and the rule that took precedence.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="Winner">The rule this hit gave way to; null when it did not.</param>
public sealed record Explanation(Evaluation Evaluation, Rule? Winner)
{
    private IReadOnlyList<CellAnswer>? cells;

    /// <summary>Every cell of the rule, in its order. Answered when asked: of most misses nobody asks.</summary>
    public IReadOnlyList<CellAnswer> Cells => cells ??= [.. Evaluation.Rule.Cells.Select(cell => Answer(cell, Evaluation.Subject.Features))];

    /// <summary>The explanations of all evaluations, in their order.</summary>
    public static IReadOnlyList<Explanation> Of(SurveyFindings findings)
    {
        var hits = findings.Evaluations.Where(evaluation => evaluation.Verdict is Verdict.Hit or Verdict.Cut or Verdict.Overridden)
            .ToLookup(evaluation => evaluation.Subject, ReferenceEqualityComparer.Instance);
        return [.. findings.Evaluations.Select(evaluation => new Explanation(
            evaluation, evaluation.Verdict == Verdict.Overridden ? WinnerOf(evaluation, hits[evaluation.Subject]) : null))];
    }

    /// <summary>The features whose values are missing and needed.</summary>
    public IEnumerable<string> Missing => Cells.Where(answer => answer.Holds is null).Select(answer => answer.Cell.Feature);

    private static CellAnswer Answer(Cell cell, IReadOnlyDictionary<string, FeatureValue> features)
    {
        var value = features.GetValueOrDefault(cell.Feature);
        var holds = cell.Test.Evaluate(value);
        var distance = holds == false && value is not null ? cell.Test.Distance(value, Measure.Of(cell.Feature, features)) : "";
        return new CellAnswer(cell, value, holds, distance);
    }

    /// <summary>A hit that names it in its overrides, else the one that was kept of its exclusive group.</summary>
    private static Rule? WinnerOf(Evaluation loser, IEnumerable<Evaluation> hits) =>
        (hits.FirstOrDefault(other => other.Rule.Overrides.Contains(loser.Rule.Id, StringComparer.Ordinal))
            ?? hits.FirstOrDefault(other => other.Verdict != Verdict.Overridden && other.Rule.ExclusiveGroup == loser.Rule.ExclusiveGroup))?.Rule;
}
