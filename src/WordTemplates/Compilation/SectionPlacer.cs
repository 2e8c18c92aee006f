using WordTemplates.Compilation.Tables;
using WordTemplates.Markup;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Infers from where the tags of a section stand what it repeats: words, paragraphs, rows or columns; 行 and 列 say so outright.</summary>
internal sealed class SectionPlacer(TaggedStory story, FaultList faults)
{
    private const TagOptions Directions = TagOptions.Rows | TagOptions.Columns;

    private readonly MarkupTree tree = story.Tree;
    private readonly ColumnPlacer columns = new(story);

    /// <summary>The placed section, or null after a fault.</summary>
    public PlacedSection? Place(SectionPair pair) => (pair.Tag.Options & Directions) switch
    {
        not TagOptions.None when InCarrier(pair) => RefuseDirection(pair, "写在控件、链接或属性里，不能指定重复行或列。"),
        TagOptions.None => PlaceByTags(pair),
        TagOptions.Columns => columns.Place(pair) ?? RefuseDirection(pair, "要重复表格的列，可是开始和结束标签不在同一个表格里。"),
        TagOptions.Rows => PlaceRowsOf(pair),
        _ => RefuseDirection(pair, "不能既重复行又重复列。"),
    };

    private static bool InCarrier(SectionPair pair) =>
        pair.Open.Paragraph.Carrier != CarrierKind.Paragraph || pair.Close.Paragraph.Carrier != CarrierKind.Paragraph;

    private PlacedSection? PlaceByTags(SectionPair pair)
    {
        if (InCarrier(pair))
            return CarrierPlacer.Place(story, pair, faults);
        if (pair.Open.Paragraph.Node == pair.Close.Paragraph.Node)
            return new InlinePlacer(story, faults).Place(pair);
        var (open, close) = (pair.Open.Paragraph.Node, pair.Close.Paragraph.Node);
        var (left, right, common) = Branches(open, close);
        if (left < 0)
            return Refuse(pair);
        if (tree[common].Kind == ElementKind.Row)
            return Checked(PlaceRows(pair, common, common));
        if (tree[left].Kind == ElementKind.Row && tree[right].Kind == ElementKind.Row)
            return !IsBareRow(left) && !IsBareRow(right) && columns.Infers(pair, left, right) ? columns.Place(pair) : Checked(PlaceRows(pair, left, right));
        if (left == open && right == close)
            return PlaceParagraphs(pair);
        return Refuse(pair);
    }

    /// <summary>The rows from the one tag's to the other's, although both may stand in one cell.</summary>
    private PlacedSection? PlaceRowsOf(SectionPair pair) =>
        story.Grids.Around(pair.Open.Paragraph.Node, pair.Close.Paragraph.Node) is { } grid
            ? Checked(PlaceRows(pair, RowOf(grid, pair.Open), RowOf(grid, pair.Close)))
            : RefuseDirection(pair, "要重复表格的行，可是开始和结束标签不在同一个表格里。");

    private static int RowOf(TableGrid grid, FoundTag tag) => grid.Rows[grid.CellOf(tag.Paragraph.Node)!.Row].Node;

    private PlacedSection PlaceRows(SectionPair pair, int first, int last)
    {
        var (bareFirst, bareLast) = (first != last && IsBareRow(first), first != last && IsBareRow(last));
        var (start, end) = (bareFirst ? tree[first].End : tree[first].Start, bareLast ? tree[last].Start : tree[last].End);
        return new PlacedSection(pair, SectionLevel.Rows, start, end)
        {
            Table = tree.Ancestor(first, ElementKind.Table),
            BorderRows = [.. bareFirst ? [first] : (int[])[], .. bareLast ? [last] : (int[])[]],
        };
    }

    /// <summary>A row of section tags only is not part of the body.</summary>
    private bool IsBareRow(int row) => ParagraphsIn(row).All(IsBareOrBlank);

    private PlacedSection? PlaceParagraphs(SectionPair pair)
    {
        var (open, close) = (story.Of(pair.Open), story.Of(pair.Close));
        var opens = open.IsBare || open.OnlyBefore(pair.Open, tag => story.OpensAround(tag, pair.Close));
        var closes = close.IsBare || close.OnlyAfter(pair.Close, tag => story.ClosesAround(tag, pair.Open));
        if (!opens)
            RefuseText(pair.Open, "开始标签的前面还有文字或别的标签。");
        if (!closes)
            RefuseText(pair.Close, "结束标签的后面还有文字或别的标签。");
        if (!opens || !closes)
            return null;
        var first = tree[open.Paragraph.Node];
        var last = tree[close.Paragraph.Node];
        return new PlacedSection(pair, SectionLevel.Paragraphs, open.IsBare ? first.End : first.Start, close.IsBare ? last.Start : last.End);
    }

    /// <summary>A row is repeated as a whole, so nothing of another scope may stand in it.</summary>
    private PlacedSection? Checked(PlacedSection section)
    {
        var (open, close) = (section.Pair.Open, section.Pair.Close);
        var strangers = story.TagsIn(section.Start, open.Start).Where(tag => !story.OpensAround(tag, close))
            .Concat(story.TagsIn(close.End, section.End).Where(tag => !story.ClosesAround(tag, open)));
        if (strangers.FirstOrDefault() is not { } stranger)
            return section;
        faults.AtTag("WT206", stranger.Place, $"这个标签在 {FaultList.Quote(open.Place.Tag)} 重复的表格行里，却写在它的开始和结束之外。", "", "请移到开始标签之后、结束标签之前，或移到别的行。");
        return null;
    }

    /// <summary>The nearest common ancestor and its two children on the way to the paragraphs; no left one when the closing tag stands in a text box of the opening tag's paragraph.</summary>
    private (int Left, int Right, int Common) Branches(int open, int close)
    {
        var ways = Way(open);
        var child = close;
        while (!ways.Contains(tree[child].Parent))
            child = tree[child].Parent;
        var common = tree[child].Parent;
        return (ways.Where(index => tree[index].Parent == common).FirstOrDefault(-1), child, common);
    }

    private List<int> Way(int index)
    {
        var way = new List<int>();
        for (; index >= 0; index = tree[index].Parent)
            way.Add(index);
        return way;
    }

    private IEnumerable<int> ParagraphsIn(int row)
    {
        for (var i = row + 1; i < tree[row].After; i++)
        {
            if (tree[i].Kind == ElementKind.Paragraph)
                yield return i;
        }
    }

    private bool IsBareOrBlank(int paragraph) =>
        story.Of(paragraph)?.IsBare ?? ParagraphReader.Read(tree, paragraph).Text.All(char.IsWhiteSpace);

    private PlacedSection? Refuse(SectionPair pair)
    {
        faults.AtTag("WT204", pair.Open.Place, $"开始标签和结束标签（{FaultList.Quote(pair.Close.Place.Tag)}）不在同一层：一个在表格、文本框或内容控件里面，一个在外面。", "", "请把两个标签都放在里面，或都放在外面。");
        return null;
    }

    private PlacedSection? RefuseDirection(SectionPair pair, string reason)
    {
        faults.AtTag("WT221", pair.Open.Place, "这个循环" + reason, "", "请把两个标签放进同一个表格，只写“行”或“列”之一。");
        return null;
    }

    private void RefuseText(FoundTag tag, string message) =>
        faults.AtTag("WT205", tag.Place, "开始和结束标签不在同一段，重复的是整段，可是" + message, "标签单独成段，或开始标签在段首、结束标签在段末", "请让这个标签单独占一段。");
}
