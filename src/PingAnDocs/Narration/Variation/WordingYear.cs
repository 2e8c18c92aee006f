namespace PingAnDocs.Narration.Variation;

/// <summary>What the speeches of one unit said in one year.</summary>
/// <param name="Year">Year of the occasion.</param>
/// <param name="Slots">Slot to the indices of its wordings; several when a slot was said in several ways.</param>
public sealed record WordingYear(int Year, IReadOnlyDictionary<string, IReadOnlyList<int>> Slots)
{
    /// <summary>The same year with more said in it; what was there stays.</summary>
    public WordingYear With(IEnumerable<WordingChoice> choices) => this with
    {
        Slots = Slots.SelectMany(slot => slot.Value.Select(variant => new WordingChoice(slot.Key, variant)))
            .Concat(choices)
            .GroupBy(choice => choice.Slot, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<int>)[.. group.Select(choice => choice.Variant).Distinct().Order()],
                StringComparer.Ordinal),
    };
}
