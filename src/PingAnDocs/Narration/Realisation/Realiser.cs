using PingAnDocs.Data;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Document plan to narrative: PartRealiser writes the sections of the outline, FrameRealiser what stands around them.</summary>
public static class Realiser
{
    /// <summary>Chooses wordings and writes sentences as spans.</summary>
    public static Narrative Realise(DocumentPlan plan, PhraseBook phrases, WordingRules rules)
    {
        var survey = plan.Findings.Facts.Survey;
        var lexicaliser = new Lexicaliser(phrases, Words(plan, phrases), survey, rules);
        var frame = new FrameRealiser(lexicaliser, plan);
        var parts = new PartRealiser(lexicaliser, plan, frame);
        var sections = new List<NarrativeSection>();
        foreach (var section in plan.Outline.Sections)
            sections.AddRange(parts.Realise(section, sections.Count + 1));
        var split = new ParagraphSplit(plan.Outline.LongestParagraph);
        var speech = new Narrative(
            frame.Title, frame.Speaker, survey.Occasion.Date, frame.Salutation,
            split.Of(frame.Paragraph(plan.Outline.Opening)), [.. sections.Select(split.Of)], split.Of(frame.Paragraph(plan.Outline.Closing)), parts.Notes())
        {
            Phrases = lexicaliser.Chosen,
            TitleBreak = frame.TitleBreak,
            Signature = frame.Signature,
            Attachments = parts.Attachments,
            Choices = lexicaliser.Choices,
            History = lexicaliser.History,
        };
        return speech with { Diagnostics = [.. speech.Diagnostics, .. lexicaliser.Faults, .. Spoken(speech, survey, rules)] };
    }

    private static IEnumerable<Diagnostic> Spoken(Narrative speech, Survey survey, WordingRules rules) =>
        SpokenFormulations.Check(speech, survey.Occasion, SourcePlace.WholeFile(survey.Source.Name), rules.Dated.Finder);

    private static Slots Words(DocumentPlan plan, PhraseBook phrases)
    {
        var points = plan.Outline.Sections.Sum(section => MeasureRealiser.Urgent(plan, section.Points).Count);
        return SpeechWords.For(plan.Findings.Facts.Survey, phrases).SetWords("点数", points == 0 ? "" : Ordinals.Chinese(points));
    }
}
