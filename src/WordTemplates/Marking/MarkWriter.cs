using System.Text;
using WordTemplates.Compilation;
using WordTemplates.Markup;
using WordTemplates.Packaging;
using WordTemplates.Rendering;

namespace WordTemplates.Marking;

/// <summary>Puts faults as comments into a copy of a template.</summary>
internal static class MarkWriter
{
    public static MarkedCopy Write(byte[] docx, IReadOnlyList<TemplateFault> found)
    {
        var faults = new FaultList();
        if (TemplatePackage.Open(docx, faults) is not { } package)
            return new MarkedCopy(null, 0, faults.Items);
        var main = package.Entries[package.Stories[0]].Name;
        var bytes = PartEncoding.ToUtf8(package.Content(package.Stories[0])!);
        if (bytes is null || StoryReader.ReadAll("/" + main, MarkupReader.Read(bytes)) is not { } story || story.Paragraphs.All(paragraph => paragraph.InTextBox))
        {
            faults.AtPart("WT050", "/" + main, "模板正文里没有能放批注的段落，不能写带批注的副本。", "请用 Word 或 WPS 打开模板，写上一段文字后另存。");
            return new MarkedCopy(null, 0, faults.Items);
        }

        // A text box is drawn twice, once for old readers; its faults need saying once.
        TemplateFault[] once = [.. found.DistinctBy(fault => (fault.Code, fault.Where, fault.Message, fault.Tag, fault.InTextBox ? null : fault.Range))];
        return new MarkedCopy(Write(package, story, main, once), once.Length, []);
    }

    private static byte[] Write(TemplatePackage package, Story story, string main, TemplateFault[] found)
    {
        var comments = CommentPart.Of(package, main, story.Tree);
        var edits = new ByteEdits();
        OldAnchors.Remove(story.Tree, comments.OwnIds, edits);
        var first = story.Paragraphs.First(paragraph => !paragraph.InTextBox).Node;
        var anchors = new Anchors(story.Tree);
        var texts = new StringBuilder();
        var free = comments.FirstFree;
        for (var i = 0; i < found.Length; i++)
        {
            var id = free + i;
            var spot = Anchored(story, found[i]);
            if (spot is { } paragraph)
                anchors.AtText(id, paragraph, found[i].Range!.Value);
            else
                anchors.AtParagraph(id, first);
            texts.Append(comments.Text.Write(id, found[i], spot is not null));
        }

        anchors.WriteTo(edits, first);
        var changes = new PackageEdits(package);
        changes.Replace(main, edits.Apply(story.Tree.Bytes));
        comments.WriteTo(changes, texts.ToString());
        return ZipWriter.Write(changes.Apply([.. package.Entries]));
    }

    /// <summary>The paragraph whose characters a comment can stand on; null where Word takes no comments.</summary>
    private static StoryParagraph? Anchored(Story story, TemplateFault fault)
    {
        if (fault.Part != story.Part || fault.Range is not { } range || range.Paragraph >= story.Paragraphs.Count)
            return null;
        var paragraph = story.Paragraphs[range.Paragraph];
        return paragraph.InTextBox || range.First < 0 || range.Last < range.First || range.Last >= paragraph.Text.Length ? null : paragraph;
    }
}
