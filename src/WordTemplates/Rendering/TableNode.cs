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
        if (pass.Output.Written.EndsWith(tableEnd))
            pass.Output.Write(separator);
        foreach (var node in body)
            node.Write(pass);
        if (pass.Rows == rows)
            pass.Output.Truncate(start);
    }
}
