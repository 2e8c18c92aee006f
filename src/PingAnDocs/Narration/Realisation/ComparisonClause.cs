using PingAnDocs.Data;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Comparisons with averages: parallel ones merged (分别…、…), split where the signs differ, wider comparators first.</summary>
internal sealed class ComparisonClause(Lexicaliser lexicaliser, string key)
{
    /// <summary>The clauses of all comparisons with a known standing, in order.</summary>
    /// <param name="comparisons">The comparisons of one indicator, in canonical order.</param>
    /// <param name="shortened">True when the names of the comparators were said just before and need not be repeated.</param>
    public IReadOnlyList<Wording> Realise(IReadOnlyList<ComparisonFacts> comparisons, bool shortened) =>
        [.. comparisons
            .Where(comparison => comparison.Standing is not null)
            .GroupBy(comparison => (comparison.Standing!.Value, HasFigure(comparison)))
            .Select(group => Group([.. group], shortened))
            .OfType<Wording>()];

    /// <summary>True when the comparisons make one clause with at least two figures, so that they can be shortened later.</summary>
    public static bool IsParallel(IReadOnlyList<ComparisonFacts> comparisons) =>
        comparisons.Count > 1
        && comparisons.All(HasFigure)
        && comparisons.Select(comparison => comparison.Standing).Distinct().Count() == 1;

    // Level needs no figure: 与全省平均水平持平 says it all.
    private static bool HasFigure(ComparisonFacts comparison) => comparison.Gap is { Sign: not 0 };

    private Wording? Group(IReadOnlyList<ComparisonFacts> comparisons, bool shortened)
    {
        var standing = comparisons[0].Standing!.Value;
        var gaps = comparisons.Where(HasFigure).Select(comparison => comparison.Gap!).ToList();
        var slots = lexicaliser.NewSlots()
            .SetName("比较项", string.Join('、', comparisons.Select(comparison => comparison.Comparator.Name)))
            .Set("方向", [DirectionWords.OfGap((int)standing)])
            .Set("方向短", [DirectionWords.OfGapShort((int)standing)])
            .Set("高于低于", [DirectionWords.OfStanding(standing)])
            .Set("差值", gaps.Count == 0 ? null : Quantity.Differences(gaps));
        return lexicaliser.Choose(PhraseFor(standing, gaps.Count, shortened), slots, key);
    }

    private static string PhraseFor(Standing standing, int figures, bool shortened) => (standing, figures) switch
    {
        (Standing.Equal, _) => "G-LEVEL",
        (_, 0) => "G-STANDING",
        (_, 1) => "G-GAP",
        _ => shortened ? "G-GAPS-SHORT" : "G-GAPS",
    };
}
