using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Pairs the section tags of one story and reports every one that has no partner, each mistake once.</summary>
internal sealed class SectionMatcher
{
    /// <summary>Far beyond what may be nested; looking further would cost a hostile file dearly.</summary>
    private const int FurthestBack = 1_000;

    private readonly FaultList faults;
    private readonly ClosersAhead ahead;
    private readonly List<FoundTag> open = [];
    private readonly List<SectionPair> pairs = [];
    private readonly Dictionary<FoundTag, IReadOnlyList<string>> within = [];
    private readonly IReadOnlyList<string> around;

    private SectionMatcher(IReadOnlyList<FoundTag> tags, FaultList faults, IReadOnlyList<string> around) =>
        (ahead, this.faults, this.around) = (new ClosersAhead(tags), faults, around);

    /// <summary>The pairs, inner before outer, and for each tag the paths of the sections around it.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="around">Paths of the sections around the whole story, outermost first: those around a chart.</param>
    public static MatchedSections Match(IReadOnlyList<FoundTag> tags, FaultList faults, IReadOnlyList<string>? around = null)
    {
        var matcher = new SectionMatcher(tags, faults, around ?? []);
        foreach (var tag in tags)
            matcher.Take(tag);
        foreach (var left in matcher.open)
            SectionFaults.Unclosed(left, faults);
        return new MatchedSections(matcher.pairs, matcher.within);
    }

    private void Take(FoundTag found)
    {
        within[found] = [.. around, .. open.Take(RenderLimits.Depth).Select(PathOf)];
        ahead.Pass(found.Tag);
        if (found.Tag is OpenTag)
            Open(found);
        else if (found.Tag is CloseTag close)
            Close(found, close);
    }

    private void Open(FoundTag found)
    {
        open.Add(found);
        if (open.Count == RenderLimits.Depth + 1)
            faults.AtTag("WT207", found.Place, $"标签一层套一层，超过了 {RenderLimits.Depth} 层。", $"不超过 {RenderLimits.Depth} 层", "请减少层数。");
    }

    private void Close(FoundTag found, CloseTag close)
    {
        var match = close.Path.Length == 0 ? open.Count - 1 : open.FindLastIndex(open.Count - 1, Math.Min(open.Count, FurthestBack), tag => PathOf(tag) == close.Path);
        if (match < 0 && ahead.WasCrossed(close.Path))
            return;
        if (match < 0)
            match = Meant(found, close);
        if (match < 0)
            return;
        for (var i = open.Count - 1; i > match; i--)
            SectionFaults.Inner(open[i], found, ahead.CrossesBy(PathOf(open[i])), faults);
        if (match == open.Count - 1)
            pairs.Add(new SectionPair(open[match], found));
        open.RemoveRange(match, open.Count - match);
    }

    /// <summary>The open section that a closing tag of another name was meant for, reported; -1 when it was meant for none.</summary>
    private int Meant(FoundTag found, CloseTag close)
    {
        var left = open.TakeLast(RenderLimits.Depth).Where(tag => !ahead.Closes(PathOf(tag))).ToList();
        var near = NearestName.Of(close.Path, left.Select(PathOf));
        var meant = near.Length > 0 ? left.Last(tag => PathOf(tag) == near)
            : left.Count > 0 && left[^1] == open[^1] && !ahead.IsOpened(close.Path) ? left[^1] : null;
        if (meant is null)
            SectionFaults.Unopened(found, open.Count == 0 ? null : open[^1], faults);
        else
            SectionFaults.WrongName(found, meant, near.Length > 0, faults);
        return meant is null ? -1 : open.LastIndexOf(meant);
    }

    private static string PathOf(FoundTag tag) => ((OpenTag)tag.Tag).Path.Text;
}
