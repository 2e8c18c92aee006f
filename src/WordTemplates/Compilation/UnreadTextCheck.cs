using System.Net;
using System.Text;
using WordTemplates.Marking;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Reports tags where the engine does not read: field codes, and text outside every paragraph and property it knows.</summary>
internal sealed class UnreadTextCheck
{
    private readonly Story story;
    private readonly MarkupTree tree;
    private readonly FaultList faults;
    private readonly StringBuilder unread = new();
    private readonly StringBuilder deleted = new();
    private int block = -1;

    private UnreadTextCheck(Story story, FaultList faults) => (this.story, tree, this.faults) = (story, story.Tree, faults);

    public static void Check(Story story, FaultList faults)
    {
        foreach (var paragraph in story.Paragraphs.Where(paragraph => TagFinder.HoldsTag(paragraph.Instructions)))
            FieldCode.Report(Place(story, paragraph.Node, WebUtility.HtmlDecode(paragraph.Instructions)), faults);
        new UnreadTextCheck(story, faults).CheckTexts();
    }

    private void CheckTexts()
    {
        var read = story.Paragraphs.SelectMany(paragraph => paragraph.Spots).Where(spot => spot.IsText).Select(spot => spot.Node)
            .Concat(story.Carriers.Where(carrier => carrier.Carrier == CarrierKind.Plain).Select(carrier => carrier.Node)).ToHashSet();
        for (var i = 0; i < tree.Count; i++)
        {
            if (!read.Contains(i) && MayHoldTags(i) && !CommentIds.InOwn(tree, i))
                Take(i);
        }

        Flush();
    }

    private bool MayHoldTags(int index)
    {
        var node = tree[index];
        if (node.After != index + 1 || node.ContentEnd == node.ContentStart || node.Kind == ElementKind.InstructionText)
            return false;
        var content = tree.Slice(node.ContentStart, node.ContentEnd);
        return content.IndexOf((byte)'{') >= 0 || content.IndexOf("｛"u8) >= 0 || content.IndexOf("&#"u8) >= 0;
    }

    /// <summary>A tag may be cut into several texts of one paragraph, so they are read together.</summary>
    private void Take(int index)
    {
        var around = Math.Max(tree.Ancestor(index, ElementKind.Paragraph), 0);
        if (around != block)
            Flush();
        block = around;
        var text = WebUtility.HtmlDecode(Encoding.UTF8.GetString(tree.Slice(tree[index].ContentStart, tree[index].ContentEnd)));
        (IsDeleted(index) ? deleted : unread).Append(text);
    }

    private bool IsDeleted(int index)
    {
        while (index >= 0 && !(tree[index].Kind == ElementKind.Silent && (tree.LocalNameOf(index).SequenceEqual("del"u8) || tree.LocalNameOf(index).SequenceEqual("moveFrom"u8))))
            index = tree[index].Parent;
        return index >= 0;
    }

    private void Flush()
    {
        if (TagFinder.HoldsTag(unread.ToString()))
            faults.AtTag("WT108", Place(story, block, unread.ToString()), "这里不能写标签（公式、域、兼容块或不认识的部分）。", "", "请把标签移到普通正文里。");
        if (TagFinder.HoldsTag(deleted.ToString()))
            faults.NoteAtTag("WT503", Place(story, block, deleted.ToString()), "修订删除的文字里有标签，没有读它。", "请接受或拒绝这处修订。");
        unread.Clear();
        deleted.Clear();
    }

    private static TagPlace Place(Story story, int node, string text) =>
        story.CarrierAt(CarrierKind.Plain, node, text, []).Place(story.Part, 0, text.Length - 1);
}
