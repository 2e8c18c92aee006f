using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Checks;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Proof;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>The text of a finished Word file, to make mistakes in and to be read by the gate and the proofreader.</summary>
internal sealed class FinishedText
{
    private readonly IReadOnlyList<Story> stories;
    private readonly HashSet<StoryParagraph> owned;
    private readonly Speech speech;
    private readonly ClaimGate gate;
    private readonly Vocabulary vocabulary;

    private FinishedText(IReadOnlyList<Story> stories, HashSet<StoryParagraph> owned, Speech speech, Kit kit)
    {
        (this.stories, this.owned, this.speech) = (stories, owned, speech);
        gate = new ClaimGate(speech.Facts, kit.Indicators);
        vocabulary = Vocabulary.Of(speech.Facts.Survey, kit.Indicators);
        Sentences = Found();
        FalseAlarms = Contradictions(stories);
        Faults = gate.Check(stories, Narrative, owned);
    }

    /// <summary>The survey.</summary>
    public Survey Survey => speech.Facts.Survey;

    /// <summary>The plan.</summary>
    public Narrative Narrative => speech.Narrative;

    /// <summary>The sentences that say facts, as they stand in the document.</summary>
    public IReadOnlyList<FactSentence> Sentences { get; }

    /// <summary>What the proofreader has against the document as it is.</summary>
    public IReadOnlyList<PlacedRemark> FalseAlarms { get; }

    /// <summary>What the gate has against the document as it is.</summary>
    public IReadOnlyList<ClaimFault> Faults { get; }

    /// <summary>Opens the Word file the way the verifier does.</summary>
    public static FinishedText Of(Speech speech, Kit kit)
    {
        var faults = new DiagnosticBag();
        var template = TemplateReading.Of(kit.TemplateBytes, faults)!;
        var read = StoryBook.Read(PackageReader.Open(speech.Document.Bytes!, faults)!, template, faults)!;
        var tables = TableCheck.Check(speech.Narrative, read[0].Paragraphs, faults);
        var body = read[0].Paragraphs.Where(paragraph => !paragraph.IsBlank && !tables.Paragraphs.Contains(paragraph)).ToList();
        var alignment = Alignment.Of(SpeechPlan.Lines(speech.Narrative, template), body, template);
        return new FinishedText(read, [.. alignment.Owned, .. read.Skip(1).SelectMany(story => story.Paragraphs)], speech, kit);
    }

    /// <summary>True when the gate hears that something is wrong.</summary>
    public bool GateKills(Mutant mutant) => gate.Check(With(mutant), Narrative, owned).Count > 0;

    /// <summary>True when the proofreader, who has only the data, contradicts something it did not contradict before.</summary>
    public bool ProofKills(Mutant mutant) => Contradictions(With(mutant)).Count > FalseAlarms.Count;

    private List<PlacedRemark> Contradictions(IReadOnlyList<Story> text) => [.. DocumentProof.Of(ClaimReader.Read(text, vocabulary), speech.Facts).Contradictions];

    private IReadOnlyList<Story> With(Mutant mutant)
    {
        var (old, start) = (mutant.Where.Paragraph, mutant.Where.Start);
        var changed = old with { Text = string.Concat(old.Text.AsSpan(0, start), mutant.Text, old.Text.AsSpan(start + mutant.Where.Text.Length)) };
        var body = stories[0] with { Paragraphs = [.. stories[0].Paragraphs.Select(paragraph => ReferenceEquals(paragraph, old) ? changed : paragraph)] };
        return [body, .. stories.Skip(1)];
    }

    private List<FactSentence> Found()
    {
        List<FactSentence> found = [];
        var (index, start) = (0, 0);
        foreach (var (sentence, isCell) in Planned().Where(planned => planned.Sentence.Spans.Any(span => span is FigureSpan)))
        {
            for (; index < stories[0].Paragraphs.Count; index++, start = 0)
            {
                var paragraph = stories[0].Paragraphs[index];
                var at = owned.Contains(paragraph) || isCell != (paragraph.Cell is not null) ? -1 : paragraph.Text.IndexOf(sentence.Text, start, StringComparison.Ordinal);
                if (at < 0) continue;
                found.Add(new FactSentence(paragraph, at, sentence));
                start = at + sentence.Text.Length;
                break;
            }

            Assert.True(index < stories[0].Paragraphs.Count, $"not in the document, or not in the order of the plan: {sentence.Text}");
        }

        return found;
    }

    private IEnumerable<(Sentence Sentence, bool IsCell)> Planned() =>
        Narrative.Opening.Concat(Narrative.Sections.SelectMany(section => section.Paragraphs.Prepend(new NarrativeParagraph(section.Heading, []))))
            .Concat(Narrative.Closing).SelectMany(paragraph => paragraph.AllSentences.Select(sentence => (sentence, false)).Concat(paragraph.Table is { } table ? Cells(table) : []))
            .Concat(Narrative.Attachments.SelectMany(Cells));

    private static IEnumerable<(Sentence Sentence, bool IsCell)> Cells(NarrativeTable table) =>
        table.Header.Concat(table.Rows.SelectMany(row => row.Cells)).Select(cell => (cell, true)).Prepend((table.Title, false));
}
