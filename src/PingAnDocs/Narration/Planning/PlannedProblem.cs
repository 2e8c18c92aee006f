using PingAnDocs.Findings;
using PingAnDocs.Findings.Features;

namespace PingAnDocs.Narration.Planning;

/// <summary>One problem and the findings merged under it, worst first.</summary>
/// <param name="Id">Problem id, such as P-SAFETY.</param>
/// <param name="Hits">The findings.</param>
public sealed record PlannedProblem(string Id, IReadOnlyList<Evaluation> Hits)
{
    /// <summary>Gravity of the worst finding.</summary>
    public Gravity Gravity => Hits.Max(hit => hit.Rule.Outcome.Gravity);

    /// <summary>Largest shortfall among the findings; 0 when none is known.</summary>
    public decimal Shortfall => Hits.Max(hit => hit.Subject.Number(FeatureNames.LargestShortfall) ?? 0m);

    /// <summary>Cause ids of all findings, in order, each once.</summary>
    public IReadOnlyList<string> Causes => [.. Hits.SelectMany(hit => hit.Rule.Outcome.Causes).Distinct()];

    /// <summary>Measure ids of all findings, in order, each once.</summary>
    public IReadOnlyList<string> Measures => [.. Hits.SelectMany(hit => hit.Rule.Outcome.Measures).Distinct()];
}
