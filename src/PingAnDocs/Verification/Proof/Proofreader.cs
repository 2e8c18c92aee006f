using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>
/// Holds every claim of a text against the data. A claim is contradicted only when the very thing it speaks of is known and is otherwise;
/// where the text leaves open what it speaks of, any datum that fits confirms it.
/// </summary>
/// <param name="book">What the data say.</param>
/// <param name="names">Names in words for the remarks.</param>
/// <param name="certainty">When a claim is plain enough to be called wrong.</param>
public sealed class Proofreader(FactBook book, ProofNames names, Certainty certainty)
{
    private readonly ProofRemarks remarks = new(book, names);

    /// <summary>The verdicts in the order of the claims.</summary>
    public IReadOnlyList<ProvedClaim> Proof(IReadOnlyList<Claim> claims) => [.. claims.Select(Proof)];

    private ProvedClaim Proof(Claim said)
    {
        if (said.Masked || Spelled(said) is not { } claim) return new ProvedClaim(said, ProofVerdict.Unknown, null);
        var known = book.About(claim).Where(fact => fact.Value is not null || claim.Value is null).ToList();
        if (known.Find(fact => Agreement.Holds(claim, fact)) is { } same)
            return new ProvedClaim(claim, ProofVerdict.Confirmed, same, remarks.OfConfirmed(claim, same));
        if (claim.Value is null && !claim.Says(Said.Wave) && book.About(claim with { Wave = "" }).FirstOrDefault(fact => Agreement.Holds(claim, fact)) is { } elsewhere)
            return new ProvedClaim(claim, ProofVerdict.Confirmed, elsewhere);
        var open = claim.Value is null ? [] : book.Open(claim);
        if (open.FirstOrDefault(fact => Agreement.MayHold(claim, fact)) is { } other) return new ProvedClaim(claim, ProofVerdict.Confirmed, other);
        if (known.Count + open.Count == 0 && Swapped(claim) is { } swapped)
            return new ProvedClaim(claim, ProofVerdict.Contradicted, swapped, remarks.OfSwapped(claim, swapped));
        if (known.Concat(open).Any(fact => Approximation.Fits(claim, fact)) || !certainty.MayContradict(claim, [.. known, .. open]))
            return new ProvedClaim(claim, ProofVerdict.Unknown, null);
        var nearest = (known.Count > 0 ? known : open).MinBy(fact => Agreement.Distance(claim, fact))!;
        return new ProvedClaim(claim, ProofVerdict.Contradicted, nearest, remarks.OfContradicted(claim, nearest, known.Count != 1));
    }

    // 低于全省平均0.89个百分点, where the data know no provincial average and this very figure is the distance to another.
    private KnownFact? Swapped(Claim claim)
    {
        if (!claim.Says(Said.Subject | Said.Comparator) || claim.Value is not { Scale: > 0 } || claim.Kind is not (ClaimKind.Gap or ClaimKind.Average)) return null;
        var others = book.Open(claim with { Said = claim.Said & ~Said.Comparator });
        return certainty.MayContradict(claim, others) ? others.FirstOrDefault(fact => fact.Kind == claim.Kind && Agreement.MayHold(claim, fact)) : null;
    }

    // The last place is the place with the number of those who were ranked; null where nobody knows that number, or nothing is said.
    private Claim? Spelled(Claim claim)
    {
        if (claim.Value is not null || (claim.Sign is not null && claim.Kind != ClaimKind.Rank)) return claim;
        if (claim.Kind != ClaimKind.Rank || claim.Sign != -1) return null;
        var field = book.About(claim with { Kind = ClaimKind.Count, Sign = null, Unit = "" }).Select(fact => fact.Value).Distinct().ToList();
        return field is [{ } size] ? claim with { Value = size, Sign = null } : null;
    }
}
