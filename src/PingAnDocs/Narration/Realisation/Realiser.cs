using PingAnDocs.Data;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>
/// Document plan to narrative. The steps, section by section:
/// WaveRealiser + AssessmentRealiser: results -> section one;
/// ProblemRealiser (StatementRealiser, CauseRealiser) or SteadyRealiser: problems -> section two;
/// MeasureRealiser: measures -> section three; FrameRealiser: what stands around them.
/// </summary>
public static class Realiser
{
    /// <summary>Chooses wordings and writes sentences as spans.</summary>
    public static Narrative Realise(DocumentPlan plan, PhraseBook phrases, WordingRules rules)
    {
        var survey = plan.Findings.Facts.Survey;
        var lexicaliser = new Lexicaliser(phrases, SpeechWords.For(survey, phrases), survey, rules);
        var frame = new FrameRealiser(lexicaliser, plan);
        var causes = new CauseRealiser(lexicaliser, plan.Findings.Facts.Evidence);
        var figures = new Slots();
        NarrativeSection[] sections =
        [
            new(frame.Heading(1, "H-RESULTS"), Results(plan, lexicaliser)),
            plan.Problems.IsEmpty
                ? new(frame.Heading(2, "H-STEADY"), new SteadyRealiser(lexicaliser, plan).Realise())
                : new(frame.Heading(2, "H-PROBLEMS"), Problems(plan, new ProblemRealiser(lexicaliser, plan, causes), figures)),
            new(frame.Heading(3, "H-MEASURES"), Measures(plan, lexicaliser, frame, figures)),
        ];
        causes.NoteUnused();
        var speech = new Narrative(
            frame.Title, frame.Speaker, survey.Occasion.Date, frame.Salutation, [frame.Opening()], sections, [frame.Closing()], causes.Notes)
        {
            Choices = lexicaliser.Choices,
            History = lexicaliser.History,
        };
        return speech with { Diagnostics = [.. speech.Diagnostics, .. lexicaliser.Faults, .. Spoken(speech, survey, rules)] };
    }

    private static IEnumerable<Diagnostic> Spoken(Narrative speech, Survey survey, WordingRules rules) =>
        SpokenFormulations.Check(speech, survey.Occasion, SourcePlace.WholeFile(survey.Source.Name), rules.Dated.Finder);

    private static IReadOnlyList<NarrativeParagraph> Results(DocumentPlan plan, Lexicaliser lexicaliser)
    {
        var waves = new WaveRealiser(lexicaliser, plan.Indicators);
        var assessment = new AssessmentRealiser(lexicaliser, plan).Realise();
        var reports = plan.Waves.SelectMany((report, index) => waves.Realise(report, plan.Waves.Count > 1 ? index + 1 : 0));
        return [.. reports, .. assessment.Sentences.Count > 0 ? [assessment] : Array.Empty<NarrativeParagraph>()];
    }

    private static List<NarrativeParagraph> Problems(DocumentPlan plan, ProblemRealiser realiser, Slots figures)
    {
        var developed = plan.Problems.Developed;
        var paragraphs = developed
            .Select((problem, index) => realiser.Realise(problem, Ordinals.OfProblem(index, developed.Count), figures))
            .ToList();
        if (realiser.RealiseNamed(plan.Problems.Named) is { } named)
            paragraphs.Add(named);
        return paragraphs;
    }

    private static IReadOnlyList<NarrativeParagraph> Measures(DocumentPlan plan, Lexicaliser lexicaliser, FrameRealiser frame, Slots figures)
    {
        var lead = frame.Whole(plan.Problems.IsEmpty ? "M-LEAD-STEADY" : "M-LEAD");
        return [.. lead is null ? [] : new[] { new NarrativeParagraph(null, [lead]) }, .. new MeasureRealiser(lexicaliser, plan).Realise(figures)];
    }
}
