using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Lists what the tags of a story need from the data.</summary>
internal static class TagCatalogue
{
    public static IEnumerable<TemplateTag> Of(TaggedStory story, StoryLayout layout)
    {
        foreach (var found in story.Tags)
        {
            var within = layout.Within[found];
            if (found.Tag is ValueTag value)
                yield return new TemplateTag(value.Path.Text, TagKind.Value, FormatOf(value), value.Optional, within, null, found.Place) { IsControl = found.Paragraph.Carrier == CarrierKind.Control };
            else if (found.Tag is OpenTag open)
                yield return new TemplateTag(open.Path.Text, KindOf(open), OptionWords.Names(open.Options), open.Optional, within, layout.Levels.TryGetValue(found, out var level) ? level : null, found.Place);
        }
    }

    private static string FormatOf(ValueTag value) =>
        string.Join(':', new[] { value.Format.Text, OptionWords.Names(value.Options) }.Where(text => text.Length > 0));

    private static TagKind KindOf(OpenTag open) => (open.Inverted, open.Test) switch
    {
        (false, null) => TagKind.Section,
        (true, null) => TagKind.Inverted,
        (false, _) => TagKind.Test,
        _ => TagKind.InvertedTest,
    };
}
