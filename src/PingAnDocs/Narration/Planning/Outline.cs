namespace PingAnDocs.Narration.Planning;

/// <summary>What kind of document a kit makes (plan.json): its frame, its sections, what each holds, and how the units below are told.</summary>
/// <param name="Subunits">The units below.</param>
/// <param name="Title">Phrase of the title; null to take the title of the occasion.</param>
/// <param name="Salutation">Phrase of the salutation or of the addressees, without colon; null to take that of the occasion.</param>
/// <param name="Signature">Phrase of the issuing office under the text; null for none.</param>
/// <param name="Opening">The phrases of the paragraph before the first section.</param>
/// <param name="Sections">The sections.</param>
/// <param name="Closing">The phrases of the paragraph after the last section.</param>
public sealed record Outline(
    SubunitOptions Subunits,
    OutlineText? Title,
    OutlineText? Salutation,
    OutlineText? Signature,
    IReadOnlyList<OutlineText> Opening,
    IReadOnlyList<OutlineSection> Sections,
    IReadOnlyList<OutlineText> Closing)
{
    /// <summary>The outline of a kit without plan.json: results, problems, measures.</summary>
    public static Outline Usual { get; } = new(
        SubunitOptions.Usual,
        Title: null,
        Salutation: null,
        Signature: null,
        [new OutlineText("O-OPEN", "O-OPEN-STEADY"), Always("O-SOURCE")],
        [
            Section(Always("H-RESULTS"), Part(OutlinePart.Results), Part(OutlinePart.Assessment)),
            Section(new OutlineText("H-PROBLEMS", "H-STEADY"), Part(OutlinePart.Problems)),
            Section(Always("H-MEASURES"), new OutlineItem(OutlinePart.Phrase, new OutlineText("M-LEAD", "M-LEAD-STEADY")), Part(OutlinePart.Measures)),
        ],
        [new OutlineText("E-CLOSE", "E-CLOSE-STEADY")]);

    /// <summary>Where a long title breaks.</summary>
    public TitleOptions TitleLines { get; init; } = TitleOptions.Usual;

    /// <summary>Characters from which on a paragraph is cut between two sentences; 0 to leave paragraphs as they are.</summary>
    public int LongestParagraph { get; init; }

    /// <summary>Every phrase the outline names.</summary>
    public IEnumerable<string> Phrases =>
        new[] { Title, Salutation, Signature }
            .Concat(Opening)
            .Concat(Sections.SelectMany(section => section.Content.Select(item => item.Text).Prepend(section.Heading)))
            .Concat(Closing)
            .OfType<OutlineText>()
            .SelectMany(text => new[] { text.Phrase, text.Steady })
            .Where(id => id.Length > 0);

    private static OutlineText Always(string phrase) => new(phrase, "");

    private static OutlineItem Part(OutlinePart part) => new(part, null);

    private static OutlineSection Section(OutlineText heading, params OutlineItem[] content) => new(heading, content, Points: 0);
}
