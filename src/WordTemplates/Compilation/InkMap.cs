using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Offsets of what can be seen and of table rows, to tell which literal markup keeps a paragraph or a table alive.</summary>
internal sealed class InkMap
{
    private readonly List<int> ink;
    private readonly List<int> rows;

    private InkMap(List<int> ink, List<int> rows) => (this.ink, this.rows) = (ink, rows);

    public static InkMap Of(TaggedStory story)
    {
        var seen = story.Paragraphs.SelectMany(paragraph => paragraph.InkSpots()).Select(spot => spot.Start).Order().ToList();
        var begun = Enumerable.Range(0, story.Tree.Count).Where(i => story.Tree[i].Kind == ElementKind.Row).Select(i => story.Tree[i].Start).ToList();
        return new InkMap(seen, begun);
    }

    public bool HasInk(int start, int end) => AnyIn(ink, start, end);

    public bool HasRow(int start, int end) => AnyIn(rows, start, end);

    private static bool AnyIn(List<int> offsets, int start, int end)
    {
        var at = offsets.BinarySearch(start);
        var first = at < 0 ? ~at : at;
        return first < offsets.Count && offsets[first] < end;
    }
}
