using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>What a tag with 图片 or 图表 stands for: a picture or a chart in its frame.</summary>
/// <param name="Target">The picture, or the element that points at the chart.</param>
/// <param name="Start">Offset of the first byte of what goes when the value is absent.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Inside">What changes inside: the alt text, the picture itself.</param>
internal sealed record Frame(int Target, int Start, int End, IReadOnlyList<Region> Inside)
{
    /// <summary>Id of the relationship to the author's picture; null for a chart.</summary>
    public string? Relation { get; init; }

    /// <summary>The bytes that go with an object in a paragraph: its run, unless the run holds more.</summary>
    public static (int Start, int End) RangeOf(MarkupTree tree, int holder)
    {
        var run = tree[holder].Parent;
        var alone = tree[run].Kind == ElementKind.Run
            && tree.Children(run).All(child => child == holder || tree[child].Kind is ElementKind.RunProperties or ElementKind.Silent);
        var node = tree[alone ? run : holder];
        return (node.Start, node.End);
    }
}
