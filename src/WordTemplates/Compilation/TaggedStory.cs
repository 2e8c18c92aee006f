using WordTemplates.Compilation.Tables;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>A story with its tags and sections, ready to be laid out.</summary>
internal sealed class TaggedStory
{
    private readonly Dictionary<FoundTag, FoundTag> closes;
    private readonly Dictionary<FoundTag, FoundTag> opens;
    private readonly Dictionary<int, ParagraphTags> paragraphs;

    public TaggedStory(Story story, IReadOnlyList<FoundTag> tags, MatchedSections sections)
    {
        Story = story;
        Tags = tags;
        Sections = sections;
        Grids = new TableGrids(story.Tree);
        closes = sections.Pairs.ToDictionary(pair => pair.Open, pair => pair.Close);
        opens = sections.Pairs.ToDictionary(pair => pair.Close, pair => pair.Open);
        var controlled = tags.Where(tag => tag.Paragraph.Carrier == CarrierKind.Control).Select(tag => tag.Paragraph.Host?.Node ?? -1).ToHashSet();
        paragraphs = tags.Where(tag => tag.Paragraph.Carrier == CarrierKind.Paragraph).GroupBy(tag => tag.Paragraph.Node)
            .ToDictionary(group => group.Key, group => new ParagraphTags(story.Tree, group.First().Paragraph, [.. group], controlled.Contains(group.Key)));
    }

    public Story Story { get; }

    public MarkupTree Tree => Story.Tree;

    public IReadOnlyList<FoundTag> Tags { get; }

    public MatchedSections Sections { get; }

    /// <summary>The tables of the part.</summary>
    public TableGrids Grids { get; }

    /// <summary>The paragraphs that hold tags.</summary>
    public IReadOnlyCollection<ParagraphTags> Paragraphs => paragraphs.Values;

    public ParagraphTags Of(FoundTag tag) => paragraphs[tag.Paragraph.Node];

    public ParagraphTags? Of(int paragraph) => paragraphs.GetValueOrDefault(paragraph);

    /// <summary>True when the tag opens a section that ends after <paramref name="close"/>.</summary>
    public bool OpensAround(FoundTag tag, FoundTag close) => closes.TryGetValue(tag, out var end) && end.Start > close.Start;

    /// <summary>True when the tag closes a section that began before <paramref name="open"/>.</summary>
    public bool ClosesAround(FoundTag tag, FoundTag open) => opens.TryGetValue(tag, out var start) && start.Start < open.Start;

    /// <summary>The paragraphs that begin in the range, those without tags too, by their index in the tree.</summary>
    public IEnumerable<int> ParagraphsIn(int start, int end) =>
        Enumerable.Range(Tree.FirstFrom(start), Tree.Count).TakeWhile(i => i < Tree.Count && Tree[i].Start < end).Where(i => Tree[i].Kind == ElementKind.Paragraph);

    /// <summary>The tags whose first byte lies in the range.</summary>
    public IEnumerable<FoundTag> TagsIn(int start, int end)
    {
        var (low, high) = (0, Tags.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tags[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return Enumerable.Range(low, Tags.Count - low).Select(i => Tags[i]).TakeWhile(tag => tag.Start < end);
    }
}
