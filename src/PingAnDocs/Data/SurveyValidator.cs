using PingAnDocs.Data.Batch;
using PingAnDocs.Data.Checks;

namespace PingAnDocs.Data;

/// <summary>Cross-checks the figures of a survey against each other; throws nothing, reports all.</summary>
public static class SurveyValidator
{
    /// <summary>
    /// All contradictions of a survey, in the order of the file. A difference of one unit in the last printed place is rounding (note),
    /// a larger one asks for a look (warning), an opposite sign refuses the file (error).
    /// </summary>
    public static IReadOnlyList<Diagnostic> Validate(Survey survey) =>
        [.. FileCheck.Of(survey).Concat(survey.Waves.SelectMany(wave => OfWave(survey, wave))).Concat(EvidenceCheck.Of(survey.Evidence)).InFileOrder()];

    /// <summary>The same, and where the survey is unlike the other files of its batch; null for a file alone.</summary>
    public static IReadOnlyList<Diagnostic> Validate(Survey survey, BatchTruth? batch) =>
        batch is null ? Validate(survey) : [.. Validate(survey).Concat(batch.Check(survey)).InFileOrder()];

    private static IEnumerable<Diagnostic> OfWave(Survey survey, Wave wave) =>
        WaveCheck.Of(wave)
            .Concat(wave.Indicators.SelectMany(indicator => OfIndicator(survey, wave, indicator)))
            .Concat(wave.Subunits is { } subunits ? OfSubunits(wave, subunits) : []);

    private static IEnumerable<Diagnostic> OfIndicator(Survey survey, Wave wave, Indicator indicator) =>
        DifferenceCheck.Of(survey, indicator)
            .Concat(ImpliedValueCheck.Of(survey, indicator))
            .Concat(StandingCheck.Of(survey, indicator))
            .Concat(ComparableCheck.Of(indicator))
            .Concat(HistoryCheck.Of(wave, indicator))
            .Concat(RangeCheck.Of(indicator))
            .Concat(RankCheck.Of(indicator));

    private static IEnumerable<Diagnostic> OfSubunits(Wave wave, Subunits subunits) =>
        SubunitCountCheck.Of(subunits)
            .Concat(LeaderCheck.Of(subunits))
            .Concat(SubunitOrderCheck.Of(subunits))
            .Concat(RangeCheck.OfSubunits(wave, subunits));
}
