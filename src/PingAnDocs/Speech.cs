using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Rendering;
using PingAnDocs.Verification;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs;

/// <summary>Every intermediate of the way from accepted data to the verified Word file.</summary>
/// <param name="Facts">The figures that may be said.</param>
/// <param name="Findings">What the rules found in them.</param>
/// <param name="Plan">What is said, and in which order.</param>
/// <param name="Narrative">The text, as spans.</param>
/// <param name="Document">The Word file.</param>
/// <param name="Report">What reading the Word file again showed.</param>
public sealed record Speech(
    SurveyFacts Facts,
    SurveyFindings Findings,
    DocumentPlan Plan,
    Narrative Narrative,
    RenderedDocument Document,
    VerificationReport Report)
{
    /// <summary>The diagnostics of all stages, in the order of the journey.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        Findings.Diagnostics.Concat(Narrative.Diagnostics).Concat(Document.Diagnostics).Concat(Report.Diagnostics).Concat(OwnInspection.Diagnostics(Inspection));

    /// <summary>Its layout and language, rule by rule.</summary>
    public InspectionReport Inspection { get; init; } = new([], []);
}
