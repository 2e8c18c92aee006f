using System.Buffers;
using System.Text.RegularExpressions;
using PingAnDocs.Findings.Wording;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>RD-01, the red line: nothing tells people what to answer in a survey.</summary>
internal static partial class RedLineWords
{
    private const string Message = "不得告诉群众怎样回答调查，请删去，只讲工作本身。";

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(new InspectionRule("RD-01", "不得告诉群众怎样回答", "调查工作纪律", Strength.Shall), Find);

    private static readonly SearchValues<string> Any = SearchValues.Create([.. RedLine.Words], StringComparison.Ordinal);

    private static IEnumerable<InspectionFinding> Find(WordingDocument document) =>
        from paragraph in document.Paragraphs
        where !paragraph.Source.IsBlank
        let bare = BareText.Of(paragraph.Text)
        where bare.Text.AsSpan().ContainsAny(Any) || Teaching().IsMatch(bare.Text) || Urging().IsMatch(bare.Text)
        from found in Passages(bare.Text)
        where !IsInnocent(bare.Text, found.Index, found.Length)
        let place = bare.Place(found.Index, found.Length)
        select new InspectionFinding(paragraph.Place(place.Start, place.Length), Message, "", paragraph.Text.Substring(place.Start, place.Length));

    // A sentence that teaches may hold one of the words: it is told once.
    private static IEnumerable<(int Index, int Length)> Passages(string text)
    {
        var taught = Teaching().Matches(text).Concat(Urging().Matches(text)).Select(match => (match.Index, match.Length)).DistinctBy(match => match.Index).ToList();
        return taught.Concat(Words(text).Where(word => !taught.Exists(whole => word.Index >= whole.Index && word.Index + word.Length <= whole.Index + whole.Length)))
            .OrderBy(found => found.Index);
    }

    private static IEnumerable<(int Index, int Length)> Words(string text)
    {
        foreach (var word in RedLine.Words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                yield return (at, word.Length);
        }
    }

    // What is forbidden here may be named where it is forbidden; the words of swindlers, and answers that are counted, are other things.
    private static bool IsInnocent(string text, int index, int length)
    {
        var start = index == 0 ? 0 : text.LastIndexOfAny(['。', '；', '！', '？', '\n'], index - 1) + 1;
        var (before, word, after) = (text[start..index], text.Substring(index, length), text[(index + length)..]);
        return Forbidding().IsMatch(before)
            || (word is "话术" && (Swindle().IsMatch(before) || after.StartsWith('骗')))
            || (word is "回答满意" && Counted().IsMatch(after));
    }

    [GeneratedRegex("(?:引导|动员|教|提醒|叮嘱|要求|发动)[^，。；]{0,8}(?:群众|家属|亲友|居民|村民|受访者|家人|师生|学生)[^，。；]{0,6}(?:回答|作答|应答|答)[^，。；疑复题]{0,2}(?:非常|很)?(?:满意|安全)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Teaching();

    // Words put into people's mouths, greetings before the survey, calls answered in their stead, presents for praise.
    [GeneratedRegex("(?:让|要求|请|动员|引导|确保|保证|接到[^，。；]{0,10}电话)[^，。；]{0,14}(?:说|答|给出?|给予|打出?)[^，。；不]{0,2}(?:满意|高分|满分|好评|很安全|非常安全)(?!度|率|不|与否|程度)|打好?招呼[^。；]{0,14}(?:回答|作答|评价)|代(?:替)?[^，。；]{0,6}接听?[^，。；]{0,4}(?:调查|测评|回访)电话|(?:礼品|礼物|红包|奖品|话费|购物卡)[^，。；]{0,6}(?:换取|换来|争取|赢得)[^，。；]{0,6}(?:好评|满意|高分)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Urging();

    [GeneratedRegex("(?:严禁|禁止|不得|不准|不许|不能|不要|不搞|不发|不设|不存在|没有|杜绝|防止|严防|查处|整治|纠正|反对|制止|取消)[^，。；]*$|(?:严禁|禁止|不得|不准|杜绝|查处|纠正)[^。；]*[、：，][^，。；]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Forbidding();

    [GeneratedRegex("[骗诈]|传销|推销|营销", RegexOptions.CultureInvariant)]
    private static partial Regex Swindle();

    [GeneratedRegex("^[的度率占者]|^(?:或|和|与)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
