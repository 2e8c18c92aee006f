using WordTemplates.Markup;
using WordTemplates.Rendering;

namespace WordTemplates.Compilation;

/// <summary>
/// A bookmark, a comment or a permission has a start and an end. Where a section holds only one of them, that one is moved out of
/// the section, to its nearer edge: both are written once whatever the section shows, and references to the name still lead somewhere.
/// </summary>
internal sealed class BrokenRanges
{
    private readonly MarkupTree tree;
    private readonly Dictionary<int, int> partners = [];
    private readonly Dictionary<int, int> moved = [];

    private BrokenRanges(MarkupTree tree) => this.tree = tree;

    /// <param name="tree">The part.</param>
    /// <param name="bodies">The bytes that are repeated, shown or left out.</param>
    public static BrokenRanges Find(MarkupTree tree, IEnumerable<(int Start, int End)> bodies)
    {
        var ranges = new BrokenRanges(tree);
        ranges.Pair();
        // Outer bodies first: a mark leaves the outermost body that holds it without its partner.
        foreach (var body in bodies.Where(_ => ranges.partners.Count > 0).OrderBy(body => body.Start).ThenByDescending(body => body.End))
            ranges.Move(body);
        return ranges;
    }

    /// <summary>True when the mark is written elsewhere.</summary>
    public bool IsMoved(int mark) => moved.ContainsKey(mark);

    /// <summary>True when the region is that of a mark which is written elsewhere.</summary>
    public bool Moves(Region region) => moved.Count > 0 && tree.FirstFrom(region.Start) is var mark && moved.ContainsKey(mark) && tree[mark].Start == region.Start;

    public IEnumerable<Region> Regions() => moved.SelectMany(pair => new Region[]
    {
        new CutRegion(tree[pair.Key].Start, tree[pair.Key].End, ""),
        new WrapRegion(pair.Value, pair.Value, -1, _ => new OnceNode(tree.Slice(tree[pair.Key].Start, tree[pair.Key].End).ToArray())) { Outside = true },
    });

    private void Pair()
    {
        var open = new Dictionary<(string Kind, string Id), int>();
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Kind != ElementKind.RangeMark || tree.LocalName(i) is not { } name)
                continue;
            var id = tree.AttributeOf(i, "id");
            if (name.EndsWith("Start", StringComparison.Ordinal))
                open[(name[..^5], id)] = i;
            else if (name.EndsWith("End", StringComparison.Ordinal) && open.Remove((name[..^3], id), out var start))
                (partners[start], partners[i]) = (i, start);
        }
    }

    private void Move((int Start, int End) body)
    {
        for (var i = tree.FirstFrom(body.Start); i < tree.Count && tree[i].Start < body.End; i++)
        {
            if (partners.TryGetValue(i, out var partner) && (tree[partner].Start < body.Start || tree[partner].Start >= body.End))
                moved.TryAdd(i, partner < i ? body.Start : body.End);
        }
    }
}
