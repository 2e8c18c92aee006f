using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Differences nobody gives but anybody may compute: between two units below, and between two figures of evidence.</summary>
/// <param name="facts">What is given.</param>
internal sealed class Spreads(IReadOnlyList<KnownFact> facts)
{
    public IEnumerable<KnownFact> About(Claim claim) => claim.Kind switch
    {
        ClaimKind.Gap when claim.Comparator.Length > 0 => Between(claim, claim.Subject, claim.Comparator),
        ClaimKind.Value when claim.Subject.EndsWith("之差", StringComparison.Ordinal) && claim.Subject[..^2].Split('与') is [var first, var second] => Between(claim, first, second),
        _ => [],
    };

    private IEnumerable<KnownFact> Between(Claim claim, string first, string second) =>
        from left in Values(claim, first)
        from right in Values(claim, second)
        where left.Wave == right.Wave && left.Unit == right.Unit
        let value = left.Value!.Value - right.Value!.Value
        let signed = claim.Kind == ClaimKind.Value ? Math.Abs(value) : value
        select left with
        {
            Kind = claim.Kind, Subject = claim.Subject, Comparator = claim.Comparator, Sign = Math.Sign(signed), Value = signed,
            Sources = [.. left.Sources, .. right.Sources], Derivation = $"{first} − {second}",
        };

    private IEnumerable<KnownFact> Values(Claim claim, string subject) => facts.Where(fact =>
        fact.Kind == ClaimKind.Value && fact.Subject == subject && fact.Earlier == claim.Earlier && (claim.Wave.Length == 0 || fact.Wave.Length == 0 || fact.Wave == claim.Wave));
}
