using WordTemplates.Markup;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>One paragraph that holds tags: which characters belong to which tag, and what would be left without them.</summary>
internal sealed class ParagraphTags
{
    private readonly MarkupTree tree;
    private readonly FoundTag?[] owners;

    /// <param name="tree">The elements of the part.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="holdsControl">True when a content control in it may be filled: however empty it looks, it can become text.</param>
    public ParagraphTags(MarkupTree tree, StoryParagraph paragraph, IReadOnlyList<FoundTag> tags, bool holdsControl)
    {
        this.tree = tree;
        Paragraph = paragraph;
        Tags = tags;
        owners = new FoundTag?[paragraph.Text.Length];
        foreach (var tag in tags)
            Array.Fill(owners, tag, tag.First, tag.Last - tag.First + 1);
        IsBare = !holdsControl && tags.All(tag => tag.Tag is not ValueTag) && InkSpots().Count == 0;
    }

    public StoryParagraph Paragraph { get; }

    public IReadOnlyList<FoundTag> Tags { get; }

    /// <summary>True when nothing but section tags, remarks and blanks stands here: the paragraph exists for the template only.</summary>
    public bool IsBare { get; }

    /// <summary>True when the paragraph may turn out empty: its pieces can be false or absent.</summary>
    public bool MayVanish => Tags.Any(tag => tag.Tag is not ValueTag { Optional: false });

    /// <summary>True when it ends a page section; such a paragraph always stays.</summary>
    public bool EndsPageSection =>
        tree.Properties(Paragraph.Node, ElementKind.ParagraphProperties) is >= 0 and var properties
        && tree.Child(properties, ElementKind.SectionProperties) >= 0;

    /// <summary>Everything the author wrote here besides tags that can be seen.</summary>
    public IReadOnlyList<TextSpot> InkSpots() =>
        [.. Paragraph.Spots.Where((_, i) => owners[i] is null && !char.IsWhiteSpace(Paragraph.Text[i]))];

    /// <summary>True when the run holds nothing but characters of tags that print nothing in it.</summary>
    public bool IsConsumed(int run) =>
        tree.Children(run).All(child => tree[child].Kind is ElementKind.RunProperties or ElementKind.Text or ElementKind.Silent)
        && Indexes(run).All(i => owners[i] is { } tag && tag.Home != i);

    public bool NothingBefore(int run, FoundTag tag) => Indexes(run).All(i => i >= tag.First);

    public bool NothingAfter(int run, FoundTag tag) => Indexes(run).All(i => i <= tag.Last);

    /// <summary>True when before the tag there are only blanks and tags that satisfy the condition.</summary>
    public bool OnlyBefore(FoundTag tag, Func<FoundTag, bool> allowed) => Only(0, tag.First, allowed);

    /// <summary>The same after the tag.</summary>
    public bool OnlyAfter(FoundTag tag, Func<FoundTag, bool> allowed) => Only(tag.Last + 1, owners.Length, allowed);

    private bool Only(int from, int to, Func<FoundTag, bool> allowed)
    {
        for (var i = from; i < to; i++)
        {
            if (owners[i] is { } tag ? !allowed(tag) : !char.IsWhiteSpace(Paragraph.Text[i]))
                return false;
        }

        return true;
    }

    private IEnumerable<int> Indexes(int run)
    {
        var (start, end) = (tree[run].Start, tree[run].End);
        var at = FirstAtOrAfter(start);
        while (at < Paragraph.Spots.Count && Paragraph.Spots[at].Start < end)
            yield return at++;
    }

    private int FirstAtOrAfter(int offset)
    {
        var (low, high) = (0, Paragraph.Spots.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Paragraph.Spots[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
