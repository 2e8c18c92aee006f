using PingAnDocs.Data;

namespace PingAnDocs.Narration.Phrases;

/// <summary>Words that depend on the level of the unit: what its offices and the units below it are called.</summary>
/// <param name="Words">Level to word name to word, such as county → 公安局 → 县公安局.</param>
public sealed record Lexicon(IReadOnlyDictionary<UnitLevel, IReadOnlyDictionary<string, string>> Words)
{
    /// <summary>The words of a level; empty when the kit does not know the level.</summary>
    public IReadOnlyDictionary<string, string> Of(UnitLevel level) =>
        Words.TryGetValue(level, out var words) ? words : new Dictionary<string, string>(StringComparer.Ordinal);
}
