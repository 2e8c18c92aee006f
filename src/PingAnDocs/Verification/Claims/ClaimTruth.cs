using PingAnDocs.Data;

namespace PingAnDocs.Verification.Claims;

/// <summary>Holds what a text says in words alone (高于全省平均水平, 比上年下降, 居首位) against the facts.</summary>
internal sealed class ClaimTruth(SurveyFacts facts)
{
    /// <summary>
    /// True when no survey the statement can mean says so: the facts say the opposite, or nothing. A speech never says in words
    /// what its survey does not hold.
    /// </summary>
    public bool IsUnfounded(Claim claim)
    {
        var known = facts.Indicators
            .Where(item => item.Indicator.Name == claim.Subject && (claim.Wave.Length == 0 || item.Wave.Id == claim.Wave))
            .Select(item => Holds(claim, item)).OfType<bool>().ToList();
        return known.TrueForAll(holds => !holds) && (known.Count > 0 || claim.Kind is ClaimKind.Gap or ClaimKind.Change && IsIndicator(claim.Subject));
    }

    private bool IsIndicator(string name) => facts.Indicators.Any(item => item.Indicator.Name == name);

    private static bool? Holds(Claim claim, IndicatorFacts item) => claim.Kind switch
    {
        ClaimKind.Gap => Compared(claim, item.Comparisons.FirstOrDefault(comparison => comparison.Comparator.Key == claim.Comparator)),
        ClaimKind.Change when !claim.Earlier => item.Change is null ? null : item.Change.Sign == claim.Sign,
        ClaimKind.Rank when claim.Value == 1 => Ranked(claim, item)?.Position.Value is { } first ? first == 1 : null,
        ClaimKind.Rank when claim is { Value: null, Sign: -1 } => Ranked(claim, item) is { Of: { } field } last ? last.Position.Value == field.Value : null,
        _ => null,
    };

    private static bool? Compared(Claim claim, ComparisonFacts? comparison)
    {
        if (claim.Earlier) return comparison?.PreviousGap is { } before ? before.Sign == claim.Sign : null;
        return comparison?.Standing is { } standing ? (int)standing == claim.Sign : null;
    }

    private static RankFacts? Ranked(Claim claim, IndicatorFacts item) =>
        item.Ranks.FirstOrDefault(rank => rank.Scope == claim.Comparator);
}
