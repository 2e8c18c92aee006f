using WordTemplates.Markup;
using WordTemplates.Rendering;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>
/// Finds what changes in the content controls that are filled, repeated or hold tags. A bound control would show its bound
/// value again when Word opens the file, so the binding goes with the first value; so does the mark of a placeholder.
/// </summary>
internal sealed class ControlRegions
{
    private readonly MarkupTree tree;
    private readonly List<Region> regions = [];
    private readonly HashSet<int> unbound = [];

    private ControlRegions(MarkupTree tree) => this.tree = tree;

    public static IEnumerable<Region> Find(TaggedStory story)
    {
        var found = new ControlRegions(story.Tree);
        foreach (var tag in story.Tags.Where(tag => tag.Paragraph.Carrier == CarrierKind.Control))
            found.Add(tag, ContentControl.At(story.Tree, tag.Paragraph.Node)!);
        foreach (var tag in story.Tags.Where(tag => tag.Paragraph.Carrier == CarrierKind.Paragraph))
            found.UnbindAround(tag.FirstSpot.Node);
        return found.regions;
    }

    /// <summary>The controls that are sections.</summary>
    public static IEnumerable<int> Sections(TaggedStory story) =>
        story.Tags.Where(tag => tag.Paragraph.Carrier == CarrierKind.Control && tag.Tag is OpenTag).Select(tag => ContentControl.At(story.Tree, tag.Paragraph.Node)!.Node);

    private void Add(FoundTag tag, ContentControl control)
    {
        switch (tag.Tag)
        {
            case OpenTag open:
                Rename(tag, open.Path);
                Unbind(control.Properties, null);
                break;
            case ValueTag value:
                var when = IsPlain(tag) ? value.Path : null;
                if (when is null)
                    Rename(tag, value.Path);
                Unbind(control.Properties, when);
                Fill(tag, value, control, when);
                break;
        }
    }

    /// <summary>A plain name is filled only when the data knows it.</summary>
    private static bool IsPlain(FoundTag tag) => !TagFinder.HoldsTag(tag.Paragraph.Text);

    /// <summary>The finished document shows no braces, not even among the properties of its controls.</summary>
    private void Rename(FoundTag tag, TagPath path) =>
        regions.Add(new CutRegion(tag.Paragraph.Spots[0].Start, tag.Paragraph.Spots[^1].End, System.Security.SecurityElement.Escape(path.Text)));

    private void UnbindAround(int text)
    {
        foreach (var control in ContentControl.Around(tree, text))
        {
            if (ContentControl.Child(tree, control, "sdtPr"u8) is >= 0 and var properties)
                Unbind(properties, null);
        }
    }

    private void Unbind(int properties, TagPath? when)
    {
        if (!unbound.Add(properties))
            return;
        foreach (var child in tree.Children(properties))
        {
            var name = tree.LocalNameOf(child);
            if (name.SequenceEqual("dataBinding"u8) || name.SequenceEqual("showingPlcHdr"u8))
                regions.Add(new EditRegion(tree[child].Start, tree[child].End, "", when));
            else if (name.SequenceEqual("date"u8))
                CutAttribute(child, "fullDate"u8, when);
            else if (name.SequenceEqual("dropDownList"u8) || name.SequenceEqual("comboBox"u8))
                CutAttribute(child, "lastValue"u8, when);
        }
    }

    private void CutAttribute(int element, ReadOnlySpan<byte> name, TagPath? when)
    {
        if (AttributeSpan.Find(tree.Slice(tree[element].Start, tree[element].ContentStart), name) is { } span)
            regions.Add(new EditRegion(tree[element].Start + span.Start, tree[element].Start + span.End, "", when));
    }

    private void Fill(FoundTag tag, ValueTag value, ContentControl control, TagPath? when)
    {
        var frame = ControlFrame.Of(tree, control);
        if (ContentControl.Child(tree, control.Properties, "checkbox"u8) is >= 0 and var box)
        {
            var (state, glyph) = CheckBox.Of(tree, box);
            regions.Add(new StateRegion(state, value, tag.Place, when));
            regions.Add(new FillRegion(frame, new CheckNode(value, tag.Place, glyph, isSeen: true), when));
        }
        else
        {
            regions.Add(new FillRegion(frame, new ValueNode(value, tag.Place, frame.Text), when));
        }
    }
}
