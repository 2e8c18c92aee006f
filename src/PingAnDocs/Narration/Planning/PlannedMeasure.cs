namespace PingAnDocs.Narration.Planning;

/// <summary>One measure and the problems it answers (none for a general measure).</summary>
/// <param name="Id">Measure id, such as M-PATROL.</param>
/// <param name="Answers">The problems it answers.</param>
public sealed record PlannedMeasure(string Id, IReadOnlyList<PlannedProblem> Answers);
