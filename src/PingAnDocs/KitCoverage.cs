using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs;

/// <summary>How much of a kit has been seen at work: cells by the rules' own tests, rules and phrases by sample surveys.</summary>
/// <param name="Cells">Every cell of every rule.</param>
/// <param name="Samples">Number of samples that became a speech.</param>
/// <param name="RulesNeverFired">Rules no sample fired, in the order of the book.</param>
/// <param name="Phrases">Number of phrases, strengths, problems, causes and measures of the kit that its kind of document can say.</param>
/// <param name="PhrasesNeverUsed">Their ids that no sample's speech chose, with their places, in the order of the file.</param>
public sealed record KitCoverage(
    IReadOnlyList<CellCoverage> Cells,
    int Samples,
    IReadOnlyList<Rule> RulesNeverFired,
    int Phrases,
    IReadOnlyList<(string Id, SourcePlace Place)> PhrasesNeverUsed)
{
    /// <summary>Ids of phrases this kind of document never says, such as those of the results in a document without results; they are neither used nor missed.</summary>
    public IReadOnlyList<string> PhrasesOutside { get; init; } = [];

    /// <summary>Walks every sample the whole way and looks at what was used.</summary>
    public static KitCoverage Of(Kit kit, IEnumerable<SourceFile> samples)
    {
        var speeches = samples.Select(sample => DocumentPipeline.Run(sample, kit).Speech).OfType<Speech>().ToList();
        var unfired = SampleFindings.NeverFired(kit.Rules, [.. speeches.Select(speech => speech.Findings)]).Select(note => note.Place).ToHashSet();
        var used = speeches.SelectMany(speech => speech.Narrative.Phrases).ToHashSet(StringComparer.Ordinal);
        var reach = new OutlineReach(kit.Outline, kit.Rules);
        var said = All(kit.Phrases).ToLookup(phrase => used.Contains(phrase.Id) || reach.Says(phrase.Id, kit.Phrases));
        var all = said[true].ToList();
        return new KitCoverage(
            RuleCoverage.Of(kit.Rules),
            speeches.Count,
            [.. kit.Rules.Rules.Where(rule => unfired.Contains(rule.Place))],
            all.Count,
            [.. all.Where(phrase => !used.Contains(phrase.Id)).Select(phrase => (phrase.Id, phrase.Place)).OrderBy(phrase => phrase.Place.Line)])
        {
            PhrasesOutside = [.. said[false].Select(phrase => phrase.Id)],
        };
    }

    private static IReadOnlyList<Phrase> All(PhraseBook book) =>
    [
        .. book.Phrases.Values, .. book.Strengths.Values, .. book.Causes.Values.Select(cause => cause.Phrase),
        .. book.Problems.Values.SelectMany(problem => new[] { problem.Headline, problem.Inquiry }),
        .. book.Measures.Values.SelectMany(measure => new[] { measure.Title, measure.Text }),
    ];
}
