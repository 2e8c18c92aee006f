namespace PingAnDocs.Narration.Planning;

/// <summary>Problems worst first: the developed ones, and those that are named in one closing sentence.</summary>
public sealed record ProblemPlan(IReadOnlyList<PlannedProblem> Developed, IReadOnlyList<PlannedProblem> Named)
{
    /// <summary>Developed, then named.</summary>
    public IEnumerable<PlannedProblem> All => Developed.Concat(Named);
}
