using PingAnDocs.Narration;

namespace PingAnDocs.Writing.Overview;

/// <summary>One column of figures of an indicator.</summary>
/// <param name="Role">What it tells.</param>
/// <param name="Of">Key of the comparator, scope of the ranking, or empty.</param>
/// <param name="Name">What that is called.</param>
/// <param name="Unit">Unit of the indicator.</param>
internal sealed record FigureColumn(FigureRole Role, string Of, string Name, string Unit)
{
    /// <summary>True for a difference, which shows its sign.</summary>
    public bool Signed => Role is FigureRole.Change or FigureRole.Gap;

    /// <summary>The head of the column.</summary>
    public string Head => Role switch
    {
        FigureRole.Value => $"本期{InBrackets(Unit)}",
        FigureRole.Change => $"变化{InBrackets(Quantity.DifferenceNoun(Unit))}",
        FigureRole.Gap => $"与{Name}差{InBrackets(Quantity.DifferenceNoun(Unit))}",
        _ => $"{Name}位次",
    };

    /// <summary>The figure; null when it is not known.</summary>
    public decimal? In(IndicatorSummary? indicator) => indicator is null ? null : Role switch
    {
        FigureRole.Value => indicator.Value,
        FigureRole.Change => indicator.Change,
        FigureRole.Gap => indicator.Gaps.FirstOrDefault(gap => gap.Comparator == Of)?.Value,
        _ => RankIn(indicator)?.Position,
    };

    /// <summary>The rank behind the figure; null for other figures.</summary>
    public RankSummary? RankIn(IndicatorSummary? indicator) =>
        Role == FigureRole.Rank ? indicator?.Ranks.FirstOrDefault(rank => rank.Scope == Of) : null;

    private static string InBrackets(string unit) => unit.Length == 0 ? "" : $"（{unit}）";
}
