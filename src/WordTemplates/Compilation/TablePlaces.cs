using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Counts rows and cells while a part is walked in document order, so that a fault can name row and column.</summary>
internal sealed class TablePlaces(MarkupTree tree)
{
    private readonly Dictionary<int, int> counted = [];
    private readonly Dictionary<int, int> ordinals = [];

    /// <summary>Takes in the next element.</summary>
    public void Meet(int index)
    {
        var container = tree[index].Kind switch
        {
            ElementKind.Row => tree.Ancestor(index, ElementKind.Table),
            ElementKind.Cell => tree.Ancestor(index, ElementKind.Row),
            _ => -1,
        };
        if (container >= 0)
            ordinals[index] = counted[container] = counted.GetValueOrDefault(container) + 1;
    }

    /// <summary>Row and column of the innermost table around an element, from one; zeros outside tables.</summary>
    public (int Row, int Column) Of(int index)
    {
        var cell = tree.Ancestor(index, ElementKind.Cell);
        return cell < 0 ? (0, 0) : (ordinals.GetValueOrDefault(tree.Ancestor(cell, ElementKind.Row)), ordinals.GetValueOrDefault(cell));
    }
}
