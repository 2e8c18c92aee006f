using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Pairs the section tags of one story and reports every one that has no partner.</summary>
internal sealed class SectionMatcher
{
    private readonly FaultList faults;
    private readonly List<FoundTag> open = [];
    private readonly List<SectionPair> pairs = [];
    private readonly Dictionary<FoundTag, IReadOnlyList<string>> within = [];
    private readonly IReadOnlyList<string> around;

    private SectionMatcher(FaultList faults, IReadOnlyList<string> around) => (this.faults, this.around) = (faults, around);

    /// <summary>The pairs, inner before outer, and for each tag the paths of the sections around it.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="around">Paths of the sections around the whole story, outermost first: those around a chart.</param>
    public static MatchedSections Match(IReadOnlyList<FoundTag> tags, FaultList faults, IReadOnlyList<string>? around = null)
    {
        var matcher = new SectionMatcher(faults, around ?? []);
        foreach (var tag in tags)
            matcher.Take(tag);
        foreach (var left in matcher.open)
            matcher.ReportUnclosed(left);
        return new MatchedSections(matcher.pairs, matcher.within);
    }

    private void Take(FoundTag found)
    {
        within[found] = [.. around, .. open.Select(PathOf)];
        if (found.Tag is OpenTag)
            Open(found);
        else if (found.Tag is CloseTag close)
            Close(found, close);
    }

    private void Open(FoundTag found)
    {
        open.Add(found);
        if (open.Count == RenderLimits.Depth + 1)
            faults.AtTag("WT207", found.Place, $"区段嵌套超过 {RenderLimits.Depth} 层。", "", "请减少嵌套。");
    }

    private void Close(FoundTag found, CloseTag close)
    {
        var match = close.Path.Length == 0 ? open.Count - 1 : open.FindLastIndex(tag => PathOf(tag) == close.Path);
        if (match < 0)
        {
            var hint = open.Count == 0 ? "请删去它，或在前面补上开始标签。" : $"这里正开着的区段是 {open[^1].Place.Tag}，是不是想写“{{{{/{PathOf(open[^1])}}}}}”？";
            faults.AtTag("WT202", found.Place, "区段的结束标签前面没有对应的开始标签。", "", hint);
            return;
        }

        for (var i = open.Count - 1; i > match; i--)
            faults.AtTag("WT203", open[i].Place, $"区段还没有结束，就先遇到了外层的 {found.Place.Tag}。", $"{{{{/{PathOf(open[i])}}}}}", "请把内层区段先结束。");
        if (match == open.Count - 1)
            pairs.Add(new SectionPair(open[match], found));
        open.RemoveRange(match, open.Count - match);
    }

    private void ReportUnclosed(FoundTag tag) =>
        faults.AtTag("WT201", tag.Place, "区段没有结束标签。", $"{{{{/{PathOf(tag)}}}}}", $"请在后面补上 {{{{/{PathOf(tag)}}}}} 或 {{{{/}}}}。");

    private static string PathOf(FoundTag tag) => ((OpenTag)tag.Tag).Path.Text;
}
