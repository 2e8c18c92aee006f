using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Finds the attributes, names of content controls and links that carry tags, and reports tags in any other attribute.</summary>
internal sealed class CarrierFinder
{
    private readonly Story story;
    private readonly MarkupTree tree;
    private readonly FaultList faults;
    private readonly List<StoryParagraph> carriers = [];

    private CarrierFinder(Story story, FaultList faults) => (this.story, tree, this.faults) = (story, story.Tree, faults);

    /// <summary>The story with its carriers, in document order.</summary>
    public static Story Find(Story story, FaultList faults)
    {
        var finder = new CarrierFinder(story, faults);
        for (var i = 0; i < story.Tree.Count; i++)
            finder.Meet(i);
        return story with { Carriers = finder.carriers };
    }

    private void Meet(int index)
    {
        var node = tree[index];
        var tag = tree.Slice(node.Start, node.ContentStart);
        if (node.Kind == ElementKind.ContentControlTag)
            AddControl(index, tag);
        else if (MayHoldTags(tag))
            AddAttributes(index, tag);
        if (story.Links.Count > 0 && TaggedLink.IsLink(tree, index) && AttributeSpan.Find(tag, "id"u8) is { } id)
            AddLink(index, id);
    }

    private static bool MayHoldTags(ReadOnlySpan<byte> tag) =>
        tag.IndexOfAny((byte)'{', (byte)'}') >= 0 || tag.IndexOf("｛"u8) >= 0 || tag.IndexOf("｝"u8) >= 0 || tag.IndexOf("&#"u8) >= 0;

    private void AddControl(int index, ReadOnlySpan<byte> tag)
    {
        if (AttributeSpan.Find(tag, "val"u8) is { } value && ContentControl.At(tree, index) is not null)
            carriers.Add(Read(CarrierKind.Control, index, value));
    }

    private void AddAttributes(int index, ReadOnlySpan<byte> tag)
    {
        var element = Encoding.UTF8.GetString(tree.LocalNameOf(index));
        // The engine copies run properties; what they hold must not differ from copy to copy.
        var copied = IsCopied(index);
        foreach (var (name, span) in AttributeSpan.All(tag))
        {
            var carrier = Read(CarrierKind.Plain, index, span);
            if (!copied && TextAttributes.Contains(element, name))
                carriers.Add(carrier with { IsAltText = TextAttributes.AreAltText(element) });
            else if (TagFinder.HoldsTag(carrier.Text))
                Report(carrier, name);
        }
    }

    private void AddLink(int index, AttributeSpan id)
    {
        var node = tree[index];
        if (!story.Links.TryGetValue(Encoding.UTF8.GetString(tree.Slice(node.Start + id.ValueStart, node.Start + id.ValueEnd)), out var target))
            return;
        var spot = new TextSpot(index, node.Start + id.Start, node.Start + id.End, IsText: true);
        var carrier = story.CarrierAt(CarrierKind.Link, index, target.Text, [.. Enumerable.Repeat(spot, target.Text.Length)]);
        if (IsCopied(index))
            faults.AtTag("WT121", carrier.Place(story.Part, 0, target.Text.Length - 1), "图形文字里的链接不能写标签。", "", "请把链接加在整个图形上，或改用正文里的超链接。");
        else
            carriers.Add(carrier);
    }

    private bool IsCopied(int index) => tree.Ancestor(index, ElementKind.RunProperties) >= 0;

    private StoryParagraph Read(CarrierKind kind, int index, AttributeSpan span)
    {
        var text = new StringBuilder();
        var spots = new List<TextSpot>();
        SpotReader.Read(tree, index, (tree[index].Start + span.ValueStart, tree[index].Start + span.ValueEnd), text, spots);
        return story.CarrierAt(kind, index, text.ToString(), spots);
    }

    private void Report(StoryParagraph carrier, string attribute)
    {
        var place = carrier.Place(story.Part, 0, carrier.Text.Length - 1);
        if (attribute == "instr")
            FieldCode.Report(place, faults);
        else
            faults.AtTag("WT109", place, $"属性 {FaultList.Quote(attribute)} 里不能写标签。", "替代文字、表格说明、链接的屏幕提示和网址、内容控件的标记", "请把标签移到普通正文里。");
    }
}
