using PingAnDocs.Data;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Turns the engine's faults into diagnostics.</summary>
internal static class TemplateFaults
{
    /// <summary>The path of such a place is the part, the nearest heading and the paragraph's text.</summary>
    public static Diagnostic ToDiagnostic(this TemplateFault fault, string file)
    {
        var steps = new[] { fault.Part, fault.Heading, fault.Paragraph }.Where(step => step.Length > 0);
        var place = new SourcePlace(file, string.Join(" › ", steps), 0, 0);
        return new Diagnostic(fault.Code, Severity.Error, place, fault.Message, fault.Tag, fault.Expected, fault.Hint);
    }
}
