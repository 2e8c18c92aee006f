using System.Buffers;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Reports tags whose braces are not whole, each on as few characters as tell what is missing.</summary>
internal static class TornTags
{
    /// <summary>No name is longer; looking further would cost a hostile text dearly.</summary>
    private const int LongestName = 200;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”＂„「」'‘’＇");

    /// <summary>True at a single closing brace that ends a tag by mistake; in a remark and between quotes it may stand.</summary>
    public static bool EndsAt(string text, int open, int at)
    {
        if (!TagCharacters.IsCloseBrace(text[at]))
            return false;
        var inside = text.AsSpan(open + 2, Math.Min(at - open - 2, LongestName)).TrimStart(" 　");
        return !inside.StartsWith("!") && !inside.StartsWith("！") && !inside.ContainsAny(Quotes);
    }

    /// <summary>A tag without its end; gives the section tag that was meant, if any.</summary>
    /// <param name="story">The part.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="range">From its first brace to the last character that could belong to it.</param>
    /// <param name="faults">Takes the fault.</param>
    public static FoundTag? Unclosed(Story story, StoryParagraph paragraph, (int First, int Last) range, FaultList faults)
    {
        var inside = paragraph.Text[(range.First + 2)..(range.Last + 1)];
        var single = inside.AsSpan().IndexOfAny('}', '｝');
        var end = single >= 0 ? range.First + 2 + single : range.First + 1 + NameLength(inside);
        var place = paragraph.Place(story.Part, range.First, end);
        if (single >= 0)
            faults.AtTag("WT101", place, "标签的结尾只有一个花括号。", "{{" + inside[..single] + "}}", "请把结尾写成连着的两个 }。");
        else
            faults.AtTag("WT101", place, "标签有开头的花括号，没有结尾的花括号。", place.Tag + "}}", "请在名称后面补上 }}。");
        return Meant(paragraph, range.First, end, place);
    }

    /// <summary>A tag that ends in the next paragraph.</summary>
    public static FoundTag? Straddling(Story story, StoryParagraph paragraph, int first, StoryParagraph next, FaultList faults)
    {
        var last = paragraph.Text.Length - 1;
        var place = paragraph.Place(story.Part, first, last);
        var rest = next.Text[..next.Text.AsSpan().IndexOfAny('}', '｝')];
        faults.AtTag("WT102", place, $"一个标签被分在两个段落里，后一段是“{FaultList.Quote(next.Text)}”。", place.Tag + rest + "}}", "请删去标签中间的回车，让它在一段之内。");
        return Found(TagParser.Meant(place.Tag[2..] + rest), paragraph, (first, last), place);
    }

    /// <summary>Two closing braces that close nothing.</summary>
    public static void Unopened(Story story, StoryParagraph paragraph, int at, FaultList faults)
    {
        var single = at == 0 ? -1 : paragraph.Text.AsSpan(0, at).LastIndexOfAny("{｛}｝");
        if (single >= 0 && TagCharacters.IsOpenBrace(paragraph.Text[single]))
            faults.AtTag("WT103", paragraph.Place(story.Part, single, at + 1), "标签的开头只有一个花括号，或两个花括号没有连着写。", "{{" + paragraph.Text[(single + 1)..at] + "}}", "请在开头连着写两个 {。");
        else
            faults.AtTag("WT103", paragraph.Place(story.Part, at, at + 1), "这里有结尾的花括号，没有开头的花括号。", "{{", "请补上 {{，或删去 }}。");
    }

    /// <summary>The section tag that was meant by a faulty one, so that its partner is not called a fault too; null for others.</summary>
    public static FoundTag? Meant(StoryParagraph paragraph, int first, int last, TagPlace place) =>
        Found(TagParser.Meant(place.Tag.TrimEnd('}', '｝')[2..]), paragraph, (first, last), place);

    private static FoundTag? Found(Tag? tag, StoryParagraph paragraph, (int First, int Last) range, TagPlace place) =>
        tag is null ? null : new FoundTag(tag, paragraph, range.First, range.Last, place);

    /// <summary>How much of the text is sign and name; all of it when it begins otherwise.</summary>
    private static int NameLength(string inside)
    {
        var length = 0;
        while (length < inside.Length && (TagCharacters.IsNameCharacter(inside[length]) || TagCharacters.Fold(inside[length]) is '#' or '^' or '/' or '.' or '@' or ' '))
            length++;
        return length == 0 ? inside.Length : inside[..length].TrimEnd().Length;
    }
}
