using PingAnDocs.Narration.Phrases;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>
/// Writes the parts a section can hold, in the order in which the sections ask for them:
/// WaveRealiser: results; AssessmentRealiser: balance; ProblemRealiser (StatementRealiser, CauseRealiser) or SteadyRealiser: problems;
/// MeasureRealiser: measures, as one section or as points.
/// </summary>
internal sealed class PartRealiser(Lexicaliser lexicaliser, DocumentPlan plan, FrameRealiser frame)
{
    // Figures the causes brought in; measures cite them, so problems must be written first.
    private readonly Slots figures = new();
    private readonly CauseRealiser causes = new(lexicaliser, plan.Findings.Facts.Evidence);
    private readonly AttachmentList attachments = new(plan.Waves.Count(report => report.Subunits is { Options.Form: SubunitForm.Attachment, Ranking.Rows.Count: > 0 }));

    /// <summary>The attachments the parts refer to.</summary>
    public IReadOnlyList<NarrativeTable> Attachments => attachments.Tables;

    /// <summary>Notes for the drafter; call when all parts are written.</summary>
    public IReadOnlyList<Data.Diagnostic> Notes()
    {
        // A kind of document without problems cites no evidence, and leaves none out either.
        if (plan.Outline.Sections.Any(section => section.Content.Any(item => item.Part == OutlinePart.Problems)))
            causes.NoteUnused();
        return causes.Notes;
    }

    /// <summary>The sections of one entry of the outline.</summary>
    /// <param name="section">The entry.</param>
    /// <param name="number">Number of its first section.</param>
    public IEnumerable<NarrativeSection> Realise(OutlineSection section, int number) => section.Points > 0
        ? new MeasureRealiser(lexicaliser, plan).Points(section.Points, figures, number)
        : [new NarrativeSection(frame.Heading(number, section.Heading!), [.. section.Content.SelectMany(Paragraphs)])];

    private IReadOnlyList<NarrativeParagraph> Paragraphs(OutlineItem item) => item.Part switch
    {
        OutlinePart.Results => Results(),
        OutlinePart.Assessment => new AssessmentRealiser(lexicaliser, plan).Realise() is { Sentences.Count: > 0 } assessment ? [assessment] : [],
        OutlinePart.Problems => plan.Problems.IsEmpty ? new SteadyRealiser(lexicaliser, plan).Realise() : Problems(),
        OutlinePart.Measures => new MeasureRealiser(lexicaliser, plan).Realise(figures),
        _ => frame.Whole(item.Text!) is { } sentence ? [new NarrativeParagraph(null, [sentence])] : [],
    };

    private IReadOnlyList<NarrativeParagraph> Results()
    {
        var waves = new WaveRealiser(lexicaliser, plan.Indicators, attachments);
        return [.. plan.Waves.SelectMany((report, index) => waves.Realise(report, plan.Waves.Count > 1 ? index + 1 : 0))];
    }

    private List<NarrativeParagraph> Problems()
    {
        var realiser = new ProblemRealiser(lexicaliser, plan, causes);
        var developed = plan.Problems.Developed;
        var paragraphs = developed
            .Select((problem, index) => realiser.Realise(problem, Ordinals.OfProblem(index, developed.Count), figures))
            .ToList();
        if (realiser.RealiseNamed(plan.Problems.Named) is { } named)
            paragraphs.Add(named);
        return paragraphs;
    }
}
