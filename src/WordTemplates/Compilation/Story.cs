using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>One part with text: its elements and its paragraphs in document order.</summary>
internal sealed record Story(string Part, MarkupTree Tree, IReadOnlyList<StoryParagraph> Paragraphs)
{
    /// <summary>What carries text besides the paragraphs.</summary>
    public IReadOnlyList<StoryParagraph> Carriers { get; init; } = [];

    /// <summary>Links whose target holds tags, by the id of their relationship.</summary>
    public IReadOnlyDictionary<string, TaggedLink> Links { get; init; } = new Dictionary<string, TaggedLink>();

    /// <summary>A carrier at an element, with the heading above it and the table cell around it.</summary>
    public StoryParagraph CarrierAt(CarrierKind kind, int node, string text, IReadOnlyList<TextSpot> spots)
    {
        var above = LastUpTo(node);
        var host = above is not null && node < Tree[above.Node].After ? above : null;
        return new StoryParagraph(node, text, spots, "")
        {
            Carrier = kind,
            Host = host,
            Heading = above?.Heading ?? "",
            InTextBox = host?.InTextBox ?? false,
            Row = host?.Row ?? 0,
            Column = host?.Column ?? 0,
        };
    }

    private StoryParagraph? LastUpTo(int node)
    {
        var (low, high) = (0, Paragraphs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Paragraphs[middle].Node <= node ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Paragraphs[low - 1];
    }
}
