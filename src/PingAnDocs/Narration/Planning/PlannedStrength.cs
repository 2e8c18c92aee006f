using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Planning;

/// <summary>One strength and the findings behind it, all of one wave and one group.</summary>
/// <param name="Id">Strength id, such as S-ABOVE.</param>
/// <param name="Hits">The findings.</param>
public sealed record PlannedStrength(string Id, IReadOnlyList<Evaluation> Hits);
