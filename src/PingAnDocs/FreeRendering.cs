using PingAnDocs.Data;
using PingAnDocs.Rendering;
using WordTemplates;

namespace PingAnDocs;

/// <summary>The bare template engine on any JSON: no survey, no rules, no phrases.</summary>
/// <param name="Document">The Word file; null when template or data have faults.</param>
/// <param name="DataRefused">True when it is the data that stands in the way.</param>
/// <param name="Diagnostics">All faults.</param>
public sealed record FreeRendering(byte[]? Document, bool DataRefused, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Paths into the data of what is still to be supplied, each once, in the order of the document.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>Fills a template with a JSON object.</summary>
    public static FreeRendering Render(SourceFile template, SourceFile data)
    {
        var faults = new DiagnosticBag();
        var compiled = WordTemplate.Compile(template.Bytes);
        faults.AddRange(compiled.Faults.Select(fault => In(template, fault)));
        var values = TemplateData.Read(data, compiled.Template?.Tags ?? [], faults);
        if (values is null || compiled.Template is null) return new FreeRendering(null, compiled.Template is not null, faults.Items);

        var rendered = compiled.Template.Render(values);
        faults.AddRange(rendered.Faults.Select(fault => In(template, fault)));
        return new FreeRendering(rendered.Document, rendered.Document is null, faults.Items)
        {
            Gaps = [.. rendered.Gaps.Select(gap => gap.Path).Distinct()],
        };
    }

    private static Diagnostic In(SourceFile template, TemplateFault fault)
    {
        var diagnostic = TemplateDiagnostic.Of(fault);
        return diagnostic with { Place = diagnostic.Place with { File = template.Name } };
    }
}
