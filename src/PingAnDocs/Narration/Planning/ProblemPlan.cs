namespace PingAnDocs.Narration.Planning;

/// <summary>Problems worst first: the developed ones, and those that are named in one closing sentence.</summary>
public sealed record ProblemPlan(IReadOnlyList<PlannedProblem> Developed, IReadOnlyList<PlannedProblem> Named)
{
    /// <summary>True when no rule found a problem.</summary>
    public bool IsEmpty => Developed.Count == 0 && Named.Count == 0;

    /// <summary>Developed, then named.</summary>
    public IEnumerable<PlannedProblem> All => Developed.Concat(Named);
}
