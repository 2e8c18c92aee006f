using PingAnDocs.Data;

namespace PingAnDocs.Narration.Realisation;

/// <summary>How the distance to an average moved: widened, narrowed, or a lead was lost. Says the earlier gap only; the present one was just said.</summary>
internal sealed class MovementClause(Lexicaliser lexicaliser, string key)
{
    /// <summary>The clauses for every average the indicator is below and whose earlier gap is known; the same movement against several averages is said once.</summary>
    public IReadOnlyList<Wording> Realise(IndicatorFacts facts) =>
        [.. facts.Comparisons
            .Where(comparison => comparison is { Gap: { Sign: < 0 } gap, PreviousGap: { } before } && before.Value != gap.Value)
            .GroupBy(comparison => PhraseFor(facts, comparison, comparison.Gap!, comparison.PreviousGap!), StringComparer.Ordinal)
            .Select(group => Movement(facts, group.Key, [.. group]))
            .OfType<Wording>()];

    private Wording? Movement(IndicatorFacts facts, string phrase, IReadOnlyList<ComparisonFacts> comparisons)
    {
        var together = comparisons.Count > 1;
        var slots = lexicaliser.NewSlots()
            .SetWords("分别", together ? "分别" : "")
            .SetName("比较项", string.Join('、', comparisons.Select(comparison => comparison.Comparator.Name)))
            .SetName("基期", facts.Indicator.Base)
            .Set("上年差", comparisons[0].PreviousGap!.Sign == 0 ? null : Quantity.Differences([.. comparisons.Select(comparison => comparison.PreviousGap!)]))
            .Set("均值变动", together ? null : AverageChange(comparisons[0].AverageChange));
        return lexicaliser.Choose(together && phrase == "V-WIDEN" ? "V-WIDEN-PLAIN" : phrase, slots, key);
    }

    private static string PhraseFor(IndicatorFacts facts, ComparisonFacts comparison, Fact gap, Fact before) => before.Sign switch
    {
        > 0 => "V-LOST",
        0 => "V-LOST-LEVEL",
        _ when gap.Value > before.Value => "V-NARROW",
        _ when facts.Change?.Sign > 0 && comparison.AverageChange?.Sign > 0 => "V-WIDEN",
        _ => "V-WIDEN-PLAIN",
    };

    private static IReadOnlyList<Span>? AverageChange(Fact? change) =>
        change is null or { Sign: 0 } ? null : [DirectionWords.OfChange(change.Sign), .. Quantity.Differences([change])];
}
