using PingAnDocs.Findings;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Planning;

/// <summary>
/// Findings to document plan. The steps:
/// ResultPlanner: subjects -> waves in blocks; ProblemSelector: hits -> problems, developed or named;
/// AssessmentPlanner: hits -> strengths and shortfalls; MeasurePlanner: problems -> measures.
/// </summary>
public static class DocumentPlanner
{
    /// <summary>Selects, orders and groups what is said.</summary>
    public static DocumentPlan Plan(SurveyFindings findings, IndicatorCatalog indicators, RuleBook rules, PhraseBook phrases, Outline? outline = null)
    {
        outline ??= Outline.Usual;
        var problems = ProblemSelector.Select(findings, rules.MaxProblems);
        return new DocumentPlan(
            MarkCut(findings, problems),
            indicators,
            ResultPlanner.Plan(findings, outline.Subunits),
            AssessmentPlanner.Plan(findings),
            problems,
            MeasurePlanner.Plan(problems, phrases))
        {
            Outline = outline,
        };
    }

    private static SurveyFindings MarkCut(SurveyFindings findings, ProblemPlan problems)
    {
        var developed = problems.Developed.Count;
        var cut = new Dictionary<Evaluation, int>(ReferenceEqualityComparer.Instance);
        foreach (var (problem, index) in problems.Named.Select((problem, index) => (problem, index)))
        {
            foreach (var hit in problem.Hits)
                cut[hit] = developed + index + 1;
        }

        return findings with
        {
            Evaluations = [.. findings.Evaluations.Select(evaluation => cut.TryGetValue(evaluation, out var rank)
                ? evaluation with { Verdict = Verdict.Cut, Why = $"{evaluation.Why}；问题按轻重排第{rank}，只展开前{developed}个，这一个只在末句点到" }
                : evaluation)],
        };
    }
}
