using WordTemplates.Compilation;
using WordTemplates.Markup;

namespace WordTemplates.Marking;

/// <summary>Finds where a mark before or after a character can stand: at the edge of its run, or by cutting the run in two.</summary>
internal sealed class RunBorders(MarkupTree tree)
{
    private readonly Snippets snippets = new(tree);

    public Border Before(StoryParagraph paragraph, int index)
    {
        var (spot, run) = (paragraph.Spots[index], Run(paragraph, index));
        if (run < 0)
            return new Border(spot.Start);
        return Run(paragraph, index - 1) == run ? Cut(spot, spot.Start) : new Border(tree[run].Start);
    }

    public Border After(StoryParagraph paragraph, int index)
    {
        var (spot, run) = (paragraph.Spots[index], Run(paragraph, index));
        if (run < 0)
            return new Border(spot.End);
        return Run(paragraph, index + 1) == run ? Cut(spot, spot.End) : new Border(tree[run].End);
    }

    private Border Cut(TextSpot spot, int offset)
    {
        var split = snippets.Split(spot.Node);
        return spot.IsText
            ? new Border(offset, split.EndRun, split.BeginRun, spot.Node)
            : new Border(offset, snippets.RunEnd(spot.Node), snippets.RunStart(spot.Node));
    }

    /// <summary>The run a character stands in; -1 for none, or beyond the paragraph.</summary>
    private int Run(StoryParagraph paragraph, int index)
    {
        if (index < 0 || index >= paragraph.Spots.Count)
            return -1;
        var parent = tree[paragraph.Spots[index].Node].Parent;
        return tree[parent].Kind == ElementKind.Run ? parent : -1;
    }
}
