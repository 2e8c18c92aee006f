using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Fills the slots of a cause from one block of evidence.</summary>
internal static class EvidenceSlots
{
    private static readonly string[] ChangeEndings = ["同比", "环比", "增幅", "降幅"];

    /// <summary>The slots; null when a figure does not pass what the cause requires.</summary>
    public static Slots? Fill(Cause cause, EvidenceFacts evidence, Slots slots)
    {
        var facts = cause.Figures.Where(slot => slot.Minuend.Length == 0)
            .Select(slot => (slot.Name, Fact: evidence.Figures.FirstOrDefault(fact => slot.FigureNames.Contains(fact.Indicator))))
            .Where(pair => pair.Fact is not null)
            .ToDictionary(pair => pair.Name, pair => pair.Fact!, StringComparer.Ordinal);
        foreach (var slot in cause.Figures.Where(slot => slot.Minuend.Length > 0))
        {
            if (facts.TryGetValue(slot.Minuend, out var minuend) && facts.TryGetValue(slot.Subtrahend, out var subtrahend) && minuend.Unit == subtrahend.Unit)
                facts[slot.Name] = Difference(minuend, subtrahend);
        }

        if (!cause.Requires.All(cell => Passes(cell, facts)))
            return null;
        foreach (var (name, fact) in facts)
            slots.Set(name, Quantity.Value(fact)).Set(name + "变化", Change(fact));
        return slots.SetName("来源", evidence.Evidence.Source).Set("证据列", List(evidence.Figures));
    }

    private static bool Passes(Cell cell, Dictionary<string, Fact> facts) =>
        cell.Test.Evaluate(facts.TryGetValue(cell.Feature, out var fact) ? new FeatureValue(fact.Value, "", fact.Sources) : null) == true;

    private static Fact Difference(Fact minuend, Fact subtrahend) => minuend with
    {
        Value = minuend.Value - subtrahend.Value,
        Indicator = $"{minuend.Indicator}与{subtrahend.Indicator}之差",
        Sources = [.. minuend.Sources, .. subtrahend.Sources],
        Derivation = $"{minuend.Indicator} − {subtrahend.Indicator}",
    };

    private static IReadOnlyList<Span> Change(Fact fact) => [DirectionWords.OfEvidence(fact.Sign), .. Quantity.Value(fact)];

    private static IReadOnlyList<Span> List(IReadOnlyList<Fact> figures) =>
        new SpanBuilder().AddJoined(figures.Select(Item), "，").ToList();

    private static IReadOnlyList<Span> Item(Fact fact) =>
        Array.Exists(ChangeEndings, ending => fact.Indicator.EndsWith(ending, StringComparison.Ordinal))
            ? [new NameSpan(fact.Indicator, null), .. Change(fact)]
            : [new NameSpan(fact.Indicator, null), new LiteralSpan(fact.Value < 0 ? "为负" : "为"), .. Quantity.Value(fact)];
}
