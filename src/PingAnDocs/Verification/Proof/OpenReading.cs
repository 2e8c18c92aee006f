using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Which data a claim may mean when only what the text itself says is taken as said, and everything carried over is left open.</summary>
/// <param name="claim">The claim.</param>
internal sealed class OpenReading(Claim claim)
{
    private static readonly ClaimKind[] Levels = [ClaimKind.Value, ClaimKind.Average, ClaimKind.Share];
    private static readonly ClaimKind[] Differences = [ClaimKind.Change, ClaimKind.Gap, ClaimKind.AverageChange, ClaimKind.GapChange];

    /// <summary>True when the claim may mean this datum.</summary>
    public bool Admits(KnownFact fact) =>
        fact.Value is not null && claim.Kind != ClaimKind.Count && IsOfKind(fact) && IsOfSubject(fact) && IsOfWave(fact) && IsOfComparator(fact) && IsOfPeriod(fact) && IsOfTime(fact);

    private bool IsOfKind(KnownFact fact) =>
        fact.Kind == claim.Kind
        || (!claim.Says(Said.Kind) && IsMeasure(claim.Kind) && IsMeasure(fact.Kind) && Agreement.UnitHolds(claim with { Kind = fact.Kind }, fact));

    private static bool IsMeasure(ClaimKind kind) => Levels.Contains(kind) || Differences.Contains(kind);

    private bool IsOfSubject(KnownFact fact)
    {
        if (claim.Says(Said.Subject) && !IsEvidence(fact)) return fact.Subject == claim.Subject;
        return !IsEvidence(fact) || (claim.Kind == ClaimKind.Value && claim.Unit == fact.Unit);
    }

    private static bool IsEvidence(KnownFact fact) => fact.Wave.Length == 0;

    private bool IsOfWave(KnownFact fact) => !claim.Says(Said.Wave) || IsEvidence(fact) || claim.Wave.Length == 0 || fact.Wave == claim.Wave;

    private bool IsOfComparator(KnownFact fact) =>
        !claim.Says(Said.Comparator) || claim.Comparator.Length == 0 || fact.Comparator == claim.Comparator || (claim.Says(Said.Kind) is false && IsEvidence(fact));

    // A sentence without any word for an earlier time speaks of now; in a table the head says which.
    private bool IsOfTime(KnownFact fact) =>
        claim.Says(Said.Kind) ? fact.Earlier == claim.Earlier : !fact.Earlier || !claim.Says(Said.Now) || claim.Earlier || claim.Period.Length > 0;

    private bool IsOfPeriod(KnownFact fact) => claim.Period.Length == 0 || fact.Period.Length == 0 || fact.Period == claim.Period;
}
