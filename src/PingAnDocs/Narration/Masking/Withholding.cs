using PingAnDocs.Data;

namespace PingAnDocs.Narration.Masking;

/// <summary>Leaves unsaid what would let a reader compute a hidden number of one indicator, and no more than that: the figure goes, higher or lower stays.</summary>
/// <remarks>
/// Figures are taken up one by one, those first that hurt least when they stand: the own change, the averages' changes, ranks gained,
/// then distances. A figure stays unless a number could be computed with it from those taken up before.
/// </remarks>
internal sealed class Withholding
{
    private readonly List<Equation> printed = [];
    private readonly HashSet<Fact> kept = new(ReferenceEqualityComparer.Instance);
    private readonly IndicatorFacts facts;

    private Withholding(IndicatorFacts facts) => this.facts = facts;

    /// <summary>The facts of the indicator that may be said.</summary>
    public static IndicatorFacts Apply(IndicatorFacts facts) => new Withholding(facts).Apply();

    private IndicatorFacts Apply()
    {
        foreach (var fact in Candidates())
        {
            if (Equation.Of(fact) is { } equation && MayTell(equation)) kept.Add(fact);
        }

        return facts with
        {
            Change = Kept(facts.Change),
            Comparisons = [.. facts.Comparisons.Select(Comparison)],
            Ranks = [.. facts.Ranks.Select(rank => rank with { Change = Kept(rank.Change) })],
        };
    }

    private IEnumerable<Fact> Candidates() => new[] { facts.Change }
        .Concat(facts.Comparisons.Select(comparison => comparison.AverageChange))
        .Concat(facts.Ranks.Select(rank => rank.Change))
        .Concat(facts.Comparisons.Select(comparison => comparison.Gap))
        .Concat(facts.Comparisons.Select(comparison => comparison.PreviousGap))
        .OfType<Fact>();

    // 持平 is a figure in words: it tells the value as exactly as a figure would. Nothing is said in its place.
    private ComparisonFacts Comparison(ComparisonFacts comparison) => comparison with
    {
        Gap = Kept(comparison.Gap),
        AverageChange = Kept(comparison.AverageChange),
        PreviousGap = Kept(comparison.PreviousGap),
        Standing = comparison.Standing == Standing.Equal && !MayCallEqual(comparison) ? null : comparison.Standing,
    };

    private bool MayCallEqual(ComparisonFacts comparison) => comparison.Gap is { } gap
        ? kept.Contains(gap)
        : MayTell(Equation.Against(facts.Indicator.Place.Path, comparison.Comparator.Key, previous: false));

    private bool MayTell(Equation equation)
    {
        if (Closure.Exposed([.. printed, equation]).Count > 0) return false;
        printed.Add(equation);
        return true;
    }

    private Fact? Kept(Fact? fact) => fact is not null && kept.Contains(fact) ? fact : null;
}
