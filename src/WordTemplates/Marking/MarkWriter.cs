using System.Text;
using WordTemplates.Compilation;
using WordTemplates.Markup;
using WordTemplates.Packaging;
using WordTemplates.Rendering;

namespace WordTemplates.Marking;

/// <summary>Puts comments into a copy of a document.</summary>
internal static class MarkWriter
{
    /// <summary>The copy, in which the author's earlier comments are replaced.</summary>
    /// <param name="docx">The document.</param>
    /// <param name="author">Who comments.</param>
    /// <param name="place">Gives the comments with their places in the body.</param>
    public static MarkedCopy Write(byte[] docx, string author, Func<Story, IReadOnlyList<PlacedComment>> place)
    {
        var faults = new FaultList();
        if (TemplatePackage.Open(docx, faults) is not { } package)
            return new MarkedCopy(null, 0, faults.Items);
        var main = package.Entries[package.Stories[0]].Name;
        var bytes = PartEncoding.ToUtf8(package.Content(package.Stories[0])!);
        if (bytes is null || StoryReader.ReadAll("/" + main, MarkupReader.Read(bytes)) is not { } story || story.Paragraphs.All(paragraph => paragraph.InTextBox))
        {
            faults.AtPart("WT050", "/" + main, "文档正文里没有能放批注的段落，不能写带批注的副本。", "请用 Word 或 WPS 打开文档，写上一段文字后另存。");
            return new MarkedCopy(null, 0, faults.Items);
        }

        var comments = place(story);
        return new MarkedCopy(Write(package, story, main, CommentPart.Of(package, main, story.Tree, author), comments), comments.Count, []);
    }

    private static byte[] Write(TemplatePackage package, Story story, string main, CommentPart part, IReadOnlyList<PlacedComment> comments)
    {
        var edits = new ByteEdits();
        OldAnchors.Remove(story.Tree, part.OwnIds, edits);
        var first = story.Paragraphs.First(paragraph => !paragraph.InTextBox).Node;
        var anchors = new Anchors(story.Tree);
        var texts = new StringBuilder();
        var free = part.FirstFree;
        for (var i = 0; i < comments.Count; i++)
        {
            if (comments[i].Paragraph is { } paragraph)
                anchors.AtText(free + i, paragraph, comments[i].Range);
            else
                anchors.AtParagraph(free + i, first);
            texts.Append(part.Text.Write(free + i, comments[i].Lines));
        }

        anchors.WriteTo(edits, first);
        var changes = new PackageEdits(package);
        changes.Replace(main, edits.Apply(story.Tree.Bytes));
        part.WriteTo(changes, texts.ToString());
        return ZipWriter.Write(changes.Apply([.. package.Entries]));
    }
}
