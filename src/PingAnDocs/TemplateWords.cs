using PingAnDocs.Data;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Verification.Reading;
using WordTemplates;

namespace PingAnDocs;

/// <summary>The template's own words: what stands outside its tags in the body, headers, footers, notes and comments.</summary>
internal static class TemplateWords
{
    /// <summary>The words paragraph by paragraph, cut at the tags; nothing when the file cannot be read, which the compiler tells.</summary>
    public static IEnumerable<FixedText> Of(SourceFile template) =>
        TemplateReading.Of(template.Bytes, new DiagnosticBag()) is not { } reading
            ? []
            : from story in reading.Stories.Values
              from paragraph in story.Paragraphs
              from words in TemplateFrame.Of(paragraph.Text).Literals
              select new FixedText(words, new SourcePlace(template.Name, Where(story.Part, paragraph), 0, 0));

    // In the words of the template engine, so that the editor reads one language for all faults of the template.
    private static string Where(string part, StoryParagraph paragraph) =>
        new TagPlace($"/{part}", paragraph.Text.Trim(), "", "") { Row = paragraph.Cell?.Row ?? 0, Column = paragraph.Cell?.Column ?? 0 }.Where;
}
