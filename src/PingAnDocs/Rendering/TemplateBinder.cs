using PingAnDocs.Narration;
using WordTemplates;

namespace PingAnDocs.Rendering;

/// <summary>Binds a narrative to the names used in the Word template and renders it. Adds nothing of its own: no author, no clock.</summary>
public static class TemplateBinder
{
    /// <summary>The document, or every fault of the template and its values.</summary>
    public static RenderedDocument Render(Narrative narrative, WordTemplate template)
    {
        var result = template.Render(SpeechValues.Of(narrative));
        return new RenderedDocument(result.Document, [.. result.Faults.Select(TemplateDiagnostic.Of)]);
    }
}
