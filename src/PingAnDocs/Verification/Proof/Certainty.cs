using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Claims.Frames;

namespace PingAnDocs.Verification.Proof;

/// <summary>Whether a claim is said so plainly that data which say otherwise prove it wrong. One false alarm costs more than one mistake not found.</summary>
internal static class Certainty
{
    /// <summary>True when nothing was guessed that could explain the figure.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="candidates">All data it may mean.</param>
    public static bool MayContradict(Claim claim, IReadOnlyList<KnownFact> candidates)
    {
        if (candidates.Count == 0) return false;
        return claim.Kind switch
        {
            ClaimKind.Count => IsPlainCount(claim),
            ClaimKind.Rank or ClaimKind.RankChange => claim.Says(Said.Subject) || claim.Says(Said.Results),
            ClaimKind.Run or ClaimKind.Extreme or ClaimKind.GapChange => claim.Says(Said.Subject) || claim.View is [var only] && only == claim.Subject,
            _ when claim.Value is null => claim.Says(Said.Subject) && claim.Says(Said.Direction),
            _ => IsOfTheSurvey(claim, candidates),
        };
    }

    // 5项指标 says nothing that could be false; 3项低于全省平均水平 does.
    private static bool IsPlainCount(Claim claim) =>
        claim.Subject.Contains('：', StringComparison.Ordinal) && claim.Says(Said.Beside);

    // A figure with the survey's unit and decimals, in a sentence that names the indicator or at least speaks of results.
    private static bool IsOfTheSurvey(Claim claim, IReadOnlyList<KnownFact> candidates)
    {
        var scale = claim.Value!.Value.Scale;
        if (scale == 0 && candidates.Any(fact => fact.Value!.Value.Scale > 0) && !claim.Says(Said.Kind))
            return claim.Unit.Length > 0 && claim.Says(Said.Subject | Said.Beside) && candidates.Any(fact => Agreement.IsRounded(claim, fact));
        if (claim.Unit.Length == 0 && scale == 0) return claim.Says(Said.Kind);
        return claim.Says(Said.Subject)
            || (claim.Says(Said.Results) && candidates.Any(fact => fact.Value!.Value.Scale == scale || Agreement.IsRounded(claim, fact)));
    }
}
