using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>
/// A field has a begin, a separator and an end far apart. A section that holds only some of them would leave documents with
/// half a field, whose code runs on into the text; a tag between begin and separator would change the code.
/// </summary>
internal sealed class FieldBalance
{
    private readonly List<Mark> marks = [];

    public FieldBalance(MarkupTree tree)
    {
        var inCode = new Stack<bool>();
        for (var i = 0; i < tree.Count; i++)
        {
            var tag = tree.Slice(tree[i].Start, tree[i].ContentStart);
            if (AttributeSpan.Find(tag, "fldCharType"u8) is not { } type)
                continue;
            var value = tag[type.ValueStart..type.ValueEnd];
            var step = value.SequenceEqual("begin"u8) ? 1 : value.SequenceEqual("end"u8) ? -1 : 0;
            if (step <= 0)
                inCode.TryPop(out _);
            if (step >= 0)
                inCode.Push(step > 0);
            marks.Add(new Mark(tree[i].Start, step, inCode.Contains(true)));
        }
    }

    /// <summary>Reports tags that stand in the code of a field, and sections that cut a field in two.</summary>
    public void Check(IReadOnlyList<FoundTag> tags, IEnumerable<PlacedSection> sections, FaultList faults)
    {
        foreach (var tag in tags.Where(tag => FirstFrom(tag.Start) is > 0 and var next && marks[next - 1].InCode))
            faults.AtTag("WT107", tag.Place, "域代码里不能写标签。", "", "请把标签移到普通正文里。");
        foreach (var section in sections.Where(section => !section.IsEmpty && Cuts(section)))
            faults.AtTag("WT210", section.Pair.Open.Place, "区段只包住了一个域（如目录、页码、题注）的一半。", "域整个在区段里面，或整个在外面", "请移动区段的开始或结束标签；也可以选中这个域，按 Ctrl+Shift+F9 变成普通文字。");
    }

    private bool Cuts(PlacedSection section)
    {
        var depth = 0;
        for (var at = FirstFrom(section.Start); at < marks.Count && marks[at].Offset < section.End && depth >= 0; at++)
            // Before its begin a separator is that of a field outside.
            depth = marks[at].Step == 0 && depth == 0 ? -1 : depth + marks[at].Step;
        return depth != 0;
    }

    /// <summary>Index of the first mark at or after an offset.</summary>
    private int FirstFrom(int offset)
    {
        var (low, high) = (0, marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = marks[middle].Offset < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <param name="Offset">Where the mark stands.</param>
    /// <param name="Step">1 for a begin, -1 for an end, 0 for a separator.</param>
    /// <param name="InCode">True when code of some field follows.</param>
    private readonly record struct Mark(int Offset, int Step, bool InCode);
}
