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
        var cut = problems.Named.SelectMany(problem => problem.Hits).ToHashSet();
        return findings with
        {
            Evaluations = [.. findings.Evaluations.Select(evaluation => cut.Contains(evaluation)
                ? evaluation with { Verdict = Verdict.Cut, Why = evaluation.Why + "；已达展开上限，只在末句点到" }
                : evaluation)],
        };
    }
}
