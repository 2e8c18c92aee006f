using WordTemplates.Markup;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>
/// Decides which content controls are filled or repeated: those named by a tag must be, or it is a fault; those with a plain
/// name may be, when the data happens to know the name, so anything that speaks against it leaves them as they are.
/// </summary>
internal sealed class NamedControls
{
    private readonly Story story;
    private readonly MarkupTree tree;
    private readonly FaultList faults;
    private readonly List<FoundTag> tags;

    private NamedControls(Story story, IReadOnlyList<FoundTag> tags, FaultList faults) =>
        (this.story, tree, this.tags, this.faults) = (story, story.Tree, [.. tags], faults);

    /// <summary>All tags of the story, in the order of its bytes.</summary>
    /// <param name="story">The story.</param>
    /// <param name="typed">The tags its editor typed, in any place.</param>
    /// <param name="faults">Collects the faults.</param>
    public static IReadOnlyList<FoundTag> Add(Story story, IReadOnlyList<FoundTag> typed, FaultList faults)
    {
        var controls = new NamedControls(story, typed, faults);
        // Inner ones first: a plain control around another one is a frame and is never filled.
        foreach (var carrier in story.Carriers.Where(carrier => carrier.Carrier == CarrierKind.Control).Reverse())
            controls.Meet(carrier, ContentControl.At(story.Tree, carrier.Node)!);
        return [.. controls.tags.OrderBy(tag => tag.Start).ThenBy(tag => tag.First)];
    }

    private void Meet(StoryParagraph carrier, ContentControl control)
    {
        var mine = tags.Find(tag => ReferenceEquals(tag.Paragraph, carrier));
        if (mine is null && !TagFinder.HoldsTag(carrier.Text))
            AddPlain(carrier, control);
        else if (mine is null)
            return;
        else if (mine.Tag is OpenTag open && mine.Last == carrier.Text.Length - 1 && mine.First == 0)
            AddClose(carrier, control, open, mine.Place);
        else if (mine.Tag is ValueTag && mine.Last == carrier.Text.Length - 1 && mine.First == 0)
            CheckFilled(mine, control);
        else
            faults.AtTag("WT231", mine.Place, "内容控件的标记里只能写一个标签，前后不能有别的字。", "{{名称}} 或 {{#名称}}", "请改标记，或把标签写在控件的文字里。");
    }

    private void AddPlain(StoryParagraph carrier, ContentControl control)
    {
        if (PathParser.ParsePlain(carrier.Text) is not { } path || ControlContent.Of(tree, control) is not { Refusal: "" } || Within(control).Any())
            return;
        var place = carrier.Place(story.Part, 0, carrier.Text.Length - 1);
        tags.Add(new FoundTag(new ValueTag(path, Optional: true, Formats.ValueFormat.None, 0), carrier, 0, carrier.Text.Length - 1, place));
    }

    private void AddClose(StoryParagraph carrier, ContentControl control, OpenTag open, TagPlace place)
    {
        if (control.Level == ControlLevel.Cell)
            faults.AtTag("WT231", place, "这个内容控件包着一个单元格，不能作为区段。", "", "请把控件加在整行、段落或文字上。");
        if ((open.Options & ~TagOptions.Renumber) != TagOptions.None)
            faults.AtTag("WT120", place, $"“{OptionWords.Names(open.Options)}”不能用在内容控件的标记里。", "", "请删去它，或把标签写在正文里。");
        var node = tree[control.Node];
        var end = carrier with { Spots = [.. Enumerable.Repeat(new TextSpot(control.Node, node.ContentEnd, node.End, IsText: true), carrier.Text.Length)] };
        tags.Add(new FoundTag(new CloseTag(open.Path.Text), end, 0, carrier.Text.Length - 1, place));
    }

    private void CheckFilled(FoundTag tag, ContentControl control)
    {
        if (ControlContent.Of(tree, control).Refusal is { Length: > 0 } refusal)
            faults.AtTag("WT231", tag.Place, refusal, "", "请改用普通的文字控件，或把标签写在正文里。");
        else if (Within(control).FirstOrDefault() is { } other)
            faults.AtTag("WT232", other.Place, $"这个标签在内容控件里面，而控件自己的标记已经是 {tag.Place.Tag}，会把它盖掉。", "", "请去掉其中一个。");
    }

    private IEnumerable<FoundTag> Within(ContentControl control) =>
        tags.Where(tag => tag.Start >= tree[control.Properties].End && tag.Start < tree[control.Node].End);
}
