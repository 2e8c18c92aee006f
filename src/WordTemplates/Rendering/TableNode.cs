namespace WordTemplates.Rendering;

/// <summary>A table that goes when it has no row left, and that never grows together with the table before it, as Word would do.</summary>
/// <param name="body">Its markup.</param>
/// <param name="tableEnd">End tag of a table.</param>
/// <param name="separator">The paragraph written between two tables.</param>
internal sealed class TableNode(TemplateNode[] body, byte[] tableEnd, byte[] separator) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        var start = pass.Output.Length;
        var rows = pass.Rows;
        if (BeforeMarks(pass.Output.Written).EndsWith(tableEnd))
            pass.Output.Write(separator);
        foreach (var node in body)
            node.Write(pass);
        if (pass.Rows == rows)
            pass.Output.Truncate(start);
    }

    /// <summary>Marks of bookmarks and comments keep no tables apart.</summary>
    private static ReadOnlySpan<byte> BeforeMarks(ReadOnlySpan<byte> written)
    {
        while (written.EndsWith("/>"u8) && written[written.LastIndexOf((byte)'<')..] is var tag && (tag.IndexOf("bookmark"u8) >= 0 || tag.IndexOf("Range"u8) >= 0 || tag.IndexOf("perm"u8) >= 0))
            written = written[..^tag.Length];
        return written;
    }
}
