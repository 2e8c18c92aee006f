using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;

namespace PingAnDocs.Verification;

/// <summary>What verification found; an error keeps the document back.</summary>
public sealed record VerificationReport(IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Parts of the package that were read.</summary>
    public int Parts { get; init; }

    /// <summary>Paragraphs with text in the body of the document.</summary>
    public int Paragraphs { get; init; }

    /// <summary>Numerals read from these paragraphs.</summary>
    public int Figures { get; init; }

    /// <summary>Numerals of these that were traced to a fact of the survey.</summary>
    public int TracedFigures { get; init; }

    /// <summary>What a listener hears and was not planned, or does not hear and was.</summary>
    public IReadOnlyList<ClaimFault> ClaimFaults { get; init; } = [];

    /// <summary>Masks read (XX, X), those in names included.</summary>
    public int Masks { get; init; }

    /// <summary>True when nothing speaks against releasing the document.</summary>
    public bool Released => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
}
