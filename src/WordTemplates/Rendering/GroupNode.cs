namespace WordTemplates.Rendering;

/// <summary>Nodes that stand together.</summary>
internal sealed class GroupNode(TemplateNode[] body) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        foreach (var node in body)
            node.Write(pass);
    }
}
