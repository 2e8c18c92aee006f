using WordTemplates.Marking;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Reads the paragraphs of a part and finds the heading above each.</summary>
internal static class StoryReader
{
    /// <summary>The story; null when nothing in the part can be a tag, or after a fault.</summary>
    public static Story? Read(string part, byte[] content, HeadingStyles headings, FaultList faults)
    {
        if (PartEncoding.ToUtf8(content) is not { } bytes)
        {
            faults.AtPart("WT016", part, "部件的编码不是 UTF-8。", "请用 Word 或 WPS 打开后另存为 .docx。");
            return null;
        }

        if (!MayHoldTags(bytes))
            return null;
        var story = Read(part, MarkupReader.Read(bytes), headings);
        if (CommentIds.Own(story.Tree).Any())
            faults.NoteAtPart("WT552", part, $"模板里还留着“{TemplateMarks.Author}”写的批注，生成的文稿里也会有。", "改好模板以后，请在 Word 里删去这些批注。");
        return story;
    }

    /// <summary>The paragraphs of a part whatever stands in them, without headings.</summary>
    public static Story ReadAll(string part, MarkupTree tree) => Read(part, tree, HeadingStyles.Read(null));

    /// <summary>An opening brace, half or full width, a character written as a number, or brackets that somebody took for braces.</summary>
    private static bool MayHoldTags(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf((byte)'{') >= 0 || bytes.IndexOf("｛"u8) >= 0 || bytes.IndexOf("}}"u8) >= 0 || bytes.IndexOf("｝"u8) >= 0 || bytes.IndexOf("&#"u8) >= 0
        || LookalikeTags.MayHold(bytes);

    private static Story Read(string part, MarkupTree tree, HeadingStyles headings)
    {
        var paragraphs = new List<StoryParagraph>();
        var places = new TablePlaces(tree);
        var heading = "";
        for (var i = 0; i < tree.Count; i++)
        {
            places.Meet(i);
            // What an earlier check wrote quotes tags; it asks for nothing.
            if (CommentIds.IsOwn(tree, i))
            {
                i = tree[i].After - 1;
                continue;
            }

            if (tree[i].Kind != ElementKind.Paragraph)
                continue;
            var paragraph = ParagraphReader.Read(tree, i);
            if (headings.IsHeading(tree, paragraph))
                heading = paragraph.Text;
            var (row, column) = places.Of(i);
            paragraphs.Add(paragraph with { Heading = heading, Index = paragraphs.Count, InTextBox = IsInTextBox(tree, i), Row = row, Column = column });
        }

        return new Story(part, tree, paragraphs);
    }

    private static bool IsInTextBox(MarkupTree tree, int paragraph) =>
        tree.Ancestor(paragraph, ElementKind.Story) is >= 0 and var story && tree.LocalName(story) == "txbxContent";
}
