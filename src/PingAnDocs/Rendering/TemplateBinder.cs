using PingAnDocs.Narration;
using WordTemplates;

namespace PingAnDocs.Rendering;

/// <summary>Binds a narrative to the names used in the Word template and renders it.</summary>
public static class TemplateBinder
{
    public static RenderedDocument Render(Narrative narrative, WordTemplate template) => throw new NotSupportedException("stub");
}
