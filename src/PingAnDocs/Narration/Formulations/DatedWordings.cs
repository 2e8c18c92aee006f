using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Formulations;

/// <summary>Where the kit's own words hold dated formulations; found once when the kit is read, asked for every speech.</summary>
public sealed class DatedWordings
{
    private readonly ILookup<PhraseTemplate, Formulation> byWording;

    /// <summary>Searches all wordings of a book.</summary>
    public DatedWordings(PhraseBook book, FormulationList list)
    {
        List = list;
        Finder = new FormulationFinder(list);
        All = [.. list.Items.Count == 0 ? [] : InPhrases(book).Concat(InWords(book))];
        byWording = All.Where(use => use.Wording is not null).ToLookup(
            use => use.Wording!, use => use.Formulation, (IEqualityComparer<PhraseTemplate>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>The formulations.</summary>
    public FormulationList List { get; }

    /// <summary>Finds formulations in any other text.</summary>
    public FormulationFinder Finder { get; }

    /// <summary>Every formulation in the kit's words, in the order of the book.</summary>
    public IReadOnlyList<DatedWording> All { get; }

    /// <summary>True when the wording may be said on that day: its own dates and those of every formulation in it allow it.</summary>
    public bool IsCurrent(PhraseTemplate wording, DateOnly? day) => wording.Days.Holds(day) && byWording[wording].All(item => item.IsCurrent(day));

    private IEnumerable<DatedWording> InPhrases(PhraseBook book) =>
        from phrase in PhraseBookChecks.All(book)
        from wording in phrase.Variants
        from found in Finder.Find(wording.PlainText)
        select new DatedWording(phrase.Id, wording.Place ?? phrase.Place, wording, Earlier(phrase.ValidUntil, wording.Days.Until), found.Formulation);

    private IEnumerable<DatedWording> InWords(PhraseBook book) =>
        from word in book.Problems.Values.Select(problem => (Owner: problem.Id, Text: problem.Short, problem.Headline.Place))
            .Concat(book.Lexicon.Words.Values.SelectMany(words => words).Select(word => (Owner: word.Key, Text: word.Value, Place: SourcePlace.WholeFile("phrases.json"))))
        from found in Finder.Find(word.Text)
        select new DatedWording(word.Owner, word.Place, null, null, found.Formulation);

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
}
