using PingAnDocs.Data;
using PingAnDocs.Narration.Masking;
using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Narration;

/// <summary>The finished text of a speech, as spans: what is bound to the Word template.</summary>
/// <param name="Title">Title.</param>
/// <param name="Speaker">Post and name of the speaker; empty when not given.</param>
/// <param name="Date">Day of the speech, or null.</param>
/// <param name="Salutation">Salutation with colon, such as 同志们：.</param>
/// <param name="Opening">Paragraphs before section one.</param>
/// <param name="Sections">The sections in order.</param>
/// <param name="Closing">Paragraphs after the last section.</param>
/// <param name="Diagnostics">Notes for the drafter, such as a cause without data behind it.</param>
public sealed record Narrative(
    string Title,
    string Speaker,
    DateOnly? Date,
    string Salutation,
    IReadOnlyList<NarrativeParagraph> Opening,
    IReadOnlyList<NarrativeSection> Sections,
    IReadOnlyList<NarrativeParagraph> Closing,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Ids of the phrases whose wordings were chosen, clauses inside sentences included.</summary>
    public IReadOnlyCollection<string> Phrases { get; init; } = [];

    /// <summary>Number of characters before the place where a long title breaks; 0 when it stands in one line.</summary>
    public int TitleBreak { get; init; }

    /// <summary>The title with a line feed where it breaks.</summary>
    public string BrokenTitle => TitleBreak == 0 ? Title : Title.Insert(TitleBreak, "\n");

    /// <summary>The issuing office under the text; empty when the kind of document has none.</summary>
    public string Signature { get; init; } = "";

    /// <summary>Tables on pages of their own after the text.</summary>
    public IReadOnlyList<NarrativeTable> Attachments { get; init; } = [];

    /// <summary>The lines under the text that name the attachments: 附件：名称; of several, each with its number.</summary>
    public IReadOnlyList<string> AttachmentNotes =>
        [.. Attachments.Select((table, index) => (index == 0 ? "附件：" : "") + (Attachments.Count > 1 ? $"{index + 1}." : "") + table.Title.Text)];

    /// <summary>Every table in the order of the document.</summary>
    public IEnumerable<NarrativeTable> Tables => Paragraphs.Select(paragraph => paragraph.Table).OfType<NarrativeTable>().Concat(Attachments);

    /// <summary>The wordings that were chosen, for the ledger.</summary>
    public IReadOnlyCollection<WordingChoice> Choices { get; init; } = [];

    /// <summary>What the unit's speeches said in earlier years: the choice kept away from it.</summary>
    public WordingHistory History { get; init; } = WordingHistory.None;

    /// <summary>How the text was masked.</summary>
    public MaskRecord Mask { get; init; } = MaskRecord.None;

    /// <summary>Every paragraph in the order of the document, headings not included.</summary>
    public IEnumerable<NarrativeParagraph> Paragraphs =>
        Opening.Concat(Sections.SelectMany(section => section.Paragraphs)).Concat(Closing);
}
