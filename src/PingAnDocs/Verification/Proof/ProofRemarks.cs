using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification.Proof;

/// <summary>Says what is wrong with a claim, and which mix-up it looks like.</summary>
internal sealed class ProofRemarks(FactBook book, ProofNames names)
{
    /// <summary>A true claim whose decimals were lost (0.5 for 0.50); null for all others.</summary>
    public ProofRemark? OfConfirmed(Claim claim, KnownFact fact) =>
        claim.Value is { } said && fact.Value is { } known && said.Scale < known.Scale
            ? new ProofRemark("PR106", $"{names.Of(fact)}的小数位数与公布的不一致，末尾的零也要写出。", Found(claim), ProofNames.Said(fact))
            : null;

    /// <summary>What is wrong with a contradicted claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="fact">The datum it speaks of, or the nearest of them.</param>
    /// <param name="open">True when the text leaves open which of several data it speaks of.</param>
    public ProofRemark OfContradicted(Claim claim, KnownFact fact, bool open)
    {
        var what = open ? $"{names.Of(fact)}等数据都" : names.Of(fact);
        var (code, message) = Mistake(claim, fact, what);
        return new ProofRemark(code, message, Found(claim), ProofNames.Said(fact));
    }

    /// <summary>A figure the data know, under an average they do not.</summary>
    public ProofRemark OfSwapped(Claim claim, KnownFact fact) =>
        new("PR104", $"数据里没有文中所比的平均水平；文中的数是{names.Of(fact)}，可能张冠李戴。", Found(claim), ProofNames.Said(fact));

    private (string Code, string Message) Mistake(Claim claim, KnownFact fact, string what)
    {
        var sameFigure = claim.Value is not { } said || said == Math.Abs(fact.Value ?? said);
        if (claim.Kind == ClaimKind.Extreme) return ("PR112", claim.Denied ? $"“{fact.Subject}”本期正是往期以来的这一极值。" : $"“{fact.Subject}”本期不是往期以来的这一极值。");
        if (claim.Kind == ClaimKind.Run) return ("PR111", $"“{fact.Subject}”的往期数据不支持“连续”的说法。");
        if (!Agreement.SignHolds(claim, fact) && sameFigure) return Direction(claim, what);
        if (sameFigure) return ("PR103", $"{what}的单位不对。");
        if (Agreement.IsRounded(claim, fact)) return ("PR106", $"{what}的小数位数比公布的少。");
        return MixUp(claim, fact) is { } other
            ? (other.Code, $"{what}与文中不符；文中的数是{names.Of(other.Fact)}，可能张冠李戴。")
            : ("PR101", $"{what}与文中不符。");
    }

    private static (string, string) Direction(Claim claim, string what) => claim.Sign == 0
        ? ("PR102", $"{what}并不是零，不能说持平。")
        : ("PR102", $"{what}的方向与文中相反。");

    // The figure is known, but of another comparator, period or indicator.
    private (string Code, KnownFact Fact)? MixUp(Claim claim, KnownFact fact)
    {
        var equal = book.Beside(claim).Where(other => claim.Value == Math.Abs(other.Value!.Value)).ToList();
        if (equal.Find(other => other.Subject == fact.Subject && other.Wave == fact.Wave) is { } near)
            return (near.Earlier != fact.Earlier ? "PR108" : "PR104", near);
        return equal.Find(other => other.Wave == fact.Wave) is { } far ? ("PR105", far) : null;
    }

    // The words from the direction to the unit, as they stand in the text.
    private static string Found(Claim claim)
    {
        var figure = claim.Value is { } value ? FigureText.Of(value) + claim.Unit : "";
        return claim.Sign is { } sign ? ProofNames.Direction(claim.Kind, sign) + figure : figure;
    }
}
