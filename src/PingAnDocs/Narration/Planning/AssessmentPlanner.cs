using PingAnDocs.Findings;
using PingAnDocs.Findings.Features;

namespace PingAnDocs.Narration.Planning;

/// <summary>Plans the end of section one: strengths by kind, and every shortfall counted once per indicator.</summary>
internal static class AssessmentPlanner
{
    public static Assessment Plan(SurveyFindings findings)
    {
        var shortfalls = findings.Hits
            .Where(hit => hit.Rule.Outcome.Problem.Length > 0 && hit.Subject.Facts is not null)
            .Select(hit => hit.Subject)
            .ToList();
        var below = OncePerIndicator(shortfalls.Where(IsBelow));
        var fell = Without(OncePerIndicator(shortfalls.Where(subject => !IsBelow(subject) && subject.Number(FeatureNames.Change) < 0)), below);
        var other = Without(Without(OncePerIndicator(shortfalls), below), fell);
        return new Assessment(Strengths(findings), below, fell, other);
    }

    private static bool IsBelow(Subject subject) => subject.Number(FeatureNames.BelowCount) >= 1;

    private static List<Subject> OncePerIndicator(IEnumerable<Subject> subjects) =>
        [.. subjects.DistinctBy(subject => (subject.Entry!.Name, subject.Facts!.Indicator.Group))];

    private static List<Subject> Without(IEnumerable<Subject> subjects, IReadOnlyList<Subject> others) =>
        [.. subjects.Where(subject => !others.Any(other => other.Entry!.Name == subject.Entry!.Name))];

    // Standing above the averages is counted group by group; ranks are named scope by scope; the rest needs no division.
    private static string KindOf(Evaluation hit) => hit.Rule.Outcome.Strength switch
    {
        "S-ABOVE" => hit.Subject.Facts?.Indicator.Group ?? "",
        "S-FIRST" or "S-RANK-UP" => hit.Subject.Facts is { Ranks: [var rank, ..] } ? rank.Scope : "",
        _ => "",
    };

    private static IReadOnlyList<PlannedStrength> Strengths(SurveyFindings findings) =>
        [.. findings.Hits
            .Where(hit => hit.Rule.Outcome.Strength.Length > 0)
            .GroupBy(hit => (hit.Rule.Outcome.Strength, hit.Subject.Wave.Id, Kind: KindOf(hit)))
            .OrderBy(hits => hits.First().Rule.Id, StringComparer.Ordinal)
            .Select(hits => new PlannedStrength(hits.Key.Strength, [.. hits]))];
}
