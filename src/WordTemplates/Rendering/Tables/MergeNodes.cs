namespace WordTemplates.Rendering.Tables;

/// <summary>A row of a table with merging cells.</summary>
/// <param name="body">Its markup.</param>
/// <param name="kept">Columns whose cell the author merged with the one above: the cell after it is still next to that one.</param>
internal sealed class MergingRowNode(TemplateNode[] body, IReadOnlySet<int> kept) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        pass.Table!.Merges.BeginRow();
        foreach (var node in body)
            node.Write(pass);
        pass.Table.Merges.EndRow(kept);
    }
}

/// <summary>The mark of a cell that begins a block of merged cells; taken back when the cell turns out to go on with one.</summary>
/// <param name="lead">What stands before it.</param>
/// <param name="begins">The mark.</param>
internal sealed class MergeMarkNode(TemplateNode[] lead, byte[] begins) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        foreach (var node in lead)
            node.Write(pass);
        var merges = pass.Table!.Merges;
        merges.MarkStart = pass.Output.Length;
        pass.Output.Write(begins);
        merges.MarkEnd = pass.Output.Length;
    }
}

/// <summary>
/// The content of a cell that merges with the one above when both hold the same text. The text is known only when the content is
/// written, so it is written, compared, and taken back together with the mark.
/// </summary>
/// <param name="body">The content.</param>
/// <param name="column">First grid column of the cell.</param>
/// <param name="continues">The mark of a cell that goes on with the block above.</param>
/// <param name="spare">The empty paragraph of such a cell.</param>
internal sealed class MergingCellNode(TemplateNode[] body, int column, byte[] continues, byte[] spare) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        var merges = pass.Table!.Merges;
        var (markStart, markEnd, start) = (merges.MarkStart, merges.MarkEnd, pass.Output.Length);
        foreach (var node in body)
            node.Write(pass);
        if (!merges.Continues(column, TextOf(pass.Output.From(start))))
            return;
        var between = pass.Output.From(markEnd)[..(start - markEnd)].ToArray();
        pass.Output.Truncate(markStart);
        pass.Output.Write(continues);
        pass.Output.Write(between);
        pass.Output.Write(spare);
    }

    /// <summary>What stands between the tags; ids and formats do not count.</summary>
    private static byte[] TextOf(ReadOnlySpan<byte> markup)
    {
        var text = new byte[markup.Length];
        var length = 0;
        while (markup.Length > 0)
        {
            var tag = markup.IndexOf((byte)'<');
            var piece = tag < 0 ? markup : markup[..tag];
            piece.CopyTo(text.AsSpan(length));
            length += piece.Length;
            markup = tag < 0 ? [] : markup[tag..][(markup[tag..].IndexOf((byte)'>') + 1)..];
        }

        return text[..length];
    }
}
