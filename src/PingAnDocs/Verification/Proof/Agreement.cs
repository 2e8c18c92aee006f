using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Whether a claim and a datum about the same thing say the same.</summary>
internal static class Agreement
{
    private static readonly string[] Points = ["个百分点", "百分点"];
    private static readonly string[] Percent = ["%", "％"];

    /// <summary>The same figure, direction and unit.</summary>
    public static bool Holds(Claim claim, KnownFact fact) =>
        (claim.Value is not { } value || value == Math.Abs(fact.Value!.Value)) && SignHolds(claim, fact) && UnitHolds(claim, fact);

    // 警情同比 6.2 rose: the figure's own sign is its direction, unless its name says a direction itself.
    private static bool IsMovement(KnownFact fact) =>
        fact.Wave.Length == 0 && (fact.Subject.EndsWith("同比", StringComparison.Ordinal) || fact.Subject.EndsWith("环比", StringComparison.Ordinal)) && !fact.Subject.Any("降减跌升增涨".Contains);

    /// <summary>The direction word fits; a claim without one fits always.</summary>
    public static bool SignHolds(Claim claim, KnownFact fact) => claim.Denied ? claim.Sign != fact.Sign : claim.Sign is not { } sign || sign == fact.Sign || !(IsSigned(claim.Kind) || IsMovement(fact));

    /// <summary>The same figure and unit, and no direction word before the figure that speaks against it.</summary>
    public static bool MayHold(Claim claim, KnownFact fact) =>
        claim.Value is { } value && value == Math.Abs(fact.Value!.Value) && UnitHolds(claim with { Kind = fact.Kind }, fact)
        && (!(claim.Says(Said.Direction) || claim.Kind is ClaimKind.Run or ClaimKind.Extreme or ClaimKind.GapChange) || fact.Sign == 0 || claim.Sign is not { } sign || sign == fact.Sign || !(IsSigned(fact.Kind) || IsMovement(fact)));

    /// <summary>Points for differences of percentages, percent for percentages; a figure without unit (in a table) fits always.</summary>
    public static bool UnitHolds(Claim claim, KnownFact fact) => claim.Unit.Length == 0 || (fact.Unit, claim.Kind) switch
    {
        ("%", ClaimKind.Change or ClaimKind.Gap or ClaimKind.AverageChange) => Points.Contains(claim.Unit),
        ("%", ClaimKind.Value or ClaimKind.Average or ClaimKind.Share) => Percent.Contains(claim.Unit),
        ("分", ClaimKind.Change or ClaimKind.Gap or ClaimKind.AverageChange or ClaimKind.Value or ClaimKind.Average) => claim.Unit == "分",
        ("", ClaimKind.Change or ClaimKind.Gap or ClaimKind.Value) => !Points.Contains(claim.Unit) && !Percent.Contains(claim.Unit),
        _ => true,
    };

    /// <summary>How far apart they are; a wrong direction counts more than a wrong digit.</summary>
    public static decimal Distance(Claim claim, KnownFact fact) =>
        (claim.Value is { } said && fact.Value is { } known ? Math.Abs(said - Math.Abs(known)) : 0m) + (SignHolds(claim, fact) ? 0m : 1m);

    /// <summary>The data's figure rounded to the decimals of the claim is the claim's.</summary>
    public static bool IsRounded(Claim claim, KnownFact fact) =>
        claim.Value is { } said && fact.Value is { } known && said.Scale < known.Scale
        && (said == Math.Round(Math.Abs(known), said.Scale, MidpointRounding.AwayFromZero) || said == Math.Truncate(Math.Abs(known) * Power(said.Scale)) / Power(said.Scale));

    private static decimal Power(int scale) => scale == 0 ? 1m : 10m * Power(scale - 1);

    private static bool IsSigned(ClaimKind kind) =>
        kind is ClaimKind.Change or ClaimKind.Gap or ClaimKind.AverageChange or ClaimKind.RankChange or ClaimKind.Run or ClaimKind.Extreme or ClaimKind.GapChange;
}
