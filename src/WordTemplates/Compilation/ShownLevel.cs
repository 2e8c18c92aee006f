using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Names for the editor what a section of whole paragraphs holds: list items, one table, a page section with its own page format.</summary>
internal sealed class ShownLevel(MarkupTree tree, Func<string, bool> isNumberedStyle)
{
    public SectionLevel Of(PlacedSection section)
    {
        if (section.Level != SectionLevel.Paragraphs || section.IsEmpty)
            return section.Level;
        var blocks = Blocks(section).ToList();
        if (blocks.Exists(EndsPageSection))
            return SectionLevel.PageSection;
        if (blocks is [var only] && tree[only].Kind == ElementKind.Table)
            return SectionLevel.Table;
        return blocks.Count > 0 && blocks.TrueForAll(IsListItem) ? SectionLevel.ListItems : SectionLevel.Paragraphs;
    }

    private IEnumerable<int> Blocks(PlacedSection section)
    {
        for (var i = tree.FirstFrom(section.Start); i < tree.Count && tree[i].Start < section.End; i = tree[i].After)
        {
            if (tree[i].Kind != ElementKind.RangeMark)
                yield return i;
        }
    }

    private bool EndsPageSection(int block) =>
        tree[block].Kind == ElementKind.Paragraph && tree.Properties(block, ElementKind.ParagraphProperties) is >= 0 and var properties
        && tree.Child(properties, ElementKind.SectionProperties) >= 0;

    private bool IsListItem(int block)
    {
        if (tree[block].Kind != ElementKind.Paragraph || tree.Properties(block, ElementKind.ParagraphProperties) is not (>= 0 and var properties))
            return false;
        var number = tree.Named(tree.Named(properties, "numPr"u8), "numId"u8);
        return number >= 0 ? tree.AttributeOf(number, "val") != "0" : isNumberedStyle(tree.AttributeOf(tree.Named(properties, "pStyle"u8), "val"));
    }
}
