using PingAnDocs.Data;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Chooses a wording for each slot of the speech and fills it.</summary>
/// <param name="book">The kit's wording.</param>
/// <param name="words">Slots that hold for the whole speech (我县, 县公安局, 年底前).</param>
/// <param name="survey">The survey; its unit and date decide the choice.</param>
/// <param name="rules">Which wordings are current, and what earlier speeches said.</param>
internal sealed class Lexicaliser(PhraseBook book, Slots words, Survey survey, WordingRules rules)
{
    private readonly HashSet<string> phrases = new(StringComparer.Ordinal);
    private readonly DateOnly? day = survey.Occasion.Date;
    private readonly HashSet<WordingChoice> choices = [];
    private readonly Dictionary<string, Diagnostic> faults = new(StringComparer.Ordinal);

    /// <summary>Ids of all phrases that gave a wording so far.</summary>
    public IReadOnlyCollection<string> Chosen => phrases;

    /// <summary>The kit's wording.</summary>
    public PhraseBook Book => book;

    /// <summary>What this unit's speeches said in earlier years.</summary>
    public WordingHistory History { get; } = rules.Ledger.Before(survey.Unit.Name, survey.Occasion.Date?.Year);

    /// <summary>Every choice made so far.</summary>
    public IReadOnlyCollection<WordingChoice> Choices => choices;

    /// <summary>Phrases that had to be left out because none of their wordings is current on the day of the speech.</summary>
    public IEnumerable<Diagnostic> Faults => faults.Values;

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
        var fitting = Enumerable.Range(0, phrase.Variants.Count).Where(index => phrase.Variants[index].Fits(slots)).ToList();
        var current = IsCurrent(phrase) ? fitting.Where(index => rules.Dated.IsCurrent(phrase.Variants[index], day)).ToList() : [];
        if (current.Count == 0)
        {
            if (fitting.Count > 0) faults.TryAdd(phrase.Id, NoneCurrent(phrase));
            return null;
        }

        var slot = SlotName.Of(key, phrase.Id);
        var chosen = StableChoice.Of($"{survey.Unit.Name}|{key}|{phrase.Id}", current, variant => History.LastUse(slot, variant));
        phrases.Add(phrase.Id);
        choices.Add(new WordingChoice(slot, chosen));
        return new Wording(phrase.Variants[chosen].Fill(slots)!, phrase.Id);
    }

    private bool IsCurrent(Phrase phrase) => new WordingDays(phrase.ValidFrom, phrase.ValidUntil).Holds(day);

    private Diagnostic NoneCurrent(Phrase phrase) =>
        DataFault.Error(FormulationCodes.NoCurrentWording, phrase.Place, $"“{phrase.Id}”没有一种措辞在{(day is null ? "没有日期的讲话里" : DayText.Of(day))}可用。")
            with
        { Found = phrase.Variants[0].Text, Hint = day is null ? "请在数据文件的 occasion.date 里写明讲话日期，或给这条用语补写一种不限期的措辞。" : "请核对讲话日期，或给这条用语补写一种当前可用的措辞。" };
}
