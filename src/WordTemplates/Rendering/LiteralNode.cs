namespace WordTemplates.Rendering;

/// <summary>Markup of the author, written as it is.</summary>
/// <param name="bytes">The markup in UTF-8.</param>
/// <param name="hasInk">True when something in it can be seen.</param>
/// <param name="hasRow">True when a table row begins in it.</param>
internal sealed class LiteralNode(byte[] bytes, bool hasInk, bool hasRow) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        pass.Output.Write(bytes);
        if (hasInk)
            pass.Ink++;
        if (hasRow)
            pass.Rows++;
    }
}
