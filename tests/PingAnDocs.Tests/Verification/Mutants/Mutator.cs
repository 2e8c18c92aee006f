using PingAnDocs.Data;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>
/// Makes one kind of mistake in sentences that say facts. A mutator makes only mistakes that change what is said:
/// what would leave every fact as it is (a swap of equal figures, another name for a thing no figure speaks of) it does not make,
/// and sentences without facts are given to none.
/// </summary>
internal abstract class Mutator(string kind)
{
    /// <summary>All mutators.</summary>
    public static IReadOnlyList<Mutator> All { get; } =
    [
        new DirectionFlip(), new DigitChange(), new DecimalDrop(), new PairSwap(), new ComparatorSwap(),
        new IndicatorRename(), new UnitChange(), new SentenceDrop(), new SentenceDouble(),
    ];

    /// <summary>Name of the kind of mistake.</summary>
    public string Kind { get; } = kind;

    /// <summary>Every mistake of this kind in the sentence.</summary>
    public IEnumerable<Mutant> Of(FactSentence sentence, Survey survey) =>
        Mistakes(sentence, survey).Where(mistake => mistake.Text != sentence.Text).Select(mistake => new Mutant(Kind, sentence, mistake.Text, mistake.Change));

    /// <summary>The sentence with the mistake, and the mistake.</summary>
    protected abstract IEnumerable<(string Text, string Change)> Mistakes(FactSentence sentence, Survey survey);

    /// <summary>One stretch replaced by another.</summary>
    protected static (string Text, string Change) Replace(FactSentence sentence, int at, int length, string with) =>
        (sentence.Replaced(at, length, with), $"{sentence.Text.Substring(at, length)}→{with} @{at}");
}
