using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>
/// Places a section within one paragraph. In one run its body is plain text. Over several runs the body must hold whole runs,
/// or a second round would begin in the format of the last run: so the border moves to the run's edge, or cuts the run in two.
/// </summary>
internal sealed class InlinePlacer(TaggedStory story, FaultList faults)
{
    private readonly MarkupTree tree = story.Tree;
    private readonly Snippets snippets = new(story.Tree);

    public PlacedSection? Place(SectionPair pair)
    {
        var (open, close) = (Run(pair.Open.LastSpot), Run(pair.Close.FirstSpot));
        if (open == close)
            return new PlacedSection(pair, SectionLevel.Inline, pair.Open.End, pair.Close.Start);
        if (tree[open].Parent == tree[close].Parent)
            return PlaceRuns(pair, open, close);
        faults.AtTag("WT204", pair.Open.Place, $"开始标签和结束标签（{FaultList.Quote(pair.Close.Place.Tag)}）一个在超链接、修订或内容控件里面，一个在外面。", "", "请把两个标签都放在里面，或都放在外面。");
        return null;
    }

    private PlacedSection PlaceRuns(SectionPair pair, int open, int close)
    {
        var start = OpenEdge(pair.Open, open);
        var end = CloseEdge(pair.Close, close);
        return new PlacedSection(pair, SectionLevel.Inline, start ?? pair.Open.End, end ?? pair.Close.Start)
        {
            OpenSplit = start is null ? snippets.Split(pair.Open.LastSpot.Node) : null,
            CloseSplit = end is null ? snippets.Split(pair.Close.FirstSpot.Node) : null,
        };
    }

    private int? OpenEdge(FoundTag tag, int run)
    {
        var tags = story.Of(tag);
        if (tags.IsConsumed(run) || tags.NothingAfter(run, tag))
            return tree[run].End;
        return tags.NothingBefore(run, tag) ? tree[run].Start : null;
    }

    private int? CloseEdge(FoundTag tag, int run)
    {
        var tags = story.Of(tag);
        if (tags.IsConsumed(run) || tags.NothingBefore(run, tag))
            return tree[run].Start;
        return tags.NothingAfter(run, tag) ? tree[run].End : null;
    }

    private int Run(TextSpot spot) => tree[spot.Node].Parent;
}
