using System.Text;
using WordTemplates.Marking;
using WordTemplates.Markup;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Reports tags where the engine does not read: field codes, and text outside every paragraph it knows.</summary>
internal static class UnreadTextCheck
{
    public static void Check(Story story, FaultList faults)
    {
        foreach (var paragraph in story.Paragraphs)
        {
            if (HoldsTag(paragraph.Instructions))
                Report("WT107", story, paragraph.Instructions, "域代码里不能写标签。", faults);
        }

        var read = story.Paragraphs.SelectMany(paragraph => paragraph.Spots).Where(spot => spot.IsText).Select(spot => spot.Node).ToHashSet();
        for (var i = 0; i < story.Tree.Count; i++)
        {
            var node = story.Tree[i];
            var tag = story.Tree.Slice(node.Start, node.ContentStart);
            if (tag.IndexOf("{{"u8) >= 0 || tag.IndexOf("｛｛"u8) >= 0)
                Report("WT109", story, story.Tree.StartTag(i), "属性里不能写标签（如图片的替代文字、域的代码）。", faults);
            if (node.Kind != ElementKind.Text || read.Contains(i))
                continue;
            var text = Encoding.UTF8.GetString(story.Tree.Slice(node.ContentStart, node.ContentEnd));
            if (HoldsTag(text) && !CommentIds.InOwn(story.Tree, i))
                Report("WT108", story, text, "这里不能写标签（公式、修订删除的文字或兼容块内）。", faults);
        }
    }

    private static bool HoldsTag(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (TagCharacters.IsOpenBrace(text[i]) && TagCharacters.IsOpenBrace(text[i + 1]))
                return true;
        }

        return false;
    }

    private static void Report(string code, Story story, string text, string message, FaultList faults) =>
        faults.AtTag(code, new TagPlace(story.Part, text, "", text), message, "", "请把标签移到普通正文里。");
}
