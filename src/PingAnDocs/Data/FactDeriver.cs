using PingAnDocs.Data.Derivation;

namespace PingAnDocs.Data;

/// <summary>Turns a survey's figures, given and computable, into facts that know where they come from.</summary>
public static class FactDeriver
{
    /// <summary>The facts of every indicator, of the units below and of the evidence, in the order of the file.</summary>
    public static SurveyFacts Derive(Survey survey) => new(
        survey,
        [
            .. from wave in survey.Waves
               from indicator in wave.Indicators
               select new IndicatorDeriver(wave, indicator).Derive(survey.Comparators),
        ])
    {
        Subunits =
        [
            .. from wave in survey.Waves
               let subunits = wave.Subunits
               where subunits is not null
               select new SubunitDeriver(wave, subunits).Derive(),
        ],
        Evidence = [.. survey.Evidence.Select(Figures)],
    };

    private static EvidenceFacts Figures(Evidence evidence) => new(
        evidence,
        [.. evidence.Figures.Select(figure => new FactSubject("", figure.Name, figure.Unit).Fact(FactKind.Value, Term.Of(figure.Value, "value"), evidence.Topic)!)]);
}
