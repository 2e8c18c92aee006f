using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Planning;

/// <summary>Plans section three: every problem is answered, each measure stands once, general measures frame the list.</summary>
internal static class MeasurePlanner
{
    public static IReadOnlyList<PlannedMeasure> Plan(ProblemPlan problems, PhraseBook phrases) =>
        [.. General(phrases.OpeningMeasures), .. Answering(problems, phrases), .. General(phrases.ClosingMeasures)];

    private static IEnumerable<PlannedMeasure> General(IEnumerable<string> ids) => ids.Select(id => new PlannedMeasure(id, []));

    private static IEnumerable<PlannedMeasure> Answering(ProblemPlan problems, PhraseBook phrases)
    {
        var answering = problems.All
            .SelectMany(problem => problem.Measures.Select(measure => (measure, problem)))
            .GroupBy(pair => pair.measure, pair => pair.problem, StringComparer.Ordinal)
            .Select(group => new PlannedMeasure(group.Key, [.. group]))
            .ToList();
        return answering.Count > 0 ? answering : General(phrases.SteadyMeasures);
    }
}
