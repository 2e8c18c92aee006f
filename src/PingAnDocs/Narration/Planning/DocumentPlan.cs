using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Planning;

/// <summary>What the speech says and in which order, before any word is chosen.</summary>
/// <param name="Findings">The findings, with problems that are only named marked as cut.</param>
/// <param name="Indicators">The kit's indicators, for names and groups.</param>
/// <param name="Waves">Section one: the results, wave by wave.</param>
/// <param name="Assessment">The end of section one: strengths and number of shortfalls.</param>
/// <param name="Problems">Section two.</param>
/// <param name="Measures">Section three.</param>
public sealed record DocumentPlan(
    SurveyFindings Findings,
    IndicatorCatalog Indicators,
    IReadOnlyList<WaveReport> Waves,
    Assessment Assessment,
    ProblemPlan Problems,
    IReadOnlyList<PlannedMeasure> Measures)
{
    /// <summary>The sections of this kind of document and what each holds.</summary>
    public Outline Outline { get; init; } = Outline.Usual;
}
