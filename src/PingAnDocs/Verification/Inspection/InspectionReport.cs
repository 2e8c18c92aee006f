using PingAnDocs.Data;

namespace PingAnDocs.Verification.Inspection;

/// <summary>What an inspection of a document gave, rule by rule.</summary>
/// <param name="Rules">The rules in their order.</param>
/// <param name="Diagnostics">Why the file could not be read; empty when it was.</param>
public sealed record InspectionReport(IReadOnlyList<RuleResult> Rules, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>All findings with the strength that counts.</summary>
    public IEnumerable<(InspectionRule Rule, InspectionFinding Finding, Strength Strength)> Findings =>
        Rules.SelectMany(result => result.Findings.Select(finding => (result.Rule, finding, finding.Weakened ?? result.Rule.Strength)));

    /// <summary>Number of findings of a strength.</summary>
    public int Count(Strength strength) => Findings.Count(found => found.Strength == strength);
}
