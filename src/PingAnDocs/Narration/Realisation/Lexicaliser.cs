using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Chooses a wording for each slot of the speech and fills it.</summary>
/// <param name="book">The kit's wording.</param>
/// <param name="words">Slots that hold for the whole speech (我县, 县公安局, 年底前).</param>
/// <param name="survey">The survey; its unit and date decide the choice.</param>
internal sealed class Lexicaliser(PhraseBook book, Slots words, Survey survey)
{
    private readonly HashSet<string> chosen = new(StringComparer.Ordinal);

    /// <summary>Ids of all phrases that gave a wording so far.</summary>
    public IReadOnlyCollection<string> Chosen => chosen;

    /// <summary>The kit's wording.</summary>
    public PhraseBook Book => book;

    /// <summary>A copy of the speech-wide slots, to be completed for one phrase.</summary>
    public Slots NewSlots() => Slots.From(words);

    /// <summary>The phrase with this id in one of its wordings, or null when no wording can be filled.</summary>
    /// <param name="id">Id in "phrases".</param>
    /// <param name="slots">Values.</param>
    /// <param name="key">What is spoken of; the same key gives the same wording.</param>
    public Wording? Choose(string id, Slots slots, string key) =>
        book.Phrases.TryGetValue(id, out var phrase) ? Choose(phrase, slots, key) : null;

    /// <summary>A phrase in one of its wordings, or null when no wording can be filled.</summary>
    public Wording? Choose(Phrase phrase, Slots slots, string key)
    {
        if (!IsCurrent(phrase))
            return null;
        var filled = phrase.Variants.Select(variant => variant.Fill(slots)).OfType<IReadOnlyList<Span>>().ToList();
        if (filled.Count == 0)
            return null;
        chosen.Add(phrase.Id);
        return new Wording(filled[StableChoice.Index($"{survey.Unit.Name}|{key}|{phrase.Id}", filled.Count)], phrase.Id);
    }

    private bool IsCurrent(Phrase phrase) =>
        survey.Occasion.Date is not { } day
        || ((phrase.ValidFrom is not { } from || day >= from) && (phrase.ValidUntil is not { } until || day <= until));
}
