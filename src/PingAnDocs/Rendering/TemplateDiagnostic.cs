using PingAnDocs.Data;
using WordTemplates;

namespace PingAnDocs.Rendering;

/// <summary>A fault of the template engine as a diagnostic: the place is told in words an editor in Word can follow.</summary>
public static class TemplateDiagnostic
{
    private const string TemplateFile = "template.docx";

    /// <summary>The diagnostic of a fault found when compiling or rendering.</summary>
    public static Diagnostic Of(TemplateFault fault) => new(
        fault.Code, Severity.Error, SourcePlace.WholeFile(TemplateFile) with { Path = Place(fault) },
        fault.Message, fault.Tag, fault.Expected, fault.Hint);

    private static string Place(TemplateFault fault)
    {
        var pieces = new List<string>();
        if (fault.Part is { Length: > 0 } part and not "/word/document.xml") pieces.Add(part);
        if (fault.Heading.Length > 0) pieces.Add($"“{fault.Heading}”之下");
        if (fault.Paragraph.Length > 0) pieces.Add($"段落“{fault.Paragraph}”");
        return string.Join(' ', pieces);
    }
}
