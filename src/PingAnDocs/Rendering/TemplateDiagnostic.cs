using PingAnDocs.Data;
using WordTemplates;

namespace PingAnDocs.Rendering;

/// <summary>A fault of the template engine as a diagnostic: the place is told in words an editor in Word can follow.</summary>
public static class TemplateDiagnostic
{
    private const string TemplateFile = "template.docx";

    /// <summary>The diagnostic of a fault found when compiling or rendering.</summary>
    public static Diagnostic Of(TemplateFault fault) => new(
        fault.Code, Severity.Error, SourcePlace.WholeFile(TemplateFile) with { Path = fault.Where },
        fault.Message, fault.Tag, fault.Expected, fault.Hint);
}
