using System.Globalization;
using System.Text;
using WordTemplates.Markup;
using WordTemplates.Rendering.Numbers;

namespace WordTemplates.Compilation.Numbers;

/// <summary>Finds in the numbered paragraphs of one part the places that must change when their list begins anew.</summary>
internal sealed class ParagraphNumbers(MarkupTree tree, NumberingPart lists, ParagraphStyles styles)
{
    /// <summary>The list of a paragraph and the stretches to change; null when the paragraph is not numbered.</summary>
    public (NumberDefinition List, IReadOnlyList<Region> Regions)? Of(int paragraph)
    {
        var properties = tree.Properties(paragraph, ElementKind.ParagraphProperties);
        var own = tree.Named(properties, "numPr"u8);
        var number = tree.Named(own, "numId"u8);
        if (number >= 0)
            return lists.Find(tree.NumberOf(number, "val", 0)) is { } direct && tree.ValueSpan(number, "val"u8) is { } span
                ? (direct, [new WrapRegion(span.Start, span.End, 3, _ => new ListNumberNode(direct))])
                : null;
        var style = tree.AttributeOf(tree.Named(properties, "pStyle"u8), "val");
        if (style.Length == 0 || styles.NumberOf(style) is not { } given || lists.Find(given.Id) is not { } list)
            return null;
        return (list, [.. own < 0 ? Inserted(paragraph, properties, list, given) : [Completed(own, list)]]);
    }

    /// <summary>The paragraph says on which level it stands, its style in which list.</summary>
    private WrapRegion Completed(int own, NumberDefinition list)
    {
        var level = tree.Named(own, "ilvl"u8);
        var closed = tree[own].ContentEnd == tree[own].End;
        var (start, end) = closed ? (tree[own].Start, tree[own].End) : level < 0 ? (tree[own].ContentStart, tree[own].ContentStart) : (tree[level].End, tree[level].End);
        var id = Element("numId", "\t").Split('\t');
        var (lead, tail) = closed ? ($"<{tree.Prefix}numPr>", $"</{tree.Prefix}numPr>") : ("", "");
        return Insertion(start, end, list, lead + id[0], id[1] + tail);
    }

    private IEnumerable<Region> Inserted(int paragraph, int properties, NumberDefinition list, StyleNumber given)
    {
        var level = lists.LevelOf(given.Id, given.Styles) is >= 0 and var linked ? linked : given.Level;
        var id = Element("numId", "\t").Split('\t');
        var slot = PropertySlot.InParagraph(tree, paragraph, "numPr");
        yield return Insertion(slot.Start, slot.End, list, $"<{tree.Prefix}numPr>{Element("ilvl", level.ToString(CultureInfo.InvariantCulture))}{id[0]}", $"{id[1]}</{tree.Prefix}numPr>");
        if (given.Indent.Count == 0 || tree.Named(properties, "ind"u8) >= 0)
            yield break;
        var indent = PropertySlot.InParagraph(tree, paragraph, "ind");
        var markup = $"<{tree.Prefix}ind{string.Concat(given.Indent.Select(pair => tree.Attribute(pair.Name, pair.Value)))}/>";
        yield return new WrapRegion(indent.Start, indent.End, 3, _ => new RestartedMarkupNode(list, Encoding.UTF8.GetBytes(markup)));
    }

    private WrapRegion Insertion(int start, int end, NumberDefinition list, string lead, string tail) =>
        new(start, end, 3, _ => new InheritedNumberNode(list, tree.Slice(start, end).ToArray(), Encoding.UTF8.GetBytes(lead), Encoding.UTF8.GetBytes(tail)));

    private string Element(string name, string value) => $"<{tree.Prefix}{name}{tree.Attribute("val", value)}/>";
}
