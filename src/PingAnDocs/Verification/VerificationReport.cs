using PingAnDocs.Data;

namespace PingAnDocs.Verification;

/// <summary>What verification found; an error keeps the document back.</summary>
public sealed record VerificationReport(IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when nothing speaks against releasing the document.</summary>
    public bool Released => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
}
