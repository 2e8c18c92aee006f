using WordTemplates.Markup;
using WordTemplates.Packaging;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>
/// Finds the pictures and charts whose alt text carries a binding tag. In the text of its paragraph the drawing is one
/// character; the tag stands on it, so that sections, faults and vanishing paragraphs treat it like any other.
/// </summary>
internal sealed class FrameFinder
{
    private const string Hint = "请写在图片或图表的替代文字里：右键单击 → 查看可选文字（编辑替代文字）。";

    private readonly Story story;
    private readonly IReadOnlyList<Relation> relations;
    private readonly FaultList faults;
    private readonly Dictionary<int, (StoryParagraph Paragraph, int At)> objects = [];
    private readonly Dictionary<int, (FoundTag Tag, List<Region> Inside)> frames = [];

    private FrameFinder(Story story, IReadOnlyList<Relation> relations, FaultList faults)
    {
        (this.story, this.relations, this.faults) = (story, relations, faults);
        foreach (var paragraph in story.Paragraphs)
        {
            for (var at = 0; at < paragraph.Spots.Count; at++)
            {
                if (!paragraph.Spots[at].IsText)
                    objects[paragraph.Spots[at].Node] = (paragraph, at);
            }
        }
    }

    /// <summary>The tags of the text and one per bound picture or chart, in document order.</summary>
    /// <param name="story">The part.</param>
    /// <param name="texts">The tags of its text.</param>
    /// <param name="relations">Its relationships.</param>
    /// <param name="charts">The charts it shows, which may carry the tag in their titles.</param>
    /// <param name="faults">Takes the faults.</param>
    public static IReadOnlyList<FoundTag> Join(Story story, IReadOnlyList<FoundTag> texts, IReadOnlyList<Relation> relations, IReadOnlyList<ChartPlace> charts, FaultList faults)
    {
        foreach (var stray in texts.Where(tag => tag.Paragraph.Carrier == CarrierKind.Paragraph && FrameAttribute.Binds(tag.Tag)))
            faults.AtTag(stray.Tag.Options.HasFlag(TagOptions.Picture) ? "WT401" : "WT402", stray.Place, "图片、图表的标签不能写在文字里。", "", Hint);
        var finder = new FrameFinder(story, relations, faults);
        for (var i = 0; i < story.Tree.Count; i++)
        {
            foreach (var attribute in FrameAttribute.Of(story.Tree, i))
                finder.Take(i, attribute);
        }

        foreach (var chart in charts)
            finder.TakeTitle(chart);
        return [.. texts.Concat(finder.frames.Values.Select(frame => frame.Tag)).OrderBy(tag => tag.Start)];
    }

    private void Take(int element, FrameAttribute attribute)
    {
        var place = PlaceOf(element, attribute.Written);
        if (attribute.Tag.Format.Text.Length > 0 || (attribute.Tag.Options & (attribute.Tag.Options - 1)) != TagOptions.None)
            faults.AtTag("WT110", place, "图片、图表的标签不能再带格式或其他选项。", "{{名称:图片}} 或 {{名称:图表}}，允许没有时再加问号", "请删去多余的部分。");
        else if (Target(element, attribute.IsPicture) is not (>= 0 and var target))
            faults.AtTag(attribute.IsPicture ? "WT401" : "WT402", place, attribute.IsPicture ? "这个标签不在图片上，或这里有几张图片。" : "这个标签不在图表上，或图表的种类较新、不能绑定。", "", Hint);
        else if (Holder(element) is not (>= 0 and var holder))
            faults.AtTag("WT108", place, "这里不能写标签（公式、修订删除的文字或兼容块内）。", "", "请把图片或图表移到普通正文里。");
        else
            Bind(target, holder, element, attribute, place);
    }

    /// <summary>A chart whose title carries the tag is bound as if it stood in the alt text.</summary>
    private void TakeTitle(ChartPlace chart)
    {
        if (chart.Part.Binding is { } title && !frames.ContainsKey(chart.Node) && Holder(chart.Node) is >= 0 and var holder)
            frames.Add(chart.Node, (Bound((ValueTag)title.Tag, chart.Node, holder, Frame.RangeOf(story.Tree, holder), title.Place, []), []));
    }

    private void Bind(int target, int holder, int element, FrameAttribute attribute, TagPlace place)
    {
        if (frames.TryGetValue(target, out var known))
        {
            if (known.Tag.Place.Tag == attribute.Written)
                known.Inside.Add(attribute.Cut);
            else
                faults.AtTag("WT401", place, $"同一张图片或图表写了两个不同的标签，另一个是 {known.Tag.Place.Tag}。", "", "请只留一个。");
            return;
        }

        var inside = new List<Region> { attribute.Cut };
        if (attribute.IsPicture && PictureFrames.Region(story.Tree, target, relations, attribute.Tag, place, faults) is { } picture)
            inside.Add(picture);
        var range = IsGrouped(element, target) ? (story.Tree[target].Start, story.Tree[target].End) : Frame.RangeOf(story.Tree, holder);
        frames.Add(target, (Bound(attribute.Tag, target, holder, range, place, inside), inside));
    }

    private FoundTag Bound(ValueTag tag, int target, int holder, (int Start, int End) range, TagPlace place, List<Region> inside)
    {
        var (paragraph, at) = objects[holder];
        return new FoundTag(tag, paragraph, at, at, place) { Frame = new Frame(target, range.Start, range.End, inside) { Relation = PictureFrames.RelationOf(story.Tree, target) } };
    }

    /// <summary>The picture or chart an element speaks for; -1 when there is none, or more than one.</summary>
    private int Target(int element, bool picture)
    {
        var tree = story.Tree;
        if (tree.IsNamed(element, "cNvPr"u8) && tree.IsNamed(tree[element].Parent, "nvPicPr"u8))
            return picture ? tree[tree[element].Parent].Parent : -1;
        if (!tree.IsNamed(element, "docPr"u8))
            return -1;
        var found = picture ? tree.Below(tree[element].Parent, "pic"u8) : ChartDrawings.In(tree, tree[element].Parent);
        return found.Count == 1 ? found[0] : -1;
    }

    /// <summary>True for one picture of a group: only it goes when its value is absent.</summary>
    private bool IsGrouped(int element, int target) =>
        story.Tree.IsNamed(element, "cNvPr"u8) && !story.Tree.IsNamed(story.Tree[target].Parent, "graphicData"u8);

    /// <summary>The object of a paragraph's text that an element lies in; -1 outside every text.</summary>
    private int Holder(int element)
    {
        while (element >= 0 && !objects.ContainsKey(element))
            element = story.Tree[element].Parent;
        return element;
    }

    private TagPlace PlaceOf(int element, string written) => Holder(element) is >= 0 and var holder && objects[holder] is var (paragraph, at)
        ? paragraph.Place(story.Part, at, at) with { Tag = written }
        : new TagPlace(story.Part, written, "", written);
}
