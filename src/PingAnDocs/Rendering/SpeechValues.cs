using PingAnDocs.Narration;
using WordTemplates;

namespace PingAnDocs.Rendering;

/// <summary>A narrative as the named values of the template engine.</summary>
internal static class SpeechValues
{
    public static ObjectValue Of(Narrative narrative) => new(new Dictionary<string, TemplateValue>(StringComparer.Ordinal)
    {
        [SpeechNames.Title] = new TextValue(narrative.Title),
        [SpeechNames.Speaker] = Given(narrative.Speaker),
        [SpeechNames.Date] = narrative.Date is { } date ? new DateValue(date) : new MissingValue(),
        [SpeechNames.Salutation] = new TextValue(narrative.Salutation),
        [SpeechNames.Opening] = Paragraphs(narrative.Opening),
        [SpeechNames.Sections] = new ListValue([.. narrative.Sections.Select(Section)]),
        [SpeechNames.Closing] = Paragraphs(narrative.Closing),
        [SpeechNames.Signature] = Given(narrative.Signature),
        [SpeechNames.Attachments] = new ListValue([.. narrative.Attachments.Select(TableValues.Of)]),
        [SpeechNames.AttachmentNotes] = new ListValue([.. narrative.AttachmentNotes.Select(note => new TextValue(note))]),
        [SpeechNames.SectionCount] = new NumberValue(narrative.Sections.Count),
        [SpeechNames.ParagraphCount] = new NumberValue(narrative.Paragraphs.Count()),
        [SpeechNames.BrokenTitle] = new TextValue(narrative.BrokenTitle),
        [SpeechNames.SignatureLength] = new NumberValue(narrative.Signature.Length),
    });

    private static ObjectValue Section(NarrativeSection section) => new(new Dictionary<string, TemplateValue>(StringComparer.Ordinal)
    {
        [SpeechNames.Title] = new TextValue(section.Heading.Text),
        [SpeechNames.Paragraphs] = Paragraphs(section.Paragraphs),
        [SpeechNames.ParagraphCount] = new NumberValue(section.Paragraphs.Count),
    });

    private static ListValue Paragraphs(IReadOnlyList<NarrativeParagraph> paragraphs) => new([.. paragraphs.Select(Paragraph)]);

    private static ObjectValue Paragraph(NarrativeParagraph paragraph) => new(new Dictionary<string, TemplateValue>(StringComparer.Ordinal)
    {
        [SpeechNames.Lead] = new TextValue(paragraph.Lead?.Text ?? ""),
        [SpeechNames.Body] = new TextValue(string.Concat(paragraph.Sentences.Select(sentence => sentence.Text))),
        [SpeechNames.Table] = paragraph.Table is { } table ? TableValues.Of(table) : new MissingValue(),
    });

    // An empty text would print an empty line; absent, its section vanishes.
    private static TemplateValue Given(string text) => text.Length > 0 ? new TextValue(text) : new MissingValue();
}
