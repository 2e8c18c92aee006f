namespace WordTemplates.Rendering;

/// <summary>A few bytes of the engine's own markup.</summary>
internal sealed class SnippetNode(byte[] markup) : TemplateNode
{
    public override void Write(RenderPass pass) => pass.Output.Write(markup);
}
