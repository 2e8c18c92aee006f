using PingAnDocs.Data;
using WordTemplates;

namespace PingAnDocs;

/// <summary>The template of a kit as its editor wants it back: a copy with what is wrong as comments at the very characters.</summary>
public static class TemplateReview
{
    /// <summary>The marked copy; null when the template has nothing to tell. The copy has no document when the file cannot be opened.</summary>
    public static MarkedCopy? Mark(SourceFile template)
    {
        var compiled = WordTemplate.Compile(template.Bytes);
        TemplateFault[] found =
        [
            .. compiled.Faults, .. compiled.Notes, .. compiled.Template is { } ready ? TemplateProbe.Faults(ready) : [],
        ];
        return found.Length == 0 ? null : TemplateMarks.Mark(template.Bytes, found);
    }
}
