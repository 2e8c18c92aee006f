using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Differences nobody gives but anybody may compute: between two units below, and between two figures of evidence.</summary>
/// <param name="facts">What is given.</param>
internal sealed class Spreads(IReadOnlyList<KnownFact> facts)
{
    public IEnumerable<KnownFact> About(Claim claim) => claim.Kind switch
    {
        ClaimKind.Gap when claim.Comparator.Length > 0 => Between(claim, claim.Subject, claim.Comparator),
        // 县（市、区）之间最高与最低相差4.62个百分点: the ends stand under the name of the kind.
        ClaimKind.Gap => Between(claim, claim.Subject, claim.Subject).Where(fact => fact.Value > 0),
        ClaimKind.Value when claim.Subject.EndsWith("之差", StringComparison.Ordinal) && claim.Subject[..^2].Split('与') is [var first, var second] => Between(claim, first, second),
        _ => [],
    };

    /// <summary>Differences a sentence may work out of what it speaks of: between two levels of one indicator, or of two that are named.</summary>
    public IEnumerable<KnownFact> Within(Claim claim)
    {
        if (claim.Kind is not (ClaimKind.Change or ClaimKind.Gap or ClaimKind.Value or ClaimKind.AverageChange) || claim.Says(Said.Kind)) return [];
        var levels = facts.Where(fact => fact.Kind is ClaimKind.Value or ClaimKind.Average && fact.Wave.Length > 0 && fact.Unit.Length > 0 && IsNamed(claim, fact)).ToList();
        return
        [
            .. from left in levels
               from right in levels
               where left.Wave == right.Wave && left.Unit == right.Unit && IsSaid(claim, left) && MayBeCompared(claim, left, right)
               select left with
               {
                   Kind = ClaimKind.Change, Sign = Math.Sign(left.Value!.Value - right.Value!.Value), Value = left.Value!.Value - right.Value!.Value,
                   Sources = [.. left.Sources, .. right.Sources], Derivation = $"{left.Subject} − {right.Subject}",
               },
            .. from level in levels
               where level.Kind == ClaimKind.Value && level is { Earlier: false, Unit: "%" or "分" } && level.Subject == claim.Subject
               select level with { Kind = ClaimKind.Gap, Sign = 0, Value = 100m - level.Value!.Value, Derivation = "100 − value" },
        ];
    }

    private static bool IsSaid(Claim claim, KnownFact fact) =>
        (!claim.Says(Said.Comparator) || claim.Comparator.Length == 0 || fact.Comparator == claim.Comparator)
        && (claim.Period.Length == 0 || fact.Period == claim.Period);

    // One series at two times; two names in one sentence; a unit below and the mean of all.
    private static bool MayBeCompared(Claim claim, KnownFact left, KnownFact right)
    {
        if (claim.Period.Length > 0 && left.Kind != ClaimKind.Value) return false;
        if (left.Subject == right.Subject) return left.Subject == claim.Subject && left.Kind == right.Kind && left.Comparator == right.Comparator && right.Earlier && left.Period != right.Period;
        if (left.Earlier || right.Earlier) return false;
        if (right is { Kind: ClaimKind.Average, Comparator: "" }) return left.Subject == claim.Subject && left.Kind == ClaimKind.Value;
        return left.Kind == right.Kind && left.Comparator == right.Comparator && IsInSentence(claim, left) && IsInSentence(claim, right);
    }

    private static bool IsInSentence(Claim claim, KnownFact fact) => claim.Place.Sentence.Contains(fact.Subject, StringComparison.Ordinal);

    private static bool IsNamed(Claim claim, KnownFact fact) =>
        claim.Subject == fact.Subject || claim.View.Contains(fact.Subject) || fact is { Kind: ClaimKind.Average, Comparator: "" };

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
