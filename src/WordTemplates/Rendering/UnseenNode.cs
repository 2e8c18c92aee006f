namespace WordTemplates.Rendering;

/// <summary>Text that is not seen on paper, such as an alt text: it keeps no paragraph alive.</summary>
internal sealed class UnseenNode(TemplateNode[] body) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        var ink = pass.Ink;
        foreach (var node in body)
            node.Write(pass);
        pass.Ink = ink;
    }
}
