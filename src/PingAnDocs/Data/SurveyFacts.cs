namespace PingAnDocs.Data;

/// <summary>A validated survey with all given and computed facts, ready for the findings stage.</summary>
/// <param name="Survey">The survey as read.</param>
/// <param name="Indicators">Facts of every indicator, wave by wave, in the order of the file.</param>
public sealed record SurveyFacts(Survey Survey, IReadOnlyList<IndicatorFacts> Indicators)
{
    /// <summary>Facts of the units below, for every wave that has them.</summary>
    public IReadOnlyList<WaveSubunitFacts> Subunits { get; init; } = [];

    /// <summary>Facts of the evidence, block by block.</summary>
    public IReadOnlyList<EvidenceFacts> Evidence { get; init; } = [];

    /// <summary>The facts of one wave.</summary>
    public IEnumerable<IndicatorFacts> Of(Wave wave) => Indicators.Where(facts => facts.Wave == wave);
}
