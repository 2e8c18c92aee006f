using PingAnDocs.Findings;
using PingAnDocs.Findings.Features;

namespace PingAnDocs.Narration.Planning;

/// <summary>Merges the hits of one topic into one problem and orders problems worst first: gravity, shortfall, order of the rules.</summary>
internal static class ProblemSelector
{
    public static ProblemPlan Select(SurveyFindings findings, int most)
    {
        var problems = findings.Hits
            .Where(hit => hit.Rule.Outcome.Problem.Length > 0)
            .GroupBy(hit => hit.Rule.Outcome.Problem, StringComparer.Ordinal)
            .Select(hits => new PlannedProblem(hits.Key, WorstFirst(hits)))
            .OrderByDescending(problem => problem.Gravity)
            .ThenByDescending(problem => problem.Shortfall)
            .ThenBy(problem => problem.Hits[0].Rule.Id, StringComparer.Ordinal)
            .ToList();
        return new ProblemPlan([.. problems.Take(most)], [.. problems.Skip(most)]);
    }

    private static IReadOnlyList<Evaluation> WorstFirst(IEnumerable<Evaluation> hits) =>
        [.. hits
            .OrderByDescending(hit => hit.Rule.Outcome.Gravity)
            .ThenByDescending(hit => hit.Subject.Number(FeatureNames.LargestShortfall) ?? 0m)];
}
