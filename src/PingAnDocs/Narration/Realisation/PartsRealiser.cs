using PingAnDocs.Findings;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Introduces the parts of a composite: how many there are, and which is lowest.</summary>
internal sealed class PartsRealiser(Lexicaliser lexicaliser, IndicatorCatalog catalog)
{
    private const int MostNames = 3;

    /// <summary>The sentence before the parts; null when the kit has no words for it.</summary>
    public Sentence? Realise(IndicatorBlock block)
    {
        if (block.Composite is not { } composite)
            return null;
        var slots = lexicaliser.NewSlots()
            .SetName("指标", IndicatorNaming.Alone(composite, catalog))
            .Set("分项数", Counts.Of(block.Members, "分项"));
        SetLowest(slots, block.Members);
        var wording = lexicaliser.Choose("W-PARTS", slots, composite.Wave.Id);
        return wording is null ? null : new SentenceBuilder().Add(wording).ToSentence("。");
    }

    // Where units differ, or all parts are equal, none is lowest.
    private void SetLowest(Slots slots, IReadOnlyList<Subject> parts)
    {
        var known = parts.Where(part => part.Facts!.Value is not null).ToList();
        if (known.Count < 2 || known.Count < parts.Count || known.Select(part => part.Facts!.Indicator.Unit).Distinct().Count() > 1)
            return;
        var least = known.Min(part => part.Facts!.Value!.Value);
        var lowest = known.Where(part => part.Facts!.Value!.Value == least).ToList();
        if (lowest.Count == known.Count || lowest.Count > MostNames)
            return;
        slots.SetName("最低项", string.Join('、', lowest.Select(part => IndicatorNaming.Alone(part, catalog))))
            .Set("最低值", Quantity.Value(lowest[0].Facts!.Value!));
    }
}
