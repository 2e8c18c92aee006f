using PingAnDocs.Data;

namespace PingAnDocs.Narration.Realisation;

/// <summary>How the distance to an average moved: widened, narrowed, or a lead was lost. Says the earlier gap only; the present one was just said.</summary>
internal sealed class MovementClause(Lexicaliser lexicaliser, string key)
{
    /// <summary>The clauses for every average the indicator is below and whose earlier gap is known.</summary>
    public IReadOnlyList<Wording> Realise(IndicatorFacts facts) =>
        [.. facts.Comparisons.Select(comparison => Movement(facts, comparison)).OfType<Wording>()];

    private Wording? Movement(IndicatorFacts facts, ComparisonFacts comparison)
    {
        if (comparison is not { Gap: { Sign: < 0 } gap, PreviousGap: { } before } || before.Value == gap.Value)
            return null;
        var slots = lexicaliser.NewSlots()
            .SetName("比较项", comparison.Comparator.Name)
            .SetName("基期", facts.Indicator.Base)
            .Set("上年差", before.Sign == 0 ? null : Quantity.Differences([before]))
            .Set("均值变动", AverageChange(comparison.AverageChange));
        return lexicaliser.Choose(PhraseFor(facts, comparison, gap, before), slots, key);
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
