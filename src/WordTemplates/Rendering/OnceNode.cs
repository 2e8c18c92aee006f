namespace WordTemplates.Rendering;

/// <summary>Markup that may stand only once in a document, such as a bookmark: written in the first round, left out in all others.</summary>
internal sealed class OnceNode(byte[] bytes) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        if (pass.IsFirst(this))
            pass.Output.Write(bytes);
    }
}
