using WordTemplates.Compilation.Tables;
using WordTemplates.Markup;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Finds everything in a story that is not copied as it is.</summary>
internal sealed class RegionFinder
{
    private readonly TaggedStory story;
    private readonly MarkupTree tree;
    private readonly Snippets snippets;
    private readonly List<Region> regions = [];
    private readonly HashSet<int> cut = [];
    private readonly HashSet<int> guarded = [];
    private BrokenRanges ranges;

    private RegionFinder(TaggedStory story)
    {
        this.story = story;
        tree = story.Tree;
        snippets = new Snippets(tree);
        ranges = BrokenRanges.Find(tree, []);
    }

    /// <summary>The regions, outer before inner, in document order.</summary>
    /// <param name="story">The story.</param>
    /// <param name="layout">Its sections.</param>
    /// <param name="charts">Its charts, or the plots when it is one.</param>
    public static IReadOnlyList<Region> Find(TaggedStory story, StoryLayout layout, IReadOnlyList<Region> charts)
    {
        var sections = layout.Sections;
        var finder = new RegionFinder(story);
        finder.ranges = BrokenRanges.Find(story.Tree, LooseStretches.Of(story, layout));
        finder.regions.AddRange(finder.ranges.Regions());
        finder.AddSections(sections);
        finder.AddTags(sections);
        finder.AddFrames();
        finder.regions.AddRange(charts);
        finder.AddParagraphs(sections);
        finder.AddTables(sections);
        finder.AddGuards();
        finder.regions.AddRange(CarrierRegions.Find(story));
        finder.regions.AddRange(ControlRegions.Find(story));
        finder.regions.AddRange([.. TableRegions.Of(story.Tree, layout), .. layout.Numbers.Regions]);
        finder.regions.AddRange(RepeatedMarks.Find(story.Tree, layout.Repeated(story.Tree)).Where(region => !finder.ranges.Moves(region)));
        return [.. finder.regions.OrderBy(region => region.Start).ThenByDescending(region => region.Reach).ThenBy(region => region.Rank)];
    }

    private void AddSections(IReadOnlyList<PlacedSection> sections) =>
        // Outer sections come first among equals: OrderBy is stable, and an outer one opens earlier.
        regions.AddRange(sections.Where(section => !section.IsEmpty).OrderBy(section => section.Pair.Open.Start).Select(section => new SectionRegion(section)));

    private void AddTags(IReadOnlyList<PlacedSection> sections)
    {
        var instead = new Dictionary<(FoundTag Tag, int Text), string>();
        foreach (var section in sections)
        {
            if (section.OpenSplit is { } open)
                instead[(section.Pair.Open, section.Pair.Open.LastSpot.Node)] = open.EndRun;
            if (section.CloseSplit is { } close)
                instead[(section.Pair.Close, section.Pair.Close.FirstSpot.Node)] = close.BeginRun;
        }

        foreach (var tag in story.Tags.Where(tag => tag.Frame is null && tag.Paragraph.Carrier is (CarrierKind.Paragraph or CarrierKind.Plain)))
            AddPieces(tag, instead);
        foreach (var text in story.Tags.Where(tag => tag.Frame is null && tag.Paragraph.Carrier == CarrierKind.Paragraph).SelectMany(TextsOf).Distinct())
            AddText(text);
    }

    private void AddFrames()
    {
        foreach (var tag in story.Tags)
        {
            if (tag.Frame is not { } frame)
                continue;
            regions.Add(new FrameRegion(frame.Start, frame.End, tag));
            regions.AddRange(frame.Inside);
        }
    }

    /// <summary>A tag has a piece in each w:t it runs through; the one with the first character of the name takes the value.</summary>
    private void AddPieces(FoundTag tag, Dictionary<(FoundTag Tag, int Text), string> instead)
    {
        var spots = tag.Paragraph.Spots;
        for (var first = tag.First; first <= tag.Last;)
        {
            var last = first;
            while (last < tag.Last && spots[last + 1].Node == spots[first].Node)
                last++;
            var (start, end, text) = (spots[first].Start, spots[last].End, spots[first].Node);
            regions.Add(tag.Home >= first && tag.Home <= last
                ? new ValueRegion(start, end, (ValueTag)tag.Tag, tag.Place, text)
                : new CutRegion(start, end, instead.GetValueOrDefault((tag, text), "")));
            first = last + 1;
        }
    }

    private static IEnumerable<int> TextsOf(FoundTag tag) =>
        Enumerable.Range(tag.First, tag.Last - tag.First + 1).Select(i => tag.Paragraph.Spots[i].Node).Distinct();

    /// <summary>Blanks at the edges of what is left must survive; a run of nothing but tags goes.</summary>
    private void AddText(int text)
    {
        var node = tree[text];
        var paragraph = story.Of(tree.Ancestor(text, ElementKind.Paragraph));
        if (paragraph is not null && tree[node.Parent].Kind == ElementKind.Run && paragraph.IsConsumed(node.Parent))
            CutOnce(node.Parent);
        else if (snippets.NeedsTextStart(text))
            regions.Add(new CutRegion(node.Start, node.ContentStart, snippets.TextStart(text)));
    }

    private void CutOnce(int index)
    {
        if (cut.Add(index))
            regions.Add(new CutRegion(tree[index].Start, tree[index].End, ""));
    }

    private void AddParagraphs(IReadOnlyList<PlacedSection> sections)
    {
        var divided = sections.Where(section => section is { Level: SectionLevel.Inline, IsEmpty: false }).Select(section => section.Pair.Open.Paragraph.Node).ToHashSet();
        foreach (var paragraph in story.Paragraphs.Where(paragraph => paragraph.MayVanish && !paragraph.EndsPageSection))
        {
            var node = tree[paragraph.Paragraph.Node];
            var marks = tree.Children(paragraph.Paragraph.Node).Where(child => tree[child].Kind == ElementKind.RangeMark && !ranges.IsMoved(child)).ToList();
            if (!paragraph.IsBare)
                regions.Add(new VanishRegion(node.Start, node.End, string.Concat(marks.Select(tree.Source))));
            else if (divided.Contains(paragraph.Paragraph.Node))
                regions.Add(new CutRegion(node.Start, node.End, string.Concat(marks.Select(tree.Source))));
            else
                CutAround(node, marks);
        }
    }

    /// <summary>The range marks stay where they are, each with its own rule for the rounds of a section around.</summary>
    private void CutAround(MarkupNode paragraph, List<int> marks)
    {
        var at = paragraph.Start;
        foreach (var mark in marks)
        {
            regions.Add(new CutRegion(at, tree[mark].Start, ""));
            at = tree[mark].End;
        }

        regions.Add(new CutRegion(at, paragraph.End, ""));
    }

    private void AddTables(IReadOnlyList<PlacedSection> sections)
    {
        foreach (var row in sections.SelectMany(section => section.BorderRows))
            CutOnce(row);
        foreach (var table in sections.Select(section => section.Table).Where(table => table >= 0).Union(TablesAfterTags()))
            regions.Add(new TableRegion(tree[table].Start, EndWithSpare(table), snippets.EmptyParagraph(-1)));
    }

    /// <summary>The empty paragraph after a table that ends a cell stands there only because Word demands one: it goes with the table.</summary>
    private int EndWithSpare(int table)
    {
        var spare = NextSibling(table);
        if (Container(table) is var container && (container < 0 || tree[table].Parent != container || spare < 0 || NextSibling(spare) >= 0 || !IsEmptyParagraph(spare)))
            return tree[table].End;
        guarded.Add(container);
        return tree[spare].End;
    }

    private bool IsEmptyParagraph(int index) =>
        tree[index].Kind == ElementKind.Paragraph && tree.Children(index).All(child => tree[child].Kind == ElementKind.ParagraphProperties);

    /// <summary>Tables that follow a paragraph which may be gone: the next thing before them may then be a table.</summary>
    private IEnumerable<int> TablesAfterTags() =>
        story.Paragraphs.Where(paragraph => paragraph.MayVanish).Select(paragraph => NextSibling(paragraph.Paragraph.Node)).Where(next => next >= 0 && tree[next].Kind == ElementKind.Table);

    private int NextSibling(int index)
    {
        var next = tree[index].After;
        return next < tree.Count && tree[next].Parent == tree[index].Parent ? next : -1;
    }

    private void AddGuards()
    {
        var containers = story.Paragraphs.Where(paragraph => paragraph.MayVanish).Select(paragraph => paragraph.Paragraph.Node)
            .Concat(ControlRegions.Sections(story)).Select(Container).Union(guarded);
        foreach (var container in containers.Where(container => container >= 0))
        {
            var node = tree[container];
            var properties = tree.Children(container).TakeWhile(child => tree[child].Kind == ElementKind.Silent).LastOrDefault(-1);
            var spare = snippets.EmptyParagraph(tree.Child(container, ElementKind.Paragraph));
            regions.Add(new GuardRegion(properties < 0 ? node.ContentStart : tree[properties].End, node.ContentEnd, spare));
        }
    }

    /// <summary>The cell, header, text box or note around a paragraph or a content control, in DrawingML whatever it stands in; -1 in the body, which may end as it likes.</summary>
    private int Container(int block)
    {
        var index = tree[block].Parent;
        if (tree[block].Vocabulary == Vocabulary.Drawing)
            return index;
        while (index >= 0 && tree[index].Kind is not (ElementKind.Cell or ElementKind.Story))
            index = tree[index].Parent;
        return index;
    }
}
