using WordTemplates.Marking;
using WordTemplates.Markup;
using WordTemplates.Packaging;

namespace WordTemplates.Compilation;

/// <summary>Reads the paragraphs of a part and finds the heading above each.</summary>
internal static class StoryReader
{
    /// <summary>The story; null when nothing in the part can be a tag, or after a fault.</summary>
    /// <param name="part">Name of the part with its slash.</param>
    /// <param name="content">Its content, which has passed the guard.</param>
    /// <param name="relations">Its relationships: the targets of its links.</param>
    /// <param name="headings">The styles that are headings.</param>
    /// <param name="always">True to read it although nothing in it can be a tag.</param>
    /// <param name="faults">Collects the faults.</param>
    public static Story? Read(string part, byte[] content, IReadOnlyList<Relation> relations, HeadingStyles headings, bool always, FaultList faults)
    {
        if (PartEncoding.ToUtf8(content) is not { } bytes)
        {
            faults.AtPart("WT016", part, "部件的编码不是 UTF-8。", "请用 Word 或 WPS 打开后另存为 .docx。");
            return null;
        }

        var links = TaggedLink.Of(part, relations, faults);
        if (!always && !MayHoldTags(bytes) && !MayHoldNames(bytes) && !RevisionNotes.MayHold(bytes) && links.Count == 0)
            return null;
        return CarrierFinder.Find(Read(part, MarkupReader.Read(bytes), headings) with { Links = links }, faults);
    }

    /// <summary>The properties of a part of document properties; null when nothing in it can be a tag, or after a fault.</summary>
    public static Story? ReadProperties(string part, byte[] content, FaultList faults)
    {
        if (PartEncoding.ToUtf8(content) is not { } bytes)
        {
            faults.AtPart("WT016", part, "部件的编码不是 UTF-8。", "请用 Word 或 WPS 打开后另存为 .docx。");
            return null;
        }

        return MayHoldTags(bytes) ? PropertyReader.Read(part, bytes, faults) : null;
    }

    /// <summary>Content controls may be known by plain names.</summary>
    private static bool MayHoldNames(ReadOnlySpan<byte> bytes) => bytes.IndexOf("tag "u8) >= 0;

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

    /// <summary>A shape of DrawingML holds text as a text box does.</summary>
    private static bool IsInTextBox(MarkupTree tree, int paragraph) =>
        tree[paragraph].Vocabulary == Vocabulary.Drawing
        || (tree.Ancestor(paragraph, ElementKind.Story) is >= 0 and var story && tree.LocalNameOf(story).SequenceEqual("txbxContent"u8));
}
