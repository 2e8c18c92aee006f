using WordTemplates.Compression;

namespace WordTemplates.Rendering;

/// <summary>Markup of the author, written as it is.</summary>
/// <param name="literal">The markup.</param>
/// <param name="hasInk">True when something in it can be seen.</param>
/// <param name="hasRow">True when a table row begins in it.</param>
internal sealed class LiteralNode(Literal literal, bool hasInk, bool hasRow) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        pass.Output.Write(literal);
        if (hasInk)
            pass.Ink++;
        if (hasRow)
            pass.Rows++;
    }
}
