using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Planning;

/// <summary>The balance of the results.</summary>
/// <param name="Strengths">What deserves acknowledgement, in the order of the rules.</param>
/// <param name="Below">Indicators below an average in at least one wave, one subject per indicator.</param>
/// <param name="Fell">Indicators that are below no average but fell.</param>
/// <param name="Other">Indicators with another problem (ranks).</param>
public sealed record Assessment(
    IReadOnlyList<PlannedStrength> Strengths, IReadOnlyList<Subject> Below, IReadOnlyList<Subject> Fell, IReadOnlyList<Subject> Other);
