using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Places sections that stand in an attribute or a property, or that a content control is.</summary>
internal static class CarrierPlacer
{
    /// <summary>The placed section, or null after a fault.</summary>
    public static PlacedSection? Place(TaggedStory story, SectionPair pair, FaultList faults)
    {
        var (open, close) = (pair.Open.Paragraph, pair.Close.Paragraph);
        if (ReferenceEquals(open, close))
            return new PlacedSection(pair, SectionLevel.Inline, pair.Open.End, pair.Close.Start);
        if (open.Carrier == CarrierKind.Control && close.Carrier == CarrierKind.Control && open.Node == close.Node)
            return PlaceControl(story.Tree, pair);
        faults.AtTag("WT220", pair.Open.Place, $"区段的开始和结束（{pair.Close.Place.Tag}）不在同一个属性或同一个内容控件里。", "", "请把两个标签写在同一处。");
        return null;
    }

    /// <summary>The whole control is repeated, so that nothing of it is left when there is nothing to show.</summary>
    private static PlacedSection PlaceControl(MarkupTree tree, SectionPair pair)
    {
        var control = ContentControl.At(tree, pair.Open.Paragraph.Node)!;
        var level = control.Level switch
        {
            ControlLevel.Runs => SectionLevel.Inline,
            ControlLevel.Rows => SectionLevel.Rows,
            _ => SectionLevel.Paragraphs,
        };
        return new PlacedSection(pair, level, tree[control.Node].Start, tree[control.Node].End)
        {
            Table = control.Level == ControlLevel.Rows ? tree.Ancestor(control.Node, ElementKind.Table) : -1,
        };
    }
}
