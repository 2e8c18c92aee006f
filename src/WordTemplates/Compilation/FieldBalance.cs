using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>
/// A field has a begin and an end far apart; a section that holds only one of them would leave documents with half a field,
/// whose code runs on into the text.
/// </summary>
internal sealed class FieldBalance
{
    private readonly List<(int Offset, int Step)> marks = [];

    public FieldBalance(MarkupTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            var tag = tree.Slice(tree[i].Start, tree[i].ContentStart);
            if (AttributeSpan.Find(tag, "fldCharType"u8) is not { } type)
                continue;
            var value = tag[type.ValueStart..type.ValueEnd];
            // A separator belongs to the begin before it.
            marks.Add((tree[i].Start, value.SequenceEqual("begin"u8) ? 1 : value.SequenceEqual("end"u8) ? -1 : 0));
        }
    }

    /// <summary>Reports the sections that cut a field in two.</summary>
    public void Check(IEnumerable<PlacedSection> sections, FaultList faults)
    {
        foreach (var section in sections.Where(section => !section.IsEmpty && Cuts(section)))
            faults.AtTag("WT210", section.Pair.Open.Place, "区段只包住了一个域（如目录、页码、题注）的一半。", "域整个在区段里面，或整个在外面", "请移动区段的开始或结束标签；也可以选中这个域，按 Ctrl+Shift+F9 变成普通文字。");
    }

    private bool Cuts(PlacedSection section)
    {
        var at = marks.BinarySearch((section.Start, int.MinValue));
        var depth = 0;
        for (at = at < 0 ? ~at : at; at < marks.Count && marks[at].Offset < section.End && depth >= 0; at++)
            // Before its begin a separator is that of a field outside.
            depth = marks[at].Step == 0 && depth == 0 ? -1 : depth + marks[at].Step;
        return depth != 0;
    }
}
