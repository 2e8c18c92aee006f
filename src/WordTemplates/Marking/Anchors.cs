using WordTemplates.Compilation;
using WordTemplates.Markup;

namespace WordTemplates.Marking;

/// <summary>Sets marks into the body between runs: start and end of a comment's range with the reference after it, or other markup around characters.</summary>
internal sealed class Anchors(MarkupTree tree)
{
    private readonly RunBorders borders = new(tree);
    private readonly Snippets snippets = new(tree);
    private readonly SortedDictionary<int, (Border Border, string Ends, string Starts)> marks = [];
    private string whole = "";

    /// <summary>Anchors a comment at some characters.</summary>
    public void AtText(int id, StoryParagraph paragraph, TextRange range)
    {
        Add(borders.Before(paragraph, range.First), "", Start(id, paragraph.Node));
        Add(borders.After(paragraph, range.Last), End(id, paragraph.Node), "");
    }

    /// <summary>Sets other markup around some characters.</summary>
    public void Around(StoryParagraph paragraph, TextRange range, string start, string end)
    {
        Add(borders.Before(paragraph, range.First), "", start);
        Add(borders.After(paragraph, range.Last), end, "");
    }

    /// <summary>Anchors a comment at a whole paragraph.</summary>
    public void AtParagraph(int id, int paragraph)
    {
        var node = tree[paragraph];
        if (node.ContentEnd == node.End)
        {
            whole += Start(id, paragraph) + End(id, paragraph);
            return;
        }

        var properties = tree.Properties(paragraph, ElementKind.ParagraphProperties);
        Add(new Border(properties < 0 ? node.ContentStart : tree[properties].End), "", Start(id, paragraph));
        Add(new Border(node.ContentEnd), End(id, paragraph), "");
    }

    /// <summary>Gives the changes to the part.</summary>
    /// <param name="edits">Takes them.</param>
    /// <param name="first">The paragraph <see cref="AtParagraph"/> was called with.</param>
    public void WriteTo(ByteEdits edits, int first)
    {
        foreach (var (offset, (border, ends, starts)) in marks)
            edits.Insert(offset, border.EndRun + ends + starts + border.BeginRun);
        // Blanks at the new edges of a text that was cut must survive.
        foreach (var text in marks.Values.Select(mark => mark.Border.Text).Where(text => text >= 0).Distinct())
        {
            if (snippets.NeedsTextStart(text))
                edits.Replace(tree[text].Start, tree[text].ContentStart, snippets.TextStart(text));
        }

        if (whole.Length > 0)
            edits.Replace(tree[first].Start, tree[first].End, $"{tree.StartTag(first)[..^2].TrimEnd()}>{whole}</{tree.PrefixOf(first)}p>");
    }

    private void Add(Border border, string end, string start)
    {
        var known = marks.GetValueOrDefault(border.Offset, (border, "", ""));
        marks[border.Offset] = (known.Item1, known.Item2 + end, known.Item3 + start);
    }

    private string Start(int id, int paragraph) => $"<{tree.PrefixOf(paragraph)}commentRangeStart{Id(id, paragraph)}/>";

    private string End(int id, int paragraph)
    {
        var w = tree.PrefixOf(paragraph);
        return $"<{w}commentRangeEnd{Id(id, paragraph)}/><{w}r><{w}commentReference{Id(id, paragraph)}/></{w}r>";
    }

    private string Id(int id, int paragraph) => tree.AttributeAt(paragraph, "id", id.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
