using PingAnDocs.Data;

namespace PingAnDocs.Narration.Phrases;

/// <summary>The kit's wording (phrases.json), parsed once and filled many times.</summary>
/// <param name="Version">Version of the wording.</param>
/// <param name="Lexicon">Words by level of the unit.</param>
/// <param name="Phrases">Phrases by id.</param>
/// <param name="Problems">Problems by id.</param>
/// <param name="Causes">Causes by id.</param>
/// <param name="Measures">Measures by id.</param>
/// <param name="Strengths">Strength phrases by id.</param>
/// <param name="OpeningMeasures">Ids of the general measures that open section three.</param>
/// <param name="ClosingMeasures">Ids of the general measures that close it.</param>
/// <param name="SteadyMeasures">Ids of the measures of a county where no rule finds a problem.</param>
public sealed record PhraseBook(
    string Version,
    Lexicon Lexicon,
    IReadOnlyDictionary<string, Phrase> Phrases,
    IReadOnlyDictionary<string, Problem> Problems,
    IReadOnlyDictionary<string, Cause> Causes,
    IReadOnlyDictionary<string, Measure> Measures,
    IReadOnlyDictionary<string, Phrase> Strengths,
    IReadOnlyList<string> OpeningMeasures,
    IReadOnlyList<string> ClosingMeasures,
    IReadOnlyList<string> SteadyMeasures)
{
    /// <summary>The usual number of indicators from which a survey is introduced by an overview.</summary>
    public const int UsualOverview = 4;

    /// <summary>From so many indicators a survey gets an overview and a sentence for each; fewer share one sentence.</summary>
    public int OverviewFrom { get; init; } = UsualOverview;

    /// <summary>Where the frame names each of its measures.</summary>
    public IReadOnlyDictionary<string, SourcePlace> FramePlaces { get; init; } = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
}
