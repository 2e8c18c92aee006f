using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Two different figures for one thing of which the data say nothing: one of them must be wrong.</summary>
internal static class TwoValueCheck
{
    public static IEnumerable<PlacedRemark> Check(IReadOnlyList<ProvedClaim> claims) =>
        from proved in claims
        where proved is { Verdict: ProofVerdict.Unknown, Claim: { Value: not null, Earlier: false, Masked: false } }
        let claim = proved.Claim
        where claim.Says(Said.Subject | Said.Beside) && (claim.Kind == ClaimKind.Rank || claim.Value!.Value.Scale > 0)
        where claim.Subject.Length > 0 && claim.Wave.Length > 0 && claim.Kind is ClaimKind.Value or ClaimKind.Change or ClaimKind.Gap or ClaimKind.Rank
        group claim by (claim.Kind, claim.Wave, claim.Subject, claim.Comparator, claim.Unit) into same
        let first = same.First()
        from other in same.Skip(1)
        where other.Value != first.Value || (other.Sign is { } sign && first.Sign is { } firstSign && sign != firstSign)
        select new PlacedRemark(true, other.Place, new ProofRemark(
            "PR107", $"“{other.Subject}”在文中有两个不同的说法，数据里没有这一项，请核对以哪个为准。", Figure(other), Figure(first)));

    private static string Figure(Claim claim) => FigureText.Of(claim.Value!.Value) + claim.Unit;
}
