namespace WordTemplates.Rendering;

/// <summary>A piece of a compiled part; immutable, so one template serves many threads.</summary>
internal abstract class TemplateNode
{
    public abstract void Write(RenderPass pass);
}
